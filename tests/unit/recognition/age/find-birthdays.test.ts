import { describe, expect, it } from 'vitest';
import { findBirthdays } from '../../../../recognition/age/find-birthdays.ts';

describe('findBirthdays', () => {
  it.each([
    ['It was her first birthday last week.', 12],
    ['She just had her second birthday.', 24],
    ['We celebrated his third birthday on Saturday.', 36],
    ['Clingy ever since his 2nd birthday.', 24],
    ['He has his 4th birthday in two weeks.', 47],
    ["We are planning our son's 5th birthday.", 59],
    ['Her twelfth birthday is next month.', 143],
  ])('reads %j as %j months', (text, months) => {
    expect(findBirthdays(text).map(({ ageMonths }) => ageMonths)).toEqual([months]);
  });

  it.each([
    "It was my mother's first birthday without him.",
    'She had her 40th birthday here.',
    'Her third birthday cake had a tractor on it.',
    'First birthdays are for the parents.',
    '',
  ])('reads no age in %j', (text) => {
    expect(findBirthdays(text)).toEqual([]);
  });

  it('gives the place of the words', () => {
    const text = 'Yes: she just had her second birthday.';
    const [found] = findBirthdays(text);
    expect(text.slice(found?.start, found?.end)).toBe('her second birthday');
  });
});
