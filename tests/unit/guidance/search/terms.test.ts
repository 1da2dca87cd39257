import { describe, expect, it } from 'vitest';
import { makeTermReader } from '../../../../guidance/search/terms.ts';

describe('makeTermReader', () => {
  const readTerms = makeTermReader([
    ['mum', 'mom', 'mommy'],
    ['nursery', 'day care', 'daycare'],
    ['drop off', 'dropoff'],
  ]);

  it.each([
    ['Leaves, leaving', ['leav', 'leav']],
    ['Mommy at day-care', ['mum', 'nurseri']],
    ['drop-offs', ['drop_off']],
    ['I can’t and won’t', []],
    ['', []],
  ])('reads %j as %j', (text, terms) => {
    expect(readTerms(text).map(({ term }) => term)).toEqual(terms);
  });
});
