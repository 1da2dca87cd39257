import { describe, expect, it } from 'vitest';
import type { Thread } from '../../../../reading/types.ts';
import { readChildAge } from '../../../../recognition/read-child-age.ts';

/** Below this an age is right within a month, above within three. */
const TODDLER_MONTHS = 24;

function readAbout(title: string, text: string, months: number | null): number | null {
  const post = { id: '1', elementId: null, author: 'opener', isOpeningPost: true, text };
  const thread: Thread = { engine: 'text', title, posts: [post], totalPosts: null, isComplete: true };
  const age = readChildAge(thread)?.ageMonths ?? null;
  if (age === null || months === null) return age;
  return Math.abs(age - months) <= (months < TODDLER_MONTHS ? 1 : 3) ? months : age;
}

/** Today's age, where the words tell another time and how long it is ago or off. */
describe('ages that two times tell', () => {
  describe('then, and the time since', () => {
    it.each([
      [12, '', 'I started my new job when LO was seven months and that was five months ago. He howls at the door.'],
      [16, '', 'She slept in our room till 14 months, i.e. eight weeks ago, and has screamed since.'],
      [30, '', 'It began round his second birthday. That was six months ago and he still clings.'],
      [15, '', 'He moved up when he turned 1, that was three months back, and he sobs every day.'],
      [72, '', 'My daughter was 4 when her brother was born, this is 2 years ago, and still she hits him.'],
      [30, '', 'Started when he was 18 months, so that’s a full year now of no sleep.'],
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

  describe('come into the family then, at home since', () => {
    it.each([
      [30, '', 'She came to us at 12 months. She screams if I leave. She has been home with us for a year and a half.'],
      [14, '', 'Placed with us at 6 months, and we’ve had him eight months now. He goes stiff in my arms.'],
      [36, 'I’ve had him since he was 12 months old', 'That is two years this week. He cannot bear me out of sight.'],
      [10, 'From the ward to us', 'He was placed with us at two weeks old and that was ten months ago. He clings.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('a birthday to come, and the time to it', () => {
    it.each([
      [43, '', 'They say it’s better when she turns four but that’s five months off. She lies across the door.'],
      [58, '', 'He starts school in seven weeks when he turns five and cries at every visit.'],
      [8, '', 'I am away for work in four weeks. LO will be 9 months by then. She has never been left.'],
      [32, '', 'Four months until he is three and he still roars when I shut a door.'],
      [33, '', 'Three months shy of her third birthday, and she cries all the way to nursery.'],
      [null, '', 'In six weeks when we move house I will need all your tips for the packing.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('when the baby came, and how old the baby is', () => {
    it.each([
      [28, '', 'She was two when he was born, and he’s now four months. She wakes all night.'],
      [41, '', 'He was three years and one month when his sister arrived and she’s four months now.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('the month of birth, and the month of writing', () => {
    it.each([
      [5, '', 'LO was born in May and it’s October now, and she still screams in the car.'],
      [7, 'Born mid April', 'It’s already November and he will not be put down.'],
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

/** An age that another child's tells, a middle, a mark. */
describe('ages told by another number', () => {
  it.each([
    [23, '', 'Our neighbour’s boy is 22 months. My daughter is three weeks older and screams when I leave.'],
    [48, '', 'My eldest is six and a breeze. Her brother’s two years younger and cries at every drop off.'],
    [72, '', 'He’s six. His sister is two years older. He sobs at the gate.'],
    [7, 'Between 7 and 8 months', 'She wakes every hour and only a feed works.'],
    [34, 'DD 2.10, hides from visitors', 'She covers her ears.'],
    [12, '', 'Almost at the one year mark and she still wakes hourly.'],
    [10, '', 'Ten months into motherhood and he won’t be put down.'],
    [20, '', '20 months in, and she’s glued to me.'],
    [18, '', 'A year and a half old and won’t be held by his dad.'],
    [12, '', 'He’s a whole year old and won’t be put down.'],
    [13, '', 'She turned one five weeks ago and screams.'],
    [20, '', 'He has four words, which for 20 months is a worry, and he screams when I stand up.'],
    [16, '', 'I thought that by sixteen months, which is what she is, she’d let me go. She shrieks at my knees.'],
    [42, '', 'They don’t mean it. But 3.5 is kicking my butt. She sobs that I should hold her.'],
    [36, 'Fussy eater at 3, down to five foods', 'Plain pasta, bread, yoghurt, that’s it.'],
    [14, '', 'Mr. 14 months wakes up screaming.'],
    [24, '', 'The twins are two and one of them screams.'],
    [29, 'DS1 falling apart', 'DS1 is 2y5m and his sister came in spring. He screams.'],
    [null, '', 'Not one. Not one single night through. She screams.'],
    [null, '', 'He clings to my leg at the childminder’s. Three weeks now.'],
    [null, '', 'I mind my daughter’s kids, four days out of seven. The lad cries.'],
    [null, '', 'Husband works at the mine, two weeks on and one off. The boys fight.'],
  ])('%j: %s %s', (months, title, text) => {
    expect(readAbout(title, text, months)).toBe(months);
  });
});

describe('so much later', () => {
  it.each([
    [26, '', 'My wife went back to work when he was one. Fourteen months later he still cries.'],
    [20, '', 'She joined us aged 12 months, and eight months on she clings.'],
    [18, '', 'I went back when she was a year old. Six months on and she still sobs at drop off.'],
    [60, '', 'We have fostered him for three years. He was two when he came. He hides.'],
    [30, '', 'We moved when he was two. It’s been six months and he still won’t sleep alone.'],
    [36, '', 'He’d been there since he was one and he loved it. New one is bigger. It’s been 4 weeks. He is three.'],
    [72, '', 'He’s in his first year at school and has just turned six. He sobs.'],
    [48, '', 'Age of child: 4. Problem: she screams.'],
  ])('%j: %s %s', (months, title, text) => {
    expect(readAbout(title, text, months)).toBe(months);
  });
});
