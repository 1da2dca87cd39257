import { describe, expect, it } from 'vitest';
import { readAbout, readOpening } from './read-about.ts';

/** Written before the rules were mended, kind by kind, each with twins that must stay as they were. */
describe('an age told in other words', () => {
  it.each([
    ['He was three at Easter and still wails when I shower.', 36],
    ['She was six on Boxing Day. Every morning she hides under the coats.', 72],
    ['Our lad was five at half term, and he clings to the banister.', 60],
    ['My girl turned 7 over Christmas. She bolts from the yard.', 84],
    ['Mia turned four during the holidays and screams at the door.', 48],
    ['He was nine months on New Year’s Day. He roars if I stand up.', 9],
    ['She was one on St Patrick’s Day; she roars at her gran.', 12],
    ['He turned two on Diwali and now only I may carry him.', 24],
    ['She turned five around Eid and will not sleep alone.', 60],
    ['Our son turned 3 just before Ramadan and weeps at the bus.', 36],
    ['Turned 4 over the summer. Cries at the gate.', 48],
    ['He was two at Christmas when it began, he is four now.', 48],
    ['My daughter was eight the day before yesterday and still cries at pick-up.', 96],
  ])('by a feast or a holiday that was: %j', (text, months) => {
    expect(readAbout('', text, months)).toBe(months);
  });

  it.each([
    ['Grade 2, eight in January. She begs to stay home.', 96],
    ['Year 4, nine in May. He hides his shoes.', 108],
    ['P3, seven in October. He will not let go of the rail.', 84],
    ['He’s in kindergarten, six in April, and sobs.', 71],
    ['K2, six this year. Tears every drop off.', 72],
    ['Primary 5, eleven in July, and she vomits on Mondays.', 132],
    ['DD, 4 in June, howls at the window.', 46],
    ['My boy, 2 in August, clings like a limpet.', 22],
    ['Ours is five this year and just started K1.', 60],
    ['She’s six this year and hides when the van comes.', 72],
    ['Boy, Grade 5, eleven this winter, weeps on Sundays.', 132],
    ['They started P1 in January, both turn seven in May. One sobs.', 84],
  ])('by a birthday beside a school year, or alone: %j', (text, months) => {
    expect(readAbout('', text, months)).toBe(months);
  });

  it.each([
    ['She is two and one third and shrieks if I stand.', 28],
    ['He’s 2 and 5/12, says his father, and shrieks.', 29],
    ['DD is three and two thirds and hides.', 44],
    ['Four and a third, and still in our bed.', 52],
    ['DS is 2⅔ and will not be put down.', 32],
    ['She is 3 1/3 and howls at the gate.', 40],
    ['My two-and-two-thirds-year-old hits me.', 32],
    ['He’s 1 and a half on Sunday and only wants me.', 18],
    ['Our girl is 2 and three-quarters exactly and hides.', 33],
    ['My nephew lives with us, he is one and three quarters tomorrow, he wails.', 21],
  ])('in thirds and twelfths: %j', (text, months) => {
    expect(readAbout('', text, months)).toBe(months);
  });

  it.each([
    ['She’s forty-one months and bolts.', 41],
    ['He is thirty-three months and wails for his gran.', 33],
    ['Our son is half a year old and wants to be held all day.', 6],
    ['She’s half a year and shrieks at every other face.', 6],
    ['30m, girl. Howls when her dad comes.', 30],
    ['Boy, 28m. Bites.', 28],
    ['My 34m DD will not sleep.', 34],
    ['He is forty weeks old and yells.', 9],
    ['A hundred days old today and only sleeps on me.', 3],
    ['She is fifty weeks and screams at nan.', 11],
  ])('in large or small numbers: %j', (text, months) => {
    expect(readAbout('', text, months)).toBe(months);
  });

  it.each([
    ['She clocked 4 last month and cries when I drop her.', 48],
    ['He will clock five on Friday and fights the uniform.', 59],
    ['My daughter completed 3 years in June and weeps at play school.', 36],
    ['He has completed two years and cries at night.', 24],
    ['Our little one crossed 18 months and suddenly howls.', 18],
    ['The boy has since clocked 7 and stays behind the door.', 84],
    ['He just completed 9 months and clings.', 9],
  ])('by other verbs than to turn: %j', (text, months) => {
    expect(readAbout('', text, months)).toBe(months);
  });

  it.each([
    ['DS1 is 6, DS2 is in nursery. DS1 cries at the gate.', 72],
    ['DD1 is in Year 4, DD2 is three and clings.', 36],
    ['Twin 1 goes in grand, Twin 2 screams. They are 3.', 36],
    ['Child 2 hides. He’s 5.', 60],
    ['Kid 1 naps. Kid 2, 14 months, screams.', 14],
    ['DS2 screams at bath time.', 24],
    ['DC1 is fine. DC2 is 4 and sobs.', 48],
  ])('beside children who are numbered: %j', (text, months) => {
    expect(readAbout('', text, months)).toBe(months);
  });

  it.each([
    ['Brothers, 3 and 5, new to us. They hide under the table.', 48],
    ['DSs are 5 and 8. Both cry on Sunday nights.', 78],
    ['DDs, 5 and 7, weep at every goodbye.', 72],
    ['Two lads, 6 and 8, will not sleep without the landing light.', 84],
    ['Grandkids, 3 and 5, howl when their mum drives off.', 48],
    ['Siblings, 7 and 9, in care with us since May. They will not be hugged.', 96],
    ['9 and 7. They howl like wolves at bedtime.', 96],
    ['Six and eight, and neither will sleep alone.', 84],
    ['Foster sisters, 4 and 6, flinch at a hand.', 60],
  ])('of two who are named together: %j', (text, months) => {
    expect(readAbout('', text, months)).toBe(months);
  });

  it.each([
    ['DS1, 7, fine. DS2 is three and roars.', 36],
    ['Eldest, 8, grand. The small one, 4, roars at the gate.', 48],
    ['My girl (9) no bother. My boy (5) hides under the table.', 60],
    ['Our eldest (6), happy out. Our other fella (3) will not let go of my leg.', 36],
    ['DD is 7 weeks and DS is 3. DS screams when I feed. DS clings to my leg.', 36],
    ['My son is 5 and my daughter is 2. My daughter shrieks when I go. My daughter clings to my coat.', 24],
    ['DS is 8 and DD is 3. DS hides his face when he is hurt. DS will not be hugged.', 96],
  ])('of the one who is not well: %j', (text, months) => {
    expect(readAbout('', text, months)).toBe(months);
  });

  it.each([
    ['Two year old plus cat plus stairs. She screams if I shut the gate.', 24],
    ['4yo versus dog: he weeps when she takes his chair.', 48],
    ['LO’s first birthday is Sunday. He has screamed at strangers about two months, before that he was easy.', 11],
    ['She has been like this about four weeks, before that fine. She is 3.', 36],
    ['He’s right at two and hollers for me.', 24],
    ['She is right around 9 months and hollers.', 9],
    ['They’re right at four and one of them sobs.', 48],
  ])('beside what misleads: %j', (text, months) => {
    expect(readAbout('', text, months)).toBe(months);
  });

  it.each([
    'She was 3 at Easter when we moved and it began.',
    'We were six at Christmas dinner and he hid.',
    'I was thirty on New Year’s Eve and cried.',
    'There were four at Halloween who cried.',
    'We have six in September and two in October, all parties.',
    'Group of 8 in June, she cried.',
    'He eats two thirds of his tea and cries.',
    'Two thirds of the class cry.',
    '2 and 3/4 hours of screaming.',
    'I am forty and she screams.',
    'Forty months of rent on this flat and he cries.',
    'Half a year ago we moved and she cries.',
    'Half a year of this and I am done.',
    'He swam 30m and cried.',
    'He clocked 4 hours of sleep.',
    'She completed 3 levels and cried.',
    'He finished five bites and cried.',
    'He crossed two roads and cried.',
    'DS1 sleeps. DS2 does not.',
    'Child 3 of 4 screams.',
    'Bedtimes are 6 and 8 and he cries.',
    'Tracks 4 and 6 make her cry.',
    'Our 3 year old rescue dog howls when we leave.',
    'She has been like this about four weeks, before that fine.',
    'Right at 3 he wakes and cries.',
  ])('and no age: %j', (text) => {
    expect(readOpening('', text)).toBeNull();
  });
});

/** What parents of other lands, of children born too early and of children of the past may write. */
describe('an age told by other parents', () => {
  it.each([
    ['My son is in class 2 and his stomach aches every morning.', 88],
    ['She is in Std 3 and refuses the bus.', 100],
    ['He is in standard 1 and cries at assembly.', 76],
    ['He’s in Basic 4 and weeps at the gate.', 110],
    ['She just started JSS 1 and cries in the hostel.', 138],
    ['He is in UKG and howls at the gate.', 64],
    ['My daughter joined LKG in June and howls.', 52],
    ['He is in nursery 2 and weeps. He is four.', 48],
    ['My boy’s in K1 and will not let go of my bag.', 58],
    ['He started Grade R and screams at the fence.', 66],
    ['DS is in second class and hides on Mondays.', 95],
    ['My daughter is a second grader who cries at the bus.', 90],
    ['Our son, a fifth-grader, sleeps on our floor.', 126],
    ['He is in maternelle, petite section, and howls. He is 3 and a half.', 42],
    ['8 months, 6 adjusted, and screams when I put her down.', 8],
    ['She is 8 months (6 corrected) and screams.', 8],
    ['Our twins are 14 months actual, 11 months adjusted. One clings.', 14],
    ['He’s 9 months old but 7 months corrected and clings.', 9],
    ['Born at 27 weeks, now 10 months, 7 adjusted. She wails.', 10],
    ['He came at 31 weeks. Seven months now and wails.', 7],
    ['She’s five this year and wails at the bus.', 60],
    ['She’s rising five and wails at the bus.', 59],
    ['My rising-three son wails at the bus.', 35],
    ['He turns 3 next month and wails.', 35],
    ['She’s 18 mths and wails.', 18],
    ['She is 21 months on Sunday and wails.', 21],
    ['14w+3 and screams from five to nine.', 3],
    ['He is 14+3 weeks and screams all evening.', 3],
    ['DS nearly eleven months, screams for his nana.', 11],
    ['He was 5 when we moved, two years ago. He still sleeps with the light on.', 84],
    ['She was three when her father left, that was two years ago, and she clings.', 60],
    ['He was 18 months when I started work, six months ago, and he still screams.', 24],
    ['It began a year ago when she was 4. She bolts upstairs.', 60],
    ['This started six months ago, when he was 10 months, and he wails.', 16],
    ['He came to us at 18 months, a year ago. He stiffens when I hold him.', 30],
    ['She was 2 when we split, 3 years ago. She is 5 and a half now and wails.', 66],
    ['Four in May just gone and he wails.', 49],
    ['Our lad, six in November gone, hides.', 73],
    ['We brought her home at 2, four years ago. She will not be hugged.', 72],
    ['Twins of 20 months, one wails, one waves.', 20],
    ['My twin girls just turned three. One wails.', 36],
    ['I have four: 11, 9, 6 and 2. The 2 year old wails when I go.', 24],
    ['Of our three the baby, 10 months, wails.', 10],
    ['I am 41 and he is 4 and he wails.', 48],
    ['Old dad (52) with a small girl (3) who wails.', 36],
    ['Our dog is 9 and our son is 2. He wails when I go.', 24],
    ['The cat is 12. The child is 4 and wails.', 48],
    ['After 11 years of marriage we have one girl, 2, who wails.', 24],
    ['Ten years married, one boy of 3, who wails.', 36],
    ['She slept alone at 6 months, at 1, at 2. Now 3 and she wails.', 36],
    ['As a baby of 4 months he was easy. He is 4 and wails.', 48],
    ['My wee one’s two and a wee bit and roars.', 26],
    ['He’s just gone four and roars.', 48],
    ['He’ll be four come May and roars.', 46],
    ['He’s three plus and weeps at play school.', 37],
    ['My son of age 4 years weeps.', 48],
    ['My kid is 2.5yrs and weeps.', 30],
    ['My baby will complete 1 year next week and weeps.', 11],
    ['Baby is 5 and half months and weeps.', 5],
    ['He is 3 years 6 mnths and weeps.', 42],
    ['My daughter aged about 6 yrs weeps.', 72],
    ['He is 16 and a half and will not come out of his room.', 198],
    ['My daughter, fifteen, will not be hugged.', 180],
    ['My teenage son (he’s 14) shrugs me off.', 168],
    ['Tomorrow she is two. She howls.', 23],
    ['She is two today and howls.', 24],
    ['She is not yet two and howls.', 23],
    ['She is under a month off three and howls.', 35],
    ['Baby (24 weeks) howls.', 5],
    ['We are 11 weeks old and howl.', 2],
  ])('%j', (text, months) => {
    expect(readAbout('', text, months)).toBe(months);
  });

  it.each([
    'She was born in lockdown and wails at strangers.',
    'He is a lockdown baby and wails.',
    'We have been married 9 years and she wails.',
    'I am 34, her father is 36, she wails.',
    'Our dog is 7 and howls when the baby howls.',
    'When he was 2 he wailed.',
    'He was fine until 3 months ago.',
    'I was 5 when we moved here, thirty years ago.',
    'I was sent away at 7, forty years ago.',
    '4 and 6 are the buses we take and she wails.',
    'I was 6 when my mother left.',
    'He goes to the 2 to 3s room and wails.',
    'My mother did this when I was in class 4.',
    'There are 30 in her class and she wails.',
    'Class starts at 9 and she wails.',
    'We moved here 3 years ago and she wails.',
    'Married in 2019, two moves since, and she wails.',
    'He is in the top set, 5 of them, and wails.',
  ])('and none: %j', (text) => {
    expect(readOpening('', text)).toBeNull();
  });
});

/** A third round: written after the rules were mended, to see how far they reach. */
describe('an age told, a third time', () => {
  it.each([
    ['Three and three quarters, thank you very much, and will not be left with granny.', 45],
    ['My lad is 2 yrs 10 mths and howls for me.', 34],
    ['He’s 22mths. Clings like a koala.', 22],
    ['Born in March last year, so 20 months, and howls.', 20],
    ['Half birthday was Tuesday, so six months. She howls at grandad.', 6],
    ['My girl is twelve going on thirty. She will not be hugged.', 144],
    ['Our lass is almost a year and howls.', 11],
    ['She’s nearly a year old and howls.', 11],
    ['He’s a year on Friday and howls.', 12],
    ['She’s a year and a bit and howls.', 13],
    ['He’s a smidge over two and howls.', 24],
    ['She’s a touch over two and howls.', 24],
    ['At the ripe old age of four he has decided I may not wee alone.', 48],
    ['She has reached the grand old age of three and still howls.', 36],
    ['He is all of nine weeks and howls.', 2],
    ['She is 12 days old and howls unless held.', 0],
    ['DS (5yo, autistic) hides under the desk.', 60],
    ['DD (just 3) howls.', 36],
    ['DD (rising 5) howls.', 59],
    ['DS, newly 2, howls.', 24],
    ['My son, who’ll be 7 in a few weeks, hides.', 83],
    ['Twins, both 4, born ten minutes apart. One howls.', 48],
    ['The big one skips off. The baby (11 mo) howls.', 11],
    ['He’ll be 18 months at Christmas (four weeks to go) and howls.', 17],
    ['She’s the big 3 tomorrow and howls.', 35],
    ['Two tomorrow! And she howls.', 23],
    ['13 on Sunday, God help me. She will not be hugged.', 155],
    ['Third birthday in ten days and he howls.', 35],
    ['It’s a week after his fifth birthday and he howls.', 60],
    ['His 4th birthday is next month. He howls.', 47],
    ['7F, hides when hurt.', 84],
    ['DS(7) hides.', 84],
    ['DS-7 hides.', 84],
    ['My 7-mth-old howls.', 7],
    ['7 months, 5 corrected. Howls if I sit.', 7],
    ['35 weeker, now 4 mo, howls.', 4],
    ['8 months but really 6 because she came early. She howls.', 8],
    ['She was born 9 weeks ago and howls.', 2],
    ['I had her nine weeks ago and she howls if I put her down.', 2],
    ['Five weeks postpartum and he howls.', 1],
    ['Our fourteen month boy howls.', 14],
    ['My stepdaughter of 8 hides.', 96],
    ['My 6yr old DSD hides in her room.', 72],
    ['Year 7, first term, he hides in the toilets.', 139],
    ['She is in Y10 and locks her door.', 175],
    ['My seventh grader hides.', 150],
    ['She is in 3rd grade and hides.', 102],
    ['My son is in 4th standard and weeps.', 112],
    ['My son is studying in 6th std and weeps.', 136],
    ['My freshman daughter (14) flinches when I hug her.', 168],
    ['She’s in Sec 1 and cries at night. She is 12 and a half.', 150],
    ['He’s exactly two and a half today and howls.', 30],
    ['She is 2.75 and howls.', 33],
    ['He’s 15 weeks and howls.', 3],
    ['22 weeks and 4 days old, howls.', 5],
    ['Our son is 21 months 3 weeks and howls.', 21],
    ['She’s 3 years and 4 months (to the day) and howls.', 40],
    ['40 months, still in nappies, howls at everyone but me.', 40],
    ['Eighteen months tomorrow. Howls.', 18],
    ['My boy’s 2 yrs 8 and howls.', 32],
    ['he’s two yrs 4mo and howls', 28],
    ['5.5yo boy howls', 66],
    ['Ten and a half and still needs me in the room.', 126],
    ['my three yr old wont let go', 36],
    ['three-nager here, she turned 3 in spring, howls', 36],
    ['He will be three in six months and howls.', 30],
    ['She’ll be four in about four months, and howls.', 44],
    ['Our son turns three in two months and howls.', 34],
    ['She’s 5 in eight weeks and howls.', 58],
    ['Coming up to her third birthday. Howls.', 35],
    ['6 next Tuesday and he howls.', 71],
    ['10-month-old. Howls.', 10],
    ['Bubba is ten months & howls', 10],
    ['Our chunk is 10 months and howls.', 10],
    ['Three and a quarter. Howls.', 39],
    ['Aged four. Howls.', 48],
    ['Four years of age. Howls.', 48],
    ['Age four, only child. Howls.', 48],
    ['He’s 4½ (starts school in Sept) and howls.', 54],
    ['DD 2y8m howls.', 32],
    ['dd 2 yr 8 m howls', 32],
    ['2yr8mo girl howls', 32],
    ['DS 4y 2m, hides.', 50],
    ['Dd (2 last week) howls', 24],
    ['DD, two in spring, howls. She is two.', 24],
    ['The wee fella’s six, so he is, and he hides.', 72],
    ['I’ve a three year auld who howls', 36],
    ['she is three yr. old and howls', 36],
    ['He’s a year and half and howls.', 18],
    ['My baby is 1.5 year and howls.', 18],
    ['One and half years, he howls.', 18],
    ['My son is 2 and half years and howls.', 30],
    ['two n half yr old howls', 30],
    ['1 year 4 months old, weeps', 16],
    ['My 1 year 4 month old son weeps.', 16],
  ])('%j', (text, months) => {
    expect(readAbout('', text, months)).toBe(months);
  });

  it.each([
    'She howls and I am 29+3 today.',
    'I’m 14 weeks along and he howls.',
    'We did 3 years of IVF and now she howls.',
    'My marriage is 7 and it howls.',
    'He cries 40 minutes at a time.',
    'It takes two thirds of an hour to settle him.',
    'Our budgie is 4 and howls.',
    'This thread is 3 years old but he howls.',
    'I have been a nurse 12 years and she howls.',
    'We’ve lived here a year and he howls.',
    'Half of the class howls.',
    'He’s number two in the queue and howls.',
    'She is my first and I’m 38 and she howls.',
    'It is 4 and he is up.',
    'He was up at 2, 4 and 5.',
    'My own mum left when I was nine.',
    'I’ve been doing this for eleven months.',
    'She’s been going for six weeks and howls.',
    'Level 5 of the game made him howl.',
    'The nursery takes them from 2.',
    'Size 4 nappies leak and he howls.',
    'We’re on day 9 of settling in.',
    'Born in lockdown, never met anyone, howls.',
    'Grade 2 tear and the baby howls.',
    'I turned 40 and she howled.',
    'Fifty people came and he howled.',
    'My husband turns 33 in March and she howls.',
    'We did 50/50 and she howls.',
  ])('and none: %j', (text) => {
    expect(readOpening('', text)).toBeNull();
  });
});
