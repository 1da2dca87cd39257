import { describe, expect, it } from 'vitest';
import { findAgeMentions } from '../../../../recognition/age/find-age-mentions.ts';
import { findFocalChild } from '../../../../recognition/age/find-focal-child.ts';

function focalAges(text: string): number[] {
  return findFocalChild(findAgeMentions(text, null), text, ({ start }) => start).map(({ ageMonths }) => ageMonths);
}

describe('findFocalChild', () => {
  it.each([
    ['I have a 2 yr old and a 5 month old. The toddler wants up and cries. She screams in the seat.', [24]],
    ['I have a 5 year old and a 10 month old. The baby screams if I stand. She clings.', [10]],
    ['4 year old girl, 9 month old girl. The 4yo decided I am fired. She sobs. She hides.', [48, 48]],
  ])('finds who acts in %j', (text, ages) => {
    expect(focalAges(text)).toEqual(ages);
  });

  it.each([
    'My 3 year old clings. She screams. She hides.',
    'I have a 4 year old and a 6 year old. Both scream.',
    'My son is 4. He hits. His cousin is 2. She cries. She howls. She wails.',
    '',
  ])('finds nobody in %j', (text) => {
    expect(focalAges(text)).toEqual([]);
  });

  it('takes no baby in passing for the one that is told of', () => {
    expect(
      focalAges('I have a 3 year old and a 6 month old. Since the baby came he cries. He hits. I hold the baby.'),
    ).toEqual([36]);
  });
});
