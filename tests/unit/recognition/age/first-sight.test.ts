import { describe, expect, it } from 'vitest';
import type { Thread } from '../../../../reading/types.ts';
import { readChildAge } from '../../../../recognition/read-child-age.ts';

/** Below this an age is right within a month, above within three. */
const TODDLER_MONTHS = 24;

/** What was read; `months` itself where that is near enough, so that a failure shows both. */
function readAbout(title: string, text: string, months: number | null): number | null {
  const post = { id: '1', elementId: null, author: 'opener', isOpeningPost: true, text };
  const thread: Thread = { engine: 'text', title, posts: [post], totalPosts: null, isComplete: true };
  const age = readChildAge(thread)?.ageMonths ?? null;
  if (age === null || months === null) return age;
  return Math.abs(age - months) <= (months < TODDLER_MONTHS ? 1 : 3) ? months : age;
}

/** Written before the rules were mended, by kinds of misses of people met at first sight; null = no age is told. */
describe('ages as people met at first sight tell them', () => {
  describe('not long turned', () => {
    it.each([
      [49, '', 'Our girl has not long turned 4 and she has started to scream the minute I reach for my keys.'],
      [37, '', 'DS is not long 3 and will not stay with his nan without me.'],
      [25, '', 'She’s not long gone two and follows me to the loo crying.'],
      [61, '', 'He’s only not long turned five, and school says he sobs till break.'],
      [85, '', 'My lad’s not long seven. He won’t sleep anywhere but beside me.'],
      [null, '', 'Not long now till the holidays, it’s been 3 weeks of tears at the gate.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('a list that is none', () => {
    it.each([
      [10, '', 'Ten months old, three days a week, 9 till 5. She screams when I hand her over.'],
      [14, '', '14 months old, two mornings a week, 9 to 12, and he cries for all of it.'],
      [22, '', 'Twenty-two months old, four naps missed this week, 2 of them my fault. He only wants me.'],
      [36, '', 'She is 3 years old, five days a week, 8 till 4, and it’s tears every morning.'],
      [null, '', 'Our three are 3, 5 and 8 and all of them fight about the remote.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('so fourteen months now', () => {
    it.each([
      [14, '', 'Bub turned one on Australia Day so fourteen months now. She cries when her dad gets his boots.'],
      [15, '', 'He was one in the spring so fifteen months now and he clings like a koala.'],
      [19, '', 'Turned one at Christmas, so nineteen months now, and she won’t let me leave the room.'],
      [16, '', 'She had her first birthday in May, so 16 months now. Screams at the nursery door.'],
      [null, '', 'We moved in on Boxing Day so fourteen months now. The baby monitor has never worked.'],
      [null, '', 'I gave up work in the autumn so eight months now, and we both like it at home.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('numbered child was born', () => {
    it.each([
      [17, '', 'DS2 was born in the heatwave, so he’s 17 months. He won’t be put down.'],
      [30, '', 'DS1 started it, but DS2 is two and a half and he cries all morning at nursery.'],
      [8, '', 'DD2 arrived in the snow, she’s 8 months and cries if I step away.'],
      [24, '', 'DS2 was up all night again and clings to me all day.'],
      [24, '', 'DD2 screams when I leave her at nursery.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('numbered in words', () => {
    it.each([
      [42, '', 'Three and a half, starting preschool. Child one skipped in. Child two (this one) hung on to my coat.'],
      [48, '', 'She’s 4. Child one never cried. Child three (the one I’m on about) sobs at the gate.'],
      [24, '', 'I have a child 2 (girl) who screams at the gate.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('brackets after a name, minded by kin', () => {
    it.each([
      [38, '', 'My mother in law minds Tomas (38 months) while I work. He runs after the car.'],
      [20, '', 'My sister watches Ines (20 months) on Fridays and she cries till I’m back.'],
      [30, '', 'My dad takes Joe (2 and a half) to nursery and he howls the whole way.'],
      [29, '', 'My mum looks after Ada (29 months) and now she won’t be put down.'],
      [null, '', 'My sister has a daughter (29 months) who never cries. How does she do it?'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('fractions', () => {
    it.each([
      [38, '', 'He’s 3 and 2/12 according to his red book and screams if I kneel beside him.'],
      [43, '', 'She is 3 and 7/12 as of Tuesday and will not be held.'],
      [30, '', 'He’s 2.5 according to the calendar and 15 by his attitude. Cries at every drop off.'],
      [54, '', 'My daughter is four and a half according to herself and five to everyone else. She won’t be left.'],
      [null, '', 'He is 2.5 stone and heavy to carry when he cries.'],
      [null, '', 'It is 3 and 2/12 of a page and nobody reads it.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('feast birthday just past', () => {
    it.each([
      [84, '', 'Seven on Groundhog Day just past. He fell and would not let me near him.'],
      [36, '', 'Three on Pancake Day just gone and she cries at the door.'],
      [60, '', 'Five on St Patrick’s Day just gone. She hangs off my arm at school.'],
      [48, '', 'He was four on Boxing Day just past and still cries at drop off.'],
      [72, '', 'She turned six on Anzac Day and will not go in to school alone.'],
      [null, '', 'Seven on the bus just past me and he still screamed.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('feasts to come, month of writing told', () => {
    it.each([
      [55, '', 'DSS, 5 on Bonfire Night (it’s the middle of June now). He cries for his other mummy.'],
      [82, '', 'Both turned 6 in January, it’s now November. He cries at the peg every day.'],
      [40, '', 'My son is 3, turned in June and now it’s the end of October. He cries when I leave the room.'],
      [127, '', 'He’ll be eleven at Easter and we’re only after Halloween. He rings me at work in tears.'],
      [33, '', 'She’ll be three at Christmas and we’re only just in September. She screams at the gate.'],
      [66, '', 'He turned five in April and we’re in October now. He won’t go in to school.'],
      [45, '', 'She’s 4 at Halloween and we’re nearly at the end of July now. She clings to me.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('writers who are kin', () => {
    it.each([
      [44, '', 'I’m their grandmother. Their big boy is 3 yrs 8 mos. He won’t be rocked any more.'],
      [5, '', 'I’m the aunt. My sister’s babe is five months. She screams as soon as her mum is round the corner.'],
      [24, '', 'I’m his nan. My daughter works nights and their little one is 2. He cries for her till he sleeps.'],
      [18, '', 'Auntie here. My brother’s little girl is 18 months and cries when he leaves her with me.'],
      [36, '', 'I am the childminder. Their son is 3 and he stands at the window and cries.'],
      [null, '', 'My sister’s baby is five months and never cries. Mine is glued to me all day.'],
      [null, '', 'I’m the mum. My sister’s little girl is 3 and skips in, mine has cried for weeks.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('back to work', () => {
    it.each([
      [3, '', 'I go back to work in two weeks and LO will be 14 weeks. I cry every night about leaving her.'],
      [3, '', 'Maternity leave ends Friday. When I go back he’ll be 12 weeks and I’m in bits.'],
      [4, '', 'I’m going back to the ward on Monday and baby will be 18 weeks. How do I leave him?'],
      [null, '', 'By Easter he will be gone 12 weeks on the ship and she’ll cry for dad.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('baby boy in brackets', () => {
    it.each([
      [
        8,
        '',
        'Baby boy (8 and a half months) screams when I go down the stairs. My 12 yo stepdaughter can’t settle him.',
      ],
      [
        7,
        '',
        'My baby girl is 7 months and cries if I leave her sight. My 9yo makes faces at her and it doesn’t help.',
      ],
      [10, '', 'My baby girl (10 months) won’t be held by anybody. My 6yo is patient.'],
      [48, '', 'DD is 4. She clings since her baby brother (8 weeks) came home.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('like an angel', () => {
    it.each([
      [
        42,
        '',
        'I’m on my own with a three and a half yr old and a 1 yr old who goes down like an angel. The 3.5 yr old: bath, books, song. Then I get up. He’s scared and grabs my shirt.',
      ],
      [
        36,
        '',
        'We have a 3 year old and a 1 year old who sleeps like a dream. The 3 year old needs me next to her. I get up. She cries.',
      ],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('jabs', () => {
    it.each([
      [1, '', 'Had the 8 week jabs yesterday and she only wants to be on me.'],
      [2, '', 'We had his 12 week ones this morning and he won’t be put down.'],
      [3, '', '16 week jabs today, she’s sobbing in her sleep and only settles on me.'],
      [1, '', 'Just back from her 8-week shots. She cried and cried and I did too.'],
      [null, '', 'There were 8 week ones and 12 week ones, courses I mean, and neither helped with the crying.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('came to us at', () => {
    it.each([
      [
        48,
        '',
        'Adoptive mum. She came to us at 19 months and has just had her fourth birthday. She walks away when she’s hurt.',
      ],
      [72, '', 'He was placed with us at 2 and has just had his sixth birthday. He won’t be hugged.'],
      [60, '', 'We adopted her at 14 months and she’s just had her fifth birthday. She hides when she cries.'],
      [null, '', 'She came to us at 19 months and it took a year till she would be held.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('at four and a bit', () => {
    it.each([
      [50, 'Wet again at 4 and a bit, any ideas', 'Dry for a year and now three wet beds a week.'],
      [42, 'Still crying at drop off at three and a half?', 'It’s been a year of it.'],
      [30, 'Clingy at 2½, is it a phase', 'He is glued to me.'],
      [54, '', 'Is it normal at four and a half to need mum in the room? He won’t be upstairs by himself.'],
      [null, 'Woke at 2.30 again', 'And again at 4.15. Screaming for me.'],
      [null, 'Bed at 7 and a half hour of screaming', 'Every night.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('unit left out', () => {
    it.each([
      [20, '', 'Our au pair has had him since he was 9 months, he’s 20 now, and he wants her and not me.'],
      [18, '', 'She’s cried at nursery since she was 11 months and she’s 18 now.'],
      [22, '', 'He slept till he was 14 months. He’s 22 now and wakes for me all night.'],
      [36, '', 'He was 9 months when we moved, he’s 3 now, and he follows me about.'],
      [168, '', 'We fostered her when she was 9 months. She is 14 years old now and won’t be hugged.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('words over ten', () => {
    it.each([
      [150, '', 'She’s twelve, thirteen in May. Door closed. She cries at night and won’t say why.'],
      [138, '', 'He’s eleven (twelve in the spring) and rings me from school in tears.'],
      [138, '', 'My son is 11, twelve in March. He won’t stay the night anywhere.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });

  describe('elder and baby in two sentences', () => {
    it.each([
      [6, '', 'My eldest is 5. The baby is 6 months and screams when I put her down.'],
      [
        29,
        '',
        'My oldest is 2, turned 2 at the end of March (so like 2 and 5 mos). Now bed takes hours and she cries.',
      ],
      [32, '', 'DD turned 2 in the spring, so 2 and 8 months. She cries at the gate.'],
    ])('%j: %s %s', (months, title, text) => {
      expect(readAbout(title, text, months)).toBe(months);
    });
  });
});
