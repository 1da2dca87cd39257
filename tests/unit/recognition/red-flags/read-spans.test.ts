import { describe, expect, it } from 'vitest';
import { readSpans } from '../../../../recognition/red-flags/read-spans.ts';

describe('readSpans', () => {
  it.each([
    ['no words 18m', ['@months-of-a-toddler']],
    ['4 year old rage 1 hour daily', ['@preschool-years', '@for-hours']],
    ['tantrum 8 times a day, shes 3', ['@many-times', '@preschool-years']],
    ['used to take 2 min now half an hour', ['@for-a-moment']],
    ['cries forty minutes', []],
    ['cries at drop off age 4', ['@preschool-years']],
    ['six weeks of this', ['@many-weeks']],
    ['born in 1990', []],
    ['', []],
  ])('reads %j', (query, spans) => {
    expect([...readSpans(query)].sort()).toEqual([...spans].sort());
  });

  it('takes no time over a long run of figures', () => {
    expect(readSpans('9 '.repeat(20_000)).size).toBeLessThan(3);
  });
});
