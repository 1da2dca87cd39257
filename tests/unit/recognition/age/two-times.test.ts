import { describe, expect, it } from 'vitest';
import { readAbout } from './read-about.ts';

/** Today's age, where the words tell another time and how long it is ago or off. */
describe('ages that two times tell', () => {
  describe('then, and the time since', () => {
    it.each([
      [12, '', 'I started my new job when LO was seven months and that was five months ago. He howls at the door.'],
      [30, '', 'It began round his second birthday. That was six months ago and he still clings.'],
      [15, '', 'He moved up when he turned 1, that was three months back, and he sobs every day.'],
      [72, '', 'My daughter was 4 when her brother was born, this is 2 years ago, and still she hits him.'],
      [48, '', 'It’s been two years since he turned two and he still won’t go to anyone.'],
      [27, '', 'Three months past her second birthday and she still screams at the gate.'],
      [36, '', 'For two years, ever since she was one, she has cried at every drop off.'],
      [36, '', 'A year ago, just after her second birthday, she stopped letting me go.'],
      [null, '', 'I was 9 when we moved here and that was twenty years ago. My son cries at the gate.'],
      [null, '', 'We were married in spring, that was two years ago. The baby monitor broke last week.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('come into the family then', () => {
    it.each([
      [10, 'From the ward to us', 'He was placed with us at two weeks old and that was ten months ago. He clings.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('a birthday to come', () => {
    it.each([
      [33, '', 'Three months shy of her third birthday, and she cries all the way to nursery.'],
      [null, '', 'In six weeks when we move house I will need all your tips for the packing.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('a month of birth tells nothing', () => {
    it.each([
      [null, '', 'His sister was born in May and it’s October now, and he screams in the car.'],
      [null, '', 'LO was born in May and still screams in the car.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('a birthday just past', () => {
    it.each([
      [24, '', 'Last Tuesday was her second birthday and she cried through it. I’ve got a 7 year old who never did.'],
      [36, '', 'We just had his third birthday. He hid under the table.'],
      [12, '', 'Her first birthday was on Saturday and she screamed at everyone.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });
});

describe('numbers that are ages, and that are none', () => {
  it.each([
    [72, '', 'He’s six. His sister is two years older. He sobs at the gate.'],
    [7, 'Between 7 and 8 months', 'She wakes every hour and only a feed works.'],
    [18, '', 'A year and a half old and won’t be held by his dad.'],
    [13, '', 'She turned one five weeks ago and screams.'],
    [14, '', 'Mr. 14 months wakes up screaming.'],
    [24, '', 'The twins are two and one of them screams.'],
    [29, 'DS1 falling apart', 'DS1 is 2y5m and his sister came in spring. He screams.'],
    [36, '', 'He’d been there since he was one and he loved it. New one is bigger. It’s been 4 weeks. He is three.'],
    [10, '', 'Ten months into motherhood and he won’t be put down.'],
    [null, '', 'He clings to my leg at the childminder’s. Three weeks now.'],
    [null, '', 'I mind my daughter’s kids, four days out of seven. The lad cries.'],
    [null, '', 'Not one. Not one single night through. She screams.'],
    [36, '', 'He turned 3, a year ago he was fine with the childminder.'],
    [60, '', 'He turned five. His dad moved out, it was three years ago.'],
    [84, '', 'He was seven last month, a year ago he walked in alone.'],
    [48, '', 'He turned 4 (two years ago he would hide).'],
    [84, '', 'She was 5 when we moved, two years ago. She clings.'],
    [null, '', 'Our puppy turned 1 two months ago. Our son cries.'],
    [60, '', 'My eldest is 5 and loves school but sobs at bedtime.'],
    [60, '', 'My oldest (5) is fine all day, then at home he turns away from hugs.'],
    [10, '', 'My other boy is 10 months and screams when I leave the room.'],
    [60, '', 'My other son (5) has meltdowns at the gate.'],
    [48, '', 'My little girls, 3 and 5, cling.'],
    [null, '', 'At my cousin’s wedding the reception meltdown began.'],
    [null, '', 'I teach a reception class and one boy sobs at the gate.'],
  ])('%j: %s %s', (months, title, text) => {
    expect(readAbout(title, text, months)).toBe(months);
  });
});
