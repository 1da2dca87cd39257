import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../../recognition/age/find-numbers.ts';
import { areNumbered, isCountOfChild } from '../../../../recognition/age/is-count-of-child.ts';

function isFirstACount(text: string): boolean {
  const [number, next] = findNumbers(text);
  if (number === undefined) throw new Error(`No number in "${text}".`);
  return isCountOfChild(text, number, next, areNumbered(text));
}

describe('isCountOfChild', () => {
  it.each(['DD2, 3y 1m', 'DS1 (4) cries', 'DS2 cries, DS1 does not', 'Twin 1 goes in', 'Child 2 hides'])(
    'is true of %j',
    (text) => {
      expect(isFirstACount(text)).toBe(true);
    },
  );

  it.each([
    'DD2 cries',
    'DS4 and DS1 and DS2',
    'Child, 2, hides',
    'baby 3 weeks',
    'our baby 2 weeks old',
    'DS6 and DD3',
  ])('is false of %j', (text) => {
    expect(isFirstACount(text)).toBe(false);
  });
});
