import { describe, expect, it } from 'vitest';
import { isBeside } from '../../../../recognition/age/is-beside.ts';
import { readOpening } from './read-about.ts';

describe('isBeside', () => {
  it.each([
    ['She shares with her brother who’s ', '', true],
    ['His little sister (', ')', true],
    ['Sisters are ', ' and 11', true],
    ['she has a ', ' brother', true],
    ['My other one (', ')', true],
    ['unlike my first two, who are now ', ' and 9', true],
    ['Her brother clings and she is ', '', false],
    ['My son is ', '', false],
    ['Big sister is ', ' and I don’t know her any more', false],
  ])('%j %j: %j', (before, after, isIt) => {
    expect(isBeside(before, after)).toBe(isIt);
  });
});

/** Only the ages of others are told: silence. */
describe('none, where only the ages of others are told', () => {
  it.each([
    ['Up all night', 'DD wakes at 1 and 3 and 5. Her sister, who’s 8, gets no sleep either.'],
    ['Stepson cries for his mum', 'He’s here every weekend. My own boys are 11 and 9 and kind to him.'],
    ['Cries when I leave', 'I do three nights a week. My other one (5) never minded.'],
    ['Foster placement', 'He screams in the car. His brother (7) lives 30 km away and visits are on Fridays.'],
    ['', 'Our foster child screams at contact. Our birth children are 10 and 13.'],
    ['', 'My daughter will not speak to her stepsiblings (8, 11). She hides.'],
  ])('%s: %s', (title, text) => {
    expect(readOpening(title, text)).toBeNull();
  });

  it('reads the child’s own beside them', () => {
    expect(readOpening('', 'Eight month old, up all night. Her brothers (3 and 5) slept from the start.')).toBe(8);
    expect(readOpening('', 'My nephew is 4 and my son is just turned 3. He hits me and cries.')).toBe(36);
  });
});
