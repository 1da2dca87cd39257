import { describe, expect, it } from 'vitest';
import { recognitionData } from '#corpus/recognition';
import { phrasePattern } from '../../../recognition/phrase-pattern.ts';
import { splitSource } from '../../../recognition/split-source.ts';

describe('splitSource', () => {
  it('splits at bars outside brackets only', () => {
    expect(splitSource('a (b|c)|d|(e (f|g))', {}, 0)).toEqual(['a (b|c)', 'd', '(e (f|g))']);
  });

  it('joins what is short, counting lists as they are written out', () => {
    expect(splitSource('a|b|<long>|c|d', { long: 'x'.repeat(50), longer: '<long>' }, 10)).toEqual([
      'a|b',
      '<long>',
      'c|d',
    ]);
    expect(splitSource('', {}, 10)).toEqual([]);
  });

  it('loses no phrase of the corpus', () => {
    const { concepts, lists } = recognitionData;
    for (const [, phrases] of concepts) {
      expect(splitSource(phrases, lists, 1_500).join('|')).toBe(phrases);
      for (const part of splitSource(phrases, lists, 0)) expect(() => phrasePattern(part, lists)).not.toThrow();
    }
  });
});
