import { describe, expect, it } from 'vitest';
import { makeTermReader } from '../../../../guidance/search/terms.ts';

describe('makeTermReader', () => {
  const readTerms = makeTermReader([
    ['mum', 'mom', 'mommy'],
    ['nursery', 'day care', 'daycare'],
    ['drop off', 'dropoff'],
    ['tantrum', 'loses it'],
    ['limit', 'losing it'],
  ]);

  it.each([
    ['Leaves, leaving', ['leav', 'leav']],
    ['Mommy at day-care', ['mum', 'nurseri']],
    ['drop-offs', ['drop_off']],
    ['I can’t and won’t', []],
    ['he loses it', ['tantrum']],
    ['losing it', ['limit']],
    ['', []],
  ])('reads %j as %j', (text, terms) => {
    expect(readTerms(text).map(({ term }) => term)).toEqual(terms);
  });
});
