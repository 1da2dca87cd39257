import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../../recognition/age/find-numbers.ts';
import { readAge } from '../../../../recognition/age/read-age.ts';
import { readLead } from '../../../../recognition/age/read-lead.ts';
import { readSum } from '../../../../recognition/age/read-sum.ts';

/** The sum at the number `at` of the text. */
function sumAt(text: string, at: number): number | null {
  const numbers = findNumbers(text);
  const number = numbers[at];
  if (number === undefined) throw new Error(`No number ${at} in "${text}".`);
  const read = readAge(text, number, numbers[at + 1]);
  return readSum(text, read, readLead(text, read.start), numbers[at - 1], numbers[at + 1]);
}

describe('readSum', () => {
  it.each([
    ['He was 5 when we moved, two years ago.', 0, 84],
    ['She was 9 months when I went back (that was 3 months ago).', 0, 12],
    ['They came home at 2, four years ago.', 0, 72],
    ['It began two years ago, when she was 4.', 1, 72],
  ])('adds up %j', (text, at, months) => {
    expect(sumAt(text, at)).toBe(months);
  });

  it.each([
    ['He was 5 when we moved. Two years later he cries.', 0],
    ['He is 5, two years ago he cried.', 0],
    ['He was 5 when we moved, two weeks ago he cried.', 0],
    ['He slept at 2, four years ago.', 0],
    ['Two years ago he was fine, now 4.', 1],
  ])('adds nothing up in %j', (text, at) => {
    expect(sumAt(text, at)).toBeNull();
  });
});
