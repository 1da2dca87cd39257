import { expect, it } from 'vitest';
import { MAX_LEVEL, toLetter, toLevel } from '../../../../recognition/word-model/weight-letters.ts';

it('gives every level a letter of its own that JSON leaves as it is', () => {
  const levels = Array.from({ length: 2 * MAX_LEVEL + 1 }, (_, index) => index - MAX_LEVEL);
  const letters = levels.map(toLetter);
  expect(letters.map(toLevel)).toEqual(levels);
  expect(JSON.stringify(letters.join('')).length).toBe(levels.length + 2);
});
