import { describe, expect, it } from 'vitest';
import { setApostrophes } from '../../../corpus/set-apostrophes.ts';

describe('setApostrophes', () => {
  it.each([
    ["children's hospital", 'children’s hospital'],
    ["doctors' advice", 'doctors’ advice'],
    ["don't, won't", 'don’t, won’t'],
    ['the child’s', 'the child’s'],
    ["the '90s", "the '90s"],
  ])('sets %j as %j', (typed, set) => expect(setApostrophes({ rows: [{ text: typed }] }).rows[0]?.text).toBe(set));

  it('leaves what is compared with typed words, and what is no word, as it is', () => {
    const row = { id: "it's", keywords: ["won't"], number: null, isNew: true, years: 3 };
    expect(setApostrophes(row)).toEqual(row);
  });
});
