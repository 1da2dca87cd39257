import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTerms, unpackTerms } from '../../../../recognition/word-model/pack-terms.ts';

describe('packTerms and unpackTerms', () => {
  it('say what a term shares with the one before', () => {
    expect(packTerms(['cri', 'cri when', 'cuddl'])).toBe('AcriD whenBuddl');
  });

  it('give back any sorted terms, very long shared beginnings as well', () => {
    const term = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'aaaab #@=+:') });
    fc.assert(
      fc.property(fc.uniqueArray(term), (given) => {
        const terms = [...given].sort();
        expect(unpackTerms(packTerms(terms))).toEqual(terms);
      }),
    );
  });

  it('make nothing of nothing', () => {
    expect(packTerms([])).toBe('');
    expect(unpackTerms('')).toEqual([]);
  });
});
