import { describe, expect, it } from 'vitest';
import type { Thread } from '../../../../reading/types.ts';
import { isBeside } from '../../../../recognition/age/is-beside.ts';
import { readChildAge } from '../../../../recognition/read-child-age.ts';

function read(title: string, text: string): number | null {
  const post = { id: '1', elementId: null, author: 'opener', isOpeningPost: true, text };
  const thread: Thread = { engine: 'text', title, posts: [post], totalPosts: null, isComplete: true };
  return readChildAge(thread)?.ageMonths ?? null;
}

describe('isBeside', () => {
  it.each([
    ['She shares with her brother who’s ', '', true],
    ['His little sister (', ')', true],
    ['Sisters are ', ' and 11', true],
    ['she has a ', ' year old brother'.replace(' year old', ''), true],
    ['My other one (', ')', true],
    ['unlike my first two, who are now ', ' and 9', true],
    ['his dad’s new girlfriend has a ', '', true],
    ['Her brother clings and she is ', '', false],
    ['My son is ', '', false],
    ['Big sister is ', ' and I don’t know her any more', false],
  ])('%j %j: %j', (before, after, isIt) => {
    expect(isBeside(before, after, before + after)).toBe(isIt);
  });

  it('asks for a child of the writer’s own where nieces may be the ones meant', () => {
    expect(isBeside('My nieces (', ' and 9)', 'My son cries. My nieces (5 and 9)')).toBe(true);
    expect(isBeside('My nieces (', ' and 9)', 'My nieces (5 and 9) live with us and cry')).toBe(false);
  });
});

/** Only the ages of others are told: silence. */
describe('none, where only the ages of others are told', () => {
  it.each([
    ['Up all night', 'DD wakes at 1 and 3 and 5. Her sister, who’s 8, gets no sleep either.'],
    ['Stepson cries for his mum', 'He’s here every weekend. My own boys are 11 and 9 and kind to him.'],
    ['My son won’t talk to my boyfriend', 'My boyfriend’s kids are 4 and 8 so he knows to go slow.'],
    ['Cries when I leave', 'I do three nights a week. My other one (5) never minded.'],
    ['He won’t go to his dad’s', 'His dad’s new partner has a 2 year old. He says it is too loud.'],
    ['Foster placement', 'He screams in the car. His brother (7) lives 30 km away and visits are on Fridays.'],
    ['', 'Our foster child screams at contact. Our birth children are 10 and 13.'],
    ['', 'My daughter will not speak to her stepsiblings (8, 11). She hides.'],
    ['', 'My ex has a new baby (4 months) and our son cries after every visit.'],
    ['', 'My sister’s 4 year old sleeps through. Mine wakes five times a night and cries.'],
    ['', 'My first was so easy. She’s 5 now. My second is the other extreme, I can’t leave the room.'],
    ['', 'The crier is the second from the end. The last one, who is 5 months, sleeps.'],
  ])('%s: %s', (title, text) => {
    expect(read(title, text)).toBeNull();
  });

  it('reads the child’s own beside them', () => {
    expect(read('', 'Eight month old, up all night. Her brothers (3 and 5) slept from the start.')).toBe(8);
    expect(read('', 'Kids are 15, 13 and then our surprise, who is 20 months. She cries at the bathroom door.')).toBe(
      20,
    );
    expect(read('', 'They’re 6 and 4 and they won’t sleep unless I lie down. The older one cries.')).toBe(60);
    expect(read('', 'My nephew is 4 and my son is just turned 3. He hits me and cries.')).toBe(36);
  });
});
