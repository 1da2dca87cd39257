import { describe, expect, it } from 'vitest';
import { findAgeMentions } from '../../../../recognition/age/find-age-mentions.ts';

const NOVEMBER = { year: 2026, month: 11 };

describe('settleAge, by way of findAgeMentions', () => {
  it.each([
    ['DS, 3 in March, howls.', null, 34],
    ['DS, 3 in January, howls.', NOVEMBER, 34],
    ['DS, 3 in September, howls.', NOVEMBER, 38],
    ['Ned, turning 3 in September, howls.', NOVEMBER, 26],
    ['Grade 1, six in September, howls.', NOVEMBER, 72],
    ['Five in October just gone, he howls.', NOVEMBER, 61],
    ['He was two at Halloween and howls.', NOVEMBER, 25],
    ['He was two at Halloween and howls.', null, 24],
  ])('%j in %j is %d months', (text, today, months) => {
    expect(findAgeMentions(text, today)[0]?.ageMonths).toBe(months);
  });
});
