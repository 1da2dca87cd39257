import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../recognition/normalise.ts';
import { sentenceTerms, wordStems } from '../../../../recognition/word-model/sentence-terms.ts';

describe('sentenceTerms', () => {
  it('gives stems, words side by side, and words with one or two between', () => {
    expect([...sentenceTerms('cries when put down at 7')].sort()).toEqual(
      [
        'cri',
        'when',
        'put',
        'down',
        'at',
        '#',
        'cri when',
        'when put',
        'put down',
        'down at',
        'at #',
        'cri + put',
        'cri + down',
        'when + down',
        'when + at',
        'put + at',
        'put + #',
        'down + #',
      ].sort(),
    );
  });

  it('gives marks, by themselves, in pairs and with each word', () => {
    const terms = sentenceTerms('cries', ['protest', 'aged']);
    expect([...terms].sort()).toEqual(['@aged', '@aged @protest', '@aged cri', '@protest', '@protest cri', 'cri']);
  });

  it('reads one word alike in its forms, and stops at nothing', () => {
    expect(wordStems("cry cries crying baby's babies")).toEqual(['cri', 'cri', 'cri', 'babi', 'babi']);
    expect(wordStems('she left his sons 3')).toEqual(wordStems('he leaves her boy 14'));
    expect([...sentenceTerms('')]).toEqual([]);
  });

  it('takes any text, and no longer a term than two words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (written) => {
        for (const term of sentenceTerms(normalise(written).text)) expect(term.length).toBeLessThan(60);
      }),
      { numRuns: 30 },
    );
  });
});
