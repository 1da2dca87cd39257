import { describe, expect, it } from 'vitest';
import { readTypedAge } from '../../../views/read-typed-age.ts';

const NOVEMBER_2026 = { year: 2026, month: 11 };

describe('readTypedAge', () => {
  it.each([
    ['22 months', 22],
    ['22m', 22],
    ['18mo', 18],
    ['2½', 30],
    ['2 1/2', 30],
    ['2.5', 30],
    ['2,5 years', 30],
    ['two and a half', 30],
    ['2 and a half years', 30],
    ['2 y 3 m', 27],
    ['2y3m', 27],
    ['2 years 3 months', 27],
    ['3-year-old', 36],
    ['4', 48],
    ['22', 22],
    ['10 weeks', 2],
    ['newborn', 0],
    ['Eighteen months', null],
    ['May 2024', 30],
    ['sept 2025', 14],
    ['5/2024', 30],
    ['2024-05', 30],
    ['Nov 2026', 0],
    ['Dec 2026', null],
    ['19 years', null],
    ['13/2024', null],
    ['', null],
    ['he is little', null],
  ])('reads %j as %j months', (typed, ageMonths) => {
    expect(readTypedAge(typed, NOVEMBER_2026)).toBe(ageMonths);
  });
});
