import { describe, expect, it } from 'vitest';
import { readAbout, readOpening } from './read-about.ts';

/** Whose age it is, among brothers and sisters, grown-ups, milestones, and what a child is like. */
describe('the age of the one who is meant', () => {
  it.each([
    [
      'I’ve got a six year old who howls at the gate and a three year old who runs in. He won’t let go of my sleeve. He says his tummy hurts.',
      72,
    ],
    ['Baby sister came in May. Since then our Jude (4) roars if I leave the room.', 48],
    [
      'Baby girl is three months. Jude, 4, has gone from angel to barnacle. He roars at the door. He won’t let dad near.',
      48,
    ],
    ['Five kids here, 14 down to 3. The wee one roars at bedtime, she’s 3.', 36],
    ['Two boys, 6 and 2.5. The smaller one roars at bedtime. He wants only me.', 30],
    ['Two boys, 6 and 2.5. The big lad roars at bedtime. He wants only me.', 72],
    ['We’ve a 9yo and a 5yo. The 9yo shrugs off every hug. The 5yo is a limpet and always was.', 108],
    ['We’ve a 9yo and a 5yo. It’s the 5yo I’m writing about, she roars at the gate.', 60],
    ['20 month old and 8 weeks old. The 20 month old has started to bite me when I feed.', 20],
    ['My 4 year old slept from six weeks. This one is 7 months and has never slept more than an hour. He roars.', 7],
    ['He’s 7. His sister is 10 and never looked back. He roars on Sunday nights.', 84],
    ['His sister is 10 and never looked back. He’s 7 and roars on Sunday nights.', 84],
    ['Her best friend is already 4. She is 3 and roars.', 36],
    ['Her cousin, 18 months, waves bye. Mine is 3 and roars.', 36],
    ['I was a clingy child until I was 8, my mum says. My son is 5 and roars.', 60],
    ['I’m 28, I had her at 23, she’s 5 and roars.', 60],
    ['I had her when I was 23, she’s 5 now and roars.', 60],
    ['He’s 2. I am 36 weeks pregnant. He roars.', 24],
    ['With my first I went back at 12 months. My second is 2 and roars.', 24],
    ['She was walking at 10 months, talking at 14. She’s 26 months now and roars.', 26],
    ['Talking at 14 months, potty at 22. Now 26 months and roars.', 26],
    ['It was the same when he was 2 and again when he was 3. He is 4.', 48],
    ['He did this at 18 months, then it stopped. Four now, and it’s back.', 48],
    ['When she was a newborn she’d go to anyone. Then at 8 months it began. She’s 3.', 36],
    ['She’d go to anyone until about 8 months. She’s 3 and roars.', 36],
    ['He’s been in care since he was 2. He is 6 and goes stiff in my arms.', 72],
    ['Placed with us at 14 months. He is 6 and goes stiff in my arms.', 72],
    ['We met her when she was 4, she came home at 5, she’s 6 now and goes stiff.', 72],
    ['Three months ago she’d wave. 18 months now and she roars.', 18],
    ['She’s 18 months. In the last three months she roars when anyone else lifts her.', 18],
    ['I go back in 4 weeks. She’s 11 months and roars at the creche settle.', 11],
    ['I have been back 3 weeks. She is 11 months and roars.', 11],
    ['Leave ended at 12 months and she roars. She’s just one.', 12],
    ['Daycare says 2 weeks. We’re on week 5. He’s 10 months.', 10],
    ['Daycare says it takes under ones 2 weeks. He’s 10 months and roars.', 10],
    ['The health visitor said at the 12 month check it was normal. She’s 14 months and roars.', 14],
    ['14 months today and we’ve had our 12 month jabs late. She roars.', 14],
    ['He’s 2 and a half, wears age 4, roars.', 30],
    ['She wears 3T but is only 2 and a half and roars.', 30],
    ['She is 3 but has the speech of an 18 month old. She roars.', 36],
    ['He’s 7 but acts like a 3 year old when I leave.', 84],
    ['He is seven and emotionally more like four. He roars.', 84],
    ['Developmentally she is about 2, she’s 6 in years. She roars.', 72],
    ['Our girl (5, Down syndrome) roars at the bus.', 60],
    ['My partner has a son, 2, from before. He roars when I hold him.', 24],
    ['My partner’s son is 8 and goes stiff when I hug him.', 96],
    ['My boyfriend’s daughter (8) goes stiff when I hug her.', 96],
    ['My nephew (3) lives with us now. He roars at night.', 36],
    ['I mind my niece. She’s 2.5. She roars at the door when her mum goes.', 30],
    ['Childminder here. New mindee is 18 months. My own are 9 and 12. The mindee roars.', 18],
    ['I run the toddler room. One child, 22 months, roars from 8 till 10.', 22],
    ['Preschool teacher. A boy who turned 4 in May roars every morning.', 48],
    ['Au pair in France, the girl is 3 and roars when her mother leaves.', 36],
    ['Grandad here, 71. I have my granddaughter, 5, after school. She roars for her mum.', 60],
    ['I’m her nan (63) and she’s 4 and roars.', 48],
    [
      'I have a boy (12) and a girl who is 9. This is mostly about my girl. He slept with us, he never minded, he is easy. She sobs alone.',
      108,
    ],
  ])('%j', (text, months) => {
    expect(readAbout('', text, months)).toBe(months);
  });

  it.each([
    'My kids are grown, 24 and 27, and I still miss them.',
    'The teacher is 24 and new.',
    'My brother has a 3 year old and she never cries.',
    'His new wife is 29 and the kids cry.',
    'Any tips for 2 year olds at weddings?',
    'She said all 3 year olds do this.',
    'What age did yours stop, 4, 5?',
    'Do they grow out of it by 5?',
    'Other mums say theirs stopped at 2.',
    'From what age, 6 months?',
    'He is 2 years older than me and sobs.',
    'Both relationships (2+ years each) ended and I sob.',
    'My half-siblings are 14 and 13 and I sob.',
  ])('and none: %j', (text) => {
    expect(readOpening('', text)).toBeNull();
  });
});
