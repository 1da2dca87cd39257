import { describe, expect, it } from 'vitest';
import { childOfAge, childOfReader } from '../../../views/child-for-pin.ts';

const TODAY = { year: 2026, month: 11 };
const born = (id: string, birthMonth: string) => ({ id, label: id, birthMonth, dueMonth: null });
const bean = born('bean', '2025-07');
const pip = born('pip', '2026-05');

describe('childOfAge', () => {
  it.each([
    ['the one who is as old', [bean, pip], 16, 'bean'],
    ['nobody where none is', [bean, pip], 20, undefined],
    ['nobody without an age', [bean], null, undefined],
    ['neither of twins', [bean, born('twin', '2025-07')], 16, undefined],
  ])('finds %s', (_, children, ageMonths, expected) => {
    expect(childOfAge(children, ageMonths, TODAY)?.id).toBe(expected);
  });
});

describe('childOfReader', () => {
  it.each([
    ['the only child, whatever age the thread tells', [bean], 40, 'bean'],
    ['of several the one who is as old', [bean, pip], 6, 'pip'],
    ['nobody where none is kept', [], 6, undefined],
  ])('finds %s', (_, children, ageMonths, expected) => {
    expect(childOfReader(children, ageMonths, TODAY)?.id).toBe(expected);
  });
});
