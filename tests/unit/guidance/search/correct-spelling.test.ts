import { describe, expect, it } from 'vitest';
import { makeSpellingCorrector } from '../../../../guidance/search/correct-spelling.ts';

describe('makeSpellingCorrector', () => {
  const correct = makeSpellingCorrector([
    'nursery',
    'separation',
    'anxiety',
    'meltdown',
    'being',
    'clingy',
    'clinging',
  ]);

  it.each([
    ['nusery', 'nursery'],
    ['seperation', 'separation'],
    ['anxeity', 'anxiety'],
    ['meltdwon', 'meltdown'],
    ['bieng', 'being'],
    ['clingey', 'clingy'],
    ['clingy', 'clingy'],
    ['cot', 'cot'],
    ['bicycle', 'bicycle'],
    ['ursery', 'ursery'],
    ['18months', '18months'],
  ])('takes %j for %j', (word, meant) => {
    expect(correct(word)).toBe(meant);
  });
});
