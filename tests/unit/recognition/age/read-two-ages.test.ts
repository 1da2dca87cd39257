import { describe, expect, it } from 'vitest';
import { findAgeMentions } from '../../../../recognition/age/find-age-mentions.ts';

describe('two ages in one breath', () => {
  it.each([
    ['My kids are 4 and 6.', [48, 72]],
    ['Our two are 3 and 5.', [36, 60]],
    ['Two families, babies 8 and 10 months.', [8, 10]],
    ['My 5 and 7 year olds cry.', [60, 84]],
  ])('gives each of %j, the first paired with the next', (text, ages) => {
    const found = findAgeMentions(text, null);
    expect(found.map(({ ageMonths }) => ageMonths)).toEqual(ages);
    expect(found[0]?.pairedWithNext).toBe(true);
  });

  it('takes "four and one month" for one age', () => {
    expect(findAgeMentions("She's four and one month.", null).map(({ ageMonths }) => ageMonths)).toEqual([49]);
  });
});
