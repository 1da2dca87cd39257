import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Thread } from '../../../../reading/types.ts';
import { readChildAge } from '../../../../recognition/read-child-age.ts';

function read(text: string, title = ''): number | null {
  const post = { id: '1', elementId: null, author: 'opener', isOpeningPost: true, text };
  const thread: Thread = { engine: 'text', title, posts: [post], totalPosts: null, isComplete: true };
  return readChildAge(thread)?.ageMonths ?? null;
}

describe('ways of telling an age', () => {
  it.each([
    ['She is 4 and some change, been with us 7 weeks.', 51],
    ['My 4 (and a half) yr old hides.', 54],
    ['Dad of one, nine months and a bit. He cries.', 9],
    ['Our girl, 2 and 3 quarters, sat in her coat.', 33],
    ['Our big girl is 2 and a bit over a half.', 30],
    ['Three years five. Dad is not allowed in.', 41],
    ['She is 2 years 4 and clings.', 28],
    ['4y even. She counts us all in.', 48],
    ['He is four-ish and clings.', 48],
    ['He is freshly 4 and cries.', 48],
    ["He isn't even two yet and cries.", 23],
  ])('fractions and what is near: %j', (text, months) => {
    expect(read(text)).toBe(months);
  });

  it.each([
    ['Our son is in Year 2, just turned 7. He cries.', 84],
    ['My middle one, just gone 3. The baby (7 months) has my lap.', 36],
    ['three in two weeks. He cries at the gate.', 35],
    ['12 next week. Slams doors.', 143],
    ['Daughter just had birthday number four.', 48],
    ['Her 3rd birthday, 22 people, and she howled.', 36],
    ['Our little man is two in January, and he cries.', 22],
    ['She is six weeks off her second birthday.', 23],
    ['A month off 4 and clings to me.', 47],
    ['He is a fortnight away from turning 1.', 11],
    ['Two next month and cries.', 23],
    ['My nearly 2 clings.', 23],
    ['My just-turned-three clings.', 36],
    ["He's 2, will be 3 in April and its August.", 28],
    ["He'll be 5 in April (writing this in the week before Thanksgiving).", 55],
  ])('birthdays: %j', (text, months) => {
    expect(read(text)).toBe(months);
  });

  it.each([
    ["baby's 8 weeks, big one's 22 months. He cries", 22],
    ['Newborn is 3 wks, big sis is 2.75. She cries', 33],
    ['2.5 y/o big brother. She is 5 weeks and he squeezes her.', 30],
    ["himself is just gone 8 months and roars. I've an older lad (6).", 8],
    ['Ruby, 5, clings to me.', 60],
    ['my toddler 2 yrs clings', 24],
    ['Boy, 26m. Cries.', 26],
    ['Kid: 4. Problem: cries.', 48],
    ['my daughter (f, 4) cries', 48],
    ['B/G twins 14 months both cry.', 14],
    ['Grandson 20 months cries when mum leaves.', 20],
    ['I look after a 2.5 year old who cries.', 30],
    ["There's a boy in my class, six years old, whose parents moved. He hides.", 72],
    ['17 month old thinks the cat is a toy. She wants more cat.', 17],
  ])('whose age it is: %j', (text, months) => {
    expect(read(text)).toBe(months);
  });

  it.each([
    ['Two kids, girl 9, boy 29 months, the boy being the post. He growls, he hides.', 29],
    ['Big sister is 5, little one 3. The little one cries and is the one I am writing about.', 36],
    ['My girls are 2 and 5. The 5 year old is an angel and it is the 2 year old who cries.', 24],
    ["I have two, one's seven and one's eight.", 90],
    ['Our two are 3 and 5 and both cry.', 48],
  ])('several children: %j', (text, months) => {
    expect(read(text)).toBe(months);
  });

  it.each([
    ['Back to work Monday after eleven months. She cried.', 11],
    ['First day back after 14 weeks. I cried.', 3],
    ['She will be 13 months when I go back.', 12],
    ['He is in P2 and cries.', 73],
    ['She is in Y3 and cries.', 93],
    ['He started first class and cries.', 82],
    ['My girl is in seventh grade and calls me from school.', 150],
  ])('leave and school: %j', (text, months) => {
    expect(read(text)).toBe(months);
  });

  it('reads a number between commas in a title only', () => {
    expect(read('She cries.', 'Foster placement, 5, will not be comforted')).toBe(60);
    expect(read('We tried the first, 5, of the list.')).toBeNull();
  });

  it.each([
    'One photo of me leaving in 2011 with a two year old wrapped round my boot.',
    'Licensed eight months, this is our second placement.',
    "Bed's 7 and she's up at 5.",
    'Two naps (9 and 1:30), and she cries.',
    'That is four now.',
    'Five in two months, including the cook.',
    'I went back to the office three weeks ago, after 16 weeks.',
    "It's just gone 3 and she's awake.",
    'Awake again, nearly 3. Help.',
    'After six months at nursery she still cries.',
    'Married 3 years, together ten.',
    'Married 6 years, two kids 4 and 1.',
    "I'm 30 next week.",
    'My husband just turned 34.',
    'Two months until he starts school.',
    '11yo mare, screams when the gelding leaves.',
  ])('tells no age in %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('reads every whole year, whoever is named and however it is put', () => {
    const owners = ['My son', 'Our big girl', 'The little one', 'My middle one', 'Ruby', 'He', 'Herself', 'DD'];
    const ways = ['OWNER is NUM', 'OWNER just turned NUM', "OWNER's NUM", 'OWNER is NUM years old'];
    const ends = [' and clings.', '. Drop-off is hard.', ', clings to me.', ' now and cries.'];
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 17 }),
        fc.constantFrom(...owners),
        fc.constantFrom(...ways),
        fc.constantFrom(...ends),
        (years, owner, way, end) => {
          const text = way.replace('OWNER', owner).replace('NUM', String(years)) + end;
          expect(read(text), text).toBe(12 * years);
        },
      ),
    );
  });

  it('takes no stretch of time for an age, whatever it lasts', () => {
    const times = ['NUM months ago', 'for NUM months', 'in the last NUM weeks', 'NUM weeks until', 'within NUM days'];
    const texts = ['We moved house TIME.', 'She has cried at the gate TIME.', 'It began TIME and she clings.'];
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.constantFrom(...times),
        fc.constantFrom(...texts),
        (count, time, text) => {
          const told = text.replace('TIME', time.replace('NUM', String(count)));
          expect(read(told), told).toBeNull();
        },
      ),
    );
  });
});
