import { describe, expect, it } from 'vitest';
import { tellingTerms } from '../../../../scripts/fit/telling-terms.ts';

const examples = Array.from({ length: 20 }, (_, at) => ({
  terms: new Set(['rain', ...(at % 2 === 0 ? ['gate'] : ['duvet']), ...(at % 3 === 0 ? ['spoon'] : []), `once ${at}`]),
  isSo: at % 2 === 0,
}));

describe('tellingTerms', () => {
  it('takes what differs most, for or against, and nothing that stands nearly everywhere', () => {
    expect([...tellingTerms(examples, { isWord: () => true, minExamples: 2, most: 2 })].sort()).toEqual([
      'duvet',
      'gate',
    ]);
    const many = tellingTerms(examples, { isWord: () => true, minExamples: 2, most: 9 });
    expect(many.has('spoon')).toBe(true);
    expect(many.has('rain')).toBe(false);
  });

  it('leaves out what is rare or no word', () => {
    const chosen = tellingTerms(examples, { isWord: (term) => term !== 'gate', minExamples: 2, most: 99 });
    expect([...chosen].sort()).toEqual(['duvet', 'spoon']);
  });
});
