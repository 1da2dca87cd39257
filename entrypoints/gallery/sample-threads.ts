import type { AdviceFound, AlertFound, Evidence, Recognition, SituationMatch } from '../../recognition/types.ts';

/** An invented thread with what recognition would find in it, so that the panel can be looked at without a forum. */
export interface SampleThread {
  readonly title: string;
  /** Text of each post; the first opens the thread. */
  readonly posts: readonly string[];
  readonly recognition: Recognition;
}

const BATHROOM = [
  'My son is 16 months and for three weeks now he screams whenever I leave the room. If I go to the bathroom he stands at the baby gate and howls until he is purple. A shower? Forget it.',
  'Honestly, just sneak out when he is busy and do not make a thing of it. If he never sees you go, he has nothing to cry about.',
  'What helped here was a song through the door, always the same one. She still cried, but she came down from it quicker.',
  'I gave up and put a box of bath toys next to the loo. Solidarity.',
];

const LIMIT = [
  'She is 14 months. She has screamed every time I put her down since Sunday and tonight I shouted right in her face. My hands were shaking. I am frightened of what I might do if she starts again.',
  'Put her in the cot and shut the door. Go and stand in the garden. I am awake if you want to talk.',
];

const FEVER = [
  'Will not let me put her down since yesterday, 11 months, and now she has a fever and will not feed. She cries with a strange high cry.',
];

/** By the name that stands in the gallery's address. */
export const sampleThreads: Readonly<Record<string, SampleThread>> = {
  'leaving-the-room': {
    title: 'He won’t let me pee in peace',
    posts: BATHROOM,
    recognition: {
      topics: [topic(BATHROOM, ['screams whenever I leave the room', 'stands at the baby gate and howls'])],
      age: { ageMonths: 16, evidence: find(BATHROOM, 0, 'is 16 months') },
      situations: [situation('bathroom'), situation('leaving-the-room')],
      advice: [advice('sneak-out', 'recommends', find(BATHROOM, 1, 'just sneak out when he is busy'))],
      alerts: [],
    },
  },
  'no-age': {
    title: 'Screams at the nursery door',
    posts: ['He screams at drop-off every day and holds on to my leg. They say he stops once I am gone.'],
    recognition: {
      topics: [topic(['He screams at drop-off every day and holds on to my leg.'], ['screams at drop-off every day'])],
      age: null,
      situations: [situation('drop-off')],
      advice: [],
      alerts: [],
    },
  },
  'at-the-limit': {
    title: 'I can’t do this any more',
    posts: LIMIT,
    recognition: {
      topics: [topic(LIMIT, ['screamed every time I put her down'])],
      age: { ageMonths: 14, evidence: find(LIMIT, 0, 'She is 14 months') },
      situations: [situation('put-down')],
      advice: [],
      alerts: [alert('parent-overwhelmed', find(LIMIT, 0, 'I am frightened of what I might do'))],
    },
  },
  fever: {
    title: 'Clingy and hot',
    posts: FEVER,
    recognition: {
      topics: [topic(FEVER, ['Will not let me put her down'])],
      age: { ageMonths: 11, evidence: find(FEVER, 0, '11 months') },
      situations: [situation('put-down')],
      advice: [],
      alerts: [alert('pain-or-illness', find(FEVER, 0, 'she has a fever and will not feed'))],
    },
  },
};

function find(posts: readonly string[], post: number, text: string): Evidence {
  const start = posts[post]?.indexOf(text) ?? -1;
  return { post, start, end: start + text.length, text };
}

function topic(posts: readonly string[], words: readonly string[]): Recognition['topics'][number] {
  return {
    id: 'separation-anxiety',
    confidence: 0.97,
    sentences: words.map((text) => find(posts, 0, text)),
    features: [],
  };
}

function situation(id: SituationMatch['id']): SituationMatch {
  return { id, confidence: 0.9 };
}

function advice(id: AdviceFound['id'], stance: AdviceFound['stance'], evidence: Evidence): AdviceFound {
  return { id, stance, evidence };
}

function alert(id: AlertFound['id'], evidence: Evidence): AlertFound {
  return { id, evidence };
}
