import { describe, expect, it } from 'vitest';
import { sentenceValues } from '../../../../recognition/alerts/sentence-values.ts';
import { shareWords } from '../../../../recognition/alerts/share-words.ts';

const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`);

describe('shareWords', () => {
  it('counts in full what is short, and by half what is four times as long', () => {
    expect(shareWords(new Set(words(10)), 10).get('w3')).toBe(1);
    expect(shareWords(new Set(words(40)), 10).get('w3')).toBe(0.5);
  });

  it('counts in full what a phrase says, however long the text', () => {
    expect(shareWords(new Set([...words(40), '=x:signs']), 10).get('=x:signs')).toBe(1);
  });

  it('gives nothing for nothing', () => {
    expect(shareWords(new Set(), 10).size).toBe(0);
  });
});

describe('sentenceValues', () => {
  it('counts the words of a usual sentence in full, of a run-on one less', () => {
    expect(sentenceValues(new Set(words(30))).get('w1')).toBe(1);
    expect(sentenceValues(new Set(words(160))).get('w1')).toBe(0.5);
  });
});
