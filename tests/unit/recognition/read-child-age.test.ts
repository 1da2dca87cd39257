import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post, Thread } from '../../../reading/types.ts';
import { readChildAge } from '../../../recognition/read-child-age.ts';

function post(text: string, author: string | null, isOpeningPost: boolean): Post {
  return { id: `${author}-${text.length}`, elementId: null, author, isOpeningPost, text };
}

function thread(opening: string, title = '', replies: readonly Post[] = []): Thread {
  const posts = [post(opening, 'opener', true), ...replies];
  return { engine: 'text', title, posts, totalPosts: null, isComplete: true };
}

const NOVEMBER = { year: 2026, month: 11 };

describe('readChildAge', () => {
  it.each([
    ['My 16mo will not let me leave the kitchen.', 16],
    ['She blew out three candles on Sunday and now howls at the gate.', 36],
    ['He was four in March and clings at the gate.', 48],
    ['She is 3 and a third and hates the gate.', 40],
    ['First nursery for him, 20 months.', 20],
    ['She is 16 m.o. and hates the sitter.', 16],
    ['Our 2.5yo cries at the gate.', 30],
    ['He is 3 1/2 and clings to my leg.', 42],
    ['My son is 2½ and only wants dad.', 30],
    ['LO is 22 weeks and screams if I put her down.', 5],
    ['She just turned 2 and bedtime is a battle.', 24],
    ["He's almost 3 and follows me to the loo.", 35],
    ['My daughter is nearly 3. Drop off is awful.', 35],
    ['He is eighteen months and wakes for me.', 18],
    ['DS (3) will not stay with his nan.', 36],
    ['My two year old howls when I shower.', 24],
    ['DD4 sobs at the school door.', 48],
    ['My baby (8m) cries when I leave the room.', 8],
    ['A 4 month old should settle with anyone, no?', 4],
    ['DD is 4y2m and still glued to me.', 50],
    ['My 18-month-old twins both want me.', 18],
    ["She's four and one month and pushes me off when she's hurt.", 49],
    ['Bub is a year and a half and cannot be put down.', 18],
    ["He's 2 years, 3 months and cries at nursery.", 27],
    ['He is 2 years and eight months.', 32],
    ['DS, 3.5, hits me when I go to hug him.', 42],
    ['My daughter, 13, will not talk to me.', 156],
    ['21 months. Two jabs. She would not let me hold her.', 21],
    ['EBF, 5 months. Back at work soon.', 5],
    ['She will be 3 next month and cries at drop off.', 35],
    ['He will be 9 months this week and screams.', 8],
    ["She's 2 and three quarters and hides when she cries.", 33],
    ['Mr 3 tells me to go away.', 36],
    ['Miss 6.5 clings at the gate.', 78],
    ['22 mo ds. He bites when I comfort him.', 22],
    ['My 10 week old only sleeps on me.', 2],
    ['My kids are 4 and 6 and both cry at the gate.', 60],
    ['My 5 and 7 year olds will not stay with a sitter.', 72],
    ['Our son who is 3 runs after the car.', 36],
    ["I'm 3 months postpartum and she screams if I leave.", 3],
    ['He is 13mths and clingy.', 13],
    ['He was born two weeks ago and screams in the cot.', 0],
    ['17mths, slept well until lately.', 17],
    ['My son (3M) runs after me.', 36],

    ['DD (9 months now) cries when I stand up.', 9],
    ['My girl has 18 months and only wants me.', 18],
    ['I have a son of 3 years who clings.', 36],
    ['She just had her second birthday and clings.', 24],
    ['He is in Prep and cries at the gate.', 66],
    ['Aged 6 years, hates the gate.', 72],
    ['SS is 7 and hides at every handover.', 84],
    ['SD6 will not let anyone near.', 72],
    ['Ms 2.5 clings to my coat.', 30],
    ['New pupil, not quite 4, cries at the door.', 47],
    ['She was 2yrs 1mth when we moved, now 2yrs 4mths and glued to me.', 28],
    ['7 months and 1 week, cannot be put down.', 7],
    ['DS is 5, nearly 6, and still cries at the gate.', 71],
    ['Our 3yo (4 in eight months) screams if I go.', 40],
    ['She is 7, 8 in the spring, and sobs at bedtime.', 92],
    ['Placed with us as a baby. Now five and a third, and she panics.', 64],
    ['46 months and a lawyer, he argues at bedtime.', 46],
    ["Our son's a month shy of two and climbs out.", 23],
    ['5y, moved up to the big class and cries.', 60],
    ['DD2, 3y 1m. She shrieked at me.', 37],
    ['My own son is in Y2, seven last month. He clings to me.', 84],
    ['A little lass of about three came to us.', 36],
    ["Baby's 5 weeks. DD1 is three and a half. She hides.", 42],
    ['Our older is 4 and runs in. The little guy is 16 months and clings.', 16],
    ['Mr 3 skinned his knee and sat with the dog in the dog bed.', 36],
    ['4 years 11 months, in school. He shoves us off, but since the baby (five months) came he hides.', 59],
    ['Four going on five and glued to my leg.', 59],
    ['Our young bloke is 22 months and wants only his mum.', 22],
    ['He was 12 weeks yesterday and hates the cot.', 2],
    ['Nursery for a 1 year old? She is 7 months now.', 7],
    ['Baby is 5 weeks. DD is 3 and glued to me.', 36],
    ['We have their boy, 2 yrs and 4 months, for the week.', 28],
    ['She cried so hard at her 12 month shots.', 12],
    ['She will be 2.5 after New Years and clings.', 28],
    ['11 months and she says mumma to the dog and to the cat.', 11],

    ['My girl is in first grade and cries at the bus.', 78],
    ['He just started reception and hangs on the railings.', 57],
    ['She is in Year 1 and cries each morning.', 69],
    ['My kindergartner will not walk in alone.', 66],
    ['A few days shy of 4 months and will not nap alone. He is a few days shy of 4 months.', 4],
    ['She is 3 months away from being 3 and hates hugs.', 33],
    ['When I go back he will be 9 months and he has never had a bottle.', 8],

    // Fragments that open a line, and ages with a bit more.
    ['29 months and he scaled the stair gate. We have a 2 month old asleep next door.', 29],
    ['Slammed the door in my face. 5 yrs. What now?', 60],
    ['4y exactly. She checks that we are all upstairs.', 48],
    ['Will not be put down. 8ish months, fine in the car.', 8],
    ['She is 5 and some months, and goes quiet when she falls.', 64],
    ['Aged seven. Comes out for toast.', 84],
    ['Is six old for that?', 72],
    ['I have a 4.5 who will not leave the pool.', 54],
    ['NICU grad, 9 months actual, and she knows my step.', 9],
    ['We are 8 weeks into my daughter’s life and nobody else may hold her.', 1],
    ['My stepdaughter, 11, tells me to get out.', 132],
    ['They turn 5 next month and only one walks in.', 59],
    ['My 10 month old two weeks ago began to howl at the gate.', 10],
    ['13 months, six weeks into nursery, and he blows kisses.', 13],
    ['We brought our daughter home 9 weeks ago and she only sleeps on me.', 2],
    ['She has her 5 year shots tomorrow and will bolt.', 60],
    ['She is 11 going on 30 and will not be hugged.', 132],
    ['My daughter is in fourth grade, ten since June, and calls me from school.', 121],

    // Other people, and what is counted.
    ['The poor teacher is 18. He only goes in with me. 3 and a half.', 42],
    ['My nephew turned 8 on Sunday. My son just had his 3rd birthday and hid in my coat.', 36],
    ['My 31 months old bites her brother, who is 10 months.', 31],
    ['He is 4 years and 8 months, big, people think he is six.', 56],
    ['My son turned 3 this month. She can be 6 feet away from me and still play.', 36],
    ['Naps are two at 1h10 each. Baby girl is 8 months, 17 lbs.', 8],
    ['7 months old. Wake windows (2.25/2.5/3), longest stretch 6h20m.', 7],
    ['5 months. Tell me (1) how long it lasts (2) what helped.', 5],

    // Two children in one breath: the one that acts, else the midpoint.
    ['I have a 2 yr old and a 5 month old. The toddler cries to be held. If I put her down she screams.', 24],
    ['3 year old boy, 9 month old boy. Since spring the 3yo screams if I go. He clings. He hides.', 36],
    ['I have a 5 year old and a 10 month old. The baby screams if I stand. She howls, she clings.', 10],
    ['DD is 6 and DS is 4, both at the gate.', 60],
    ['We have got a girl, 9, and a boy, 6.', 90],
    ['Two kids, 4 and 7. Both want me.', 66],
    ['Sisters (4 and 6) who fight.', 60],
    ['My kids (8, 6 and almost 3) are all at home. The 3 year old will not let go.', 36],
  ])('reads %j as %j months', (text, months) => {
    expect(readChildAge(thread(text))?.ageMonths ?? null).toBe(months);
  });

  it.each([
    "I'm 32 and at the end of my rope with drop off.",
    'My husband (34) cannot settle him.',
    'We moved 2 years ago and she still cries.',
    'He has been at nursery for 6 months and still cries.',
    'She has been like this since she was 6 months old.',
    'It was fine until he was 18 months.',
    'He wakes at 2 and at 4 and wants me.',
    'He screamed for 3 hours with the sitter.',
    'We waited 10 minutes at the door.',
    "My friend's 3 year old does this too.",
    'Most 2 year olds cling a bit.',
    'My 8 month old puppy howls when I leave, vet says wait.',
    "I've been in this job for 6 months.",
    'My 12 year old car died at the nursery gate.',
    'Dinner is at 6 and he cries.',
    'He weighs 17 pounds and screams.',
    'Day 3 of nursery and he sobs.',
    'Kids 2-3 years old all cry there.',
    'I am 6 months pregnant and he clings.',
    'They said 50% of children do this, and it is $22 a class.',
    'Until kindergarten, I suppose.',
    'We were in the 4th grade when she moved away.',
    'My daughter loves our puppy, who is 1 year old.',
    'He is 1 of 3 children in the room.',
    'I just want one day. One. Day.',
    "I'll have a 2 year old by then.",
    'My sister is six months pregnant and cannot lift him.',
    'I am pregnant (12 weeks) and he clings.',
    'We foster (eight years now) and he clings.',
    'New boy in my room, been here five weeks.',
    "We're 12 days in and he still cries at the gate.",
    '12 yrs in toddlers and I have never seen this.',
    'Away for our 10 year. He will howl.',
    'We fly in July. She will be 20 months by then.',
    '30 weeks and no name for the baby.',
    'We sleep trained my daughter at 4.5 months.',
    'At about 5 months I started letting him fuss.',
    'A girl in her class (grade 3) was the same.',
    'A little boy, maybe three or four, cried in the shop.',
    'I would like to watch one (1) episode.',
    "The other lad's one was worse.",
    'Nine weeks to go. Which pram for tall people?',
    'Our au pair (20) arrived two weeks ago and cries.',
    'Our three (7, 5 and almost 2) loved her.',
    'Two weeks at grandma’s and he is a new child.',
    'Six months on from the funeral she still clings.',
    'It was our 10 year, so my parents took them.',
    'I saw him twice, the last time at 4 months when he slept on my chest.',
    '',
  ])('tells no age in %j', (text) => {
    expect(readChildAge(thread(text))).toBeNull();
  });

  it.each([
    ['She will be 4 in March and cries at drop off.', NOVEMBER, 44],
    ['He turned 3 in August and clings.', NOVEMBER, 39],
    ['She will be 2 in December.', NOVEMBER, 23],
    ['She will be 3 in 4 months.', NOVEMBER, 32],
    ['She is 4, 5 in June, and hides under the bed.', NOVEMBER, 53],
    ['DS is 3 (4 in February) and slaps at me.', NOVEMBER, 45],
    ['My 3 yo (3 in April) climbs me at bath time.', NOVEMBER, 43],
    ['Eight in March. Comes in from school and hides.', NOVEMBER, 92],
    ['Our son turned 2 right after Thanksgiving (it is January now).', NOVEMBER, 26],
    ['My son will be 6 months on Thanksgiving.', NOVEMBER, 5],
    ['He is 6 (turned in June, it is October).', null, 76],
    ['He will be two in the Easter holidays, it is nearly Halloween now.', null, 18],
    ['She was eight in July (it’s Christmas). She hides.', NOVEMBER, 101],
    ['My three year old daughter (3 in July) stands at the gate.', NOVEMBER, 40],
    ['My son is 5 yrs old, turned 5 right when school let out.', NOVEMBER, 65],
    ['He is five now. It will be two years at Easter since he came.', NOVEMBER, 60],
  ])('reads %j in %j as %j months', (text, today, months) => {
    expect(readChildAge(thread(text), today)?.ageMonths).toBe(months);
  });

  it('takes the title, and a title before other children', () => {
    expect(readChildAge(thread('Her brother is 6 and fine.', 'My 2 year old will not let me go'))?.ageMonths).toBe(24);
    expect(readChildAge(thread('Just go, she says.', '"Just go, mum." (8)'))?.ageMonths).toBe(96);
  });

  it('takes the finer of two ages of the same year', () => {
    const found = readChildAge(thread('She is 2 years 7 months and cries.', 'My 2 year old will not stay'));
    expect(found?.ageMonths).toBe(31);
  });

  it('takes the child of whom the text speaks', () => {
    expect(readChildAge(thread("DS is 4. DD is 2. She cries if I leave her, she won't go to nan."))?.ageMonths).toBe(
      24,
    );
    const opening = "Our second is here. He's 11 weeks and easy. She's two years and eight months and cries.";
    expect(readChildAge(thread(opening, 'Toddler fights me off since the new baby'))?.ageMonths).toBe(32);
  });

  it("reads the opener's later posts but not the others' replies", () => {
    const later = post('He is 20 months by the way.', 'opener', false);
    const other = post('Worked for my 3 year old.', 'somebody', false);
    expect(readChildAge(thread('He cries at the door.', '', [other, later]))?.ageMonths).toBe(20);
    expect(readChildAge(thread('He cries at the door.', '', [other]))).toBeNull();
  });

  it('gives the words that told it, by their place in the post', () => {
    const text = 'Help. DD is 18 months old and screams.';
    const evidence = readChildAge(thread(text))?.evidence;
    expect(evidence).toEqual({ post: 0, start: 12, end: 25, text: '18 months old' });
    expect(readChildAge(thread('', 'My 16mo screams'))?.evidence).toEqual({ post: -1, start: 3, end: 7, text: '16mo' });
  });

  it('reads every whole month in every common way of writing', () => {
    const ways = [
      'My NUM month old cries.',
      'My NUMmo cries.',
      'DD is NUM months and cries.',
      'DS (NUM months) cries.',
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36 }), fc.constantFrom(...ways), (months, way) => {
        expect(readChildAge(thread(way.replace('NUM', String(months))))?.ageMonths).toBe(months);
      }),
    );
  });

  it('never leaves 0 to 216 and never throws', () => {
    const scraps = fc.constantFrom(
      'my ',
      'she is ',
      'DS (',
      '19',
      '999',
      '3',
      ' years old',
      'mo',
      'yo',
      ' months',
      ' 1/2',
      ')',
      'almost ',
      'will be ',
      ' in March',
      ' ago',
      '½',
      '\n',
      'İ',
      '“',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(scraps).map((parts) => parts.join('')),
        ),
        fc.string(),
        (text, title) => {
          const found = readChildAge(thread(text, title), NOVEMBER);
          if (found === null) return;
          expect(found.ageMonths).toBeGreaterThanOrEqual(0);
          expect(found.ageMonths).toBeLessThanOrEqual(216);
          const source = found.evidence.post === -1 ? title : text;
          expect(source.slice(found.evidence.start, found.evidence.end)).toBe(found.evidence.text);
        },
      ),
    );
  });

  it.each([
    '1 ',
    '(1)',
    'my 2yo and 4yo cry. ',
    'a year and ',
    '2 and ',
    '(',
    'my son is my son is ',
    'one ',
    'almost ',
    ' 3-',
    'will be ',
  ])('reads a long text of %j in time that grows with its length only', (piece) => {
    const text = piece.repeat(20_000);
    const started = performance.now();
    readChildAge(thread(text));
    // A pattern that backtracks would need minutes.
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('weighs only the first of thousands of ages', () => {
    const hostile = '2yo 5yo '.repeat(2_400);
    const later = Array.from({ length: 24 }, () => post(hostile, 'opener', false));
    const started = process.cpuUsage();
    readChildAge(thread(hostile, '', later));
    const { user, system } = process.cpuUsage(started);
    // In microseconds. Eight such posts took 4.7 s before the ages were bounded, growing by the square; they take 0.2 s now.
    expect(user + system).toBeLessThan(4_000_000);
  });
});
