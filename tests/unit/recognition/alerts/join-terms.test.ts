import { describe, expect, it } from 'vitest';
import { joinTerms } from '../../../../recognition/alerts/join-terms.ts';

describe('joinTerms', () => {
  it('counts a term once, however many sentences have it', () => {
    expect([...joinTerms([['a', '=x:signs'], ['a']])]).toEqual([
      ['a', 1],
      ['=x:signs', 1],
    ]);
  });

  it('lets each word of a long post say less, and phrases as much', () => {
    const long = Array.from({ length: 479 }, (_, at) => `word${at}`);
    const terms = joinTerms([long, ['=x:signs']]);
    expect(terms.get('word0')).toBeCloseTo(0.5);
    expect(terms.get('=x:signs')).toBe(1);
  });

  it('has nothing to say of no sentences', () => {
    expect(joinTerms([]).size).toBe(0);
  });
});
