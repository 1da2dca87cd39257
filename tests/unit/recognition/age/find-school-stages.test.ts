import { describe, expect, it } from 'vitest';
import { findSchoolStages } from '../../../../recognition/age/find-school-stages.ts';

describe('findSchoolStages', () => {
  it.each([
    ['He is in first grade.', 78],
    ['My tenth grader hides.', 186],
    ['She is in Y3.', 93],
    ['He just started reception.', 57],
    ['He is in P2.', 73],
    ['She started Primary 1.', 61],
    ['He is in second class.', 94],
    ['She is in TK.', 58],
  ])('reads %j as %j months', (text, months) => {
    expect(findSchoolStages(text).map(({ ageMonths }) => ageMonths)).toEqual([months]);
  });

  it.each([
    'I was in fourth grade.',
    'Before P1 we will see.',
    'In year 2 of our marriage.',
    'A first class ticket.',
    '',
  ])('reads none in %j', (text) => {
    expect(findSchoolStages(text)).toEqual([]);
  });
});
