import type { Advice, CareCard, Country, Point, Source, WarningSign } from '../corpus/schema.ts';
import type { CheckedAdvice, Guidance } from '../guidance/types.ts';
import type { Notes } from './notes.ts';

// Invented for examples and tests; nothing of it ships.

const ages = { fromMonths: 9, toMonths: 36 };
const source = (id: string, tag: string, year: number | null): Source => ({
  id,
  kind: 'study',
  year,
  title: `A title for ${id}`,
  by: 'Somebody and others',
  tag,
  url: 'https://example.org/study',
  evidence: id.toUpperCase(),
});

/** Three sources: one of them without a year. */
export const sampleSources: readonly Source[] = [
  source('study-one', 'small study, 1977', 1977),
  source('review-one', 'review of 19 studies', 2023),
  source('service-one', 'health services', null),
];

/** A point of any kind; `change` replaces its fields. */
export function samplePoint(change: Partial<Point> = {}): Point {
  return {
    id: 'tell-before-you-go',
    kind: 'strategy',
    headline: 'Gate shut, tell him, go.',
    text: 'One short line, even if he cries.',
    rank: 1,
    keywords: [],
    ages,
    topics: ['separation-anxiety'],
    situations: ['leaving-the-room'],
    sources: ['study-one'],
    grade: 'B',
    ...change,
  };
}

/** Three strategies; the second has more to tell. */
export const samplePoints: readonly Point[] = [
  samplePoint(),
  samplePoint({
    id: 'voice',
    headline: 'Keep your voice with him.',
    text: 'Sing or chat through the door.',
    more: 'Any song will do. The same one each day is easier for both of you.',
    known: 'Tried by many parents. Nobody has measured it on its own.',
    sources: ['service-one'],
    grade: 'C',
  }),
  samplePoint({ id: 'practise', headline: 'Practise when he is happy', text: 'Gone for seconds, then back.' }),
];

/** Words to say. */
export const sampleSay = samplePoint({
  id: 'loo',
  kind: 'say-this',
  headline: 'As you go',
  text: 'I’m going to the loo. You’ll hear me singing. Then I’ll be back.',
});

/** A sign of each urgency. */
export const sampleSigns: readonly WarningSign[] = (['now', 'today', 'soon', 'next-visit'] as const).map((urgency) => ({
  id: `sign-${urgency}`,
  urgency,
  headline: urgency === 'soon' ? 'A month that stops daily life.' : `Something that matters ${urgency}`,
  text: 'Ask somebody who can look at your child.',
  ages,
  topics: [],
  situations: [],
  alerts: [],
  keywords: [],
  sources: ['service-one'],
  grade: 'C',
}));

/** The card for a parent at their limit. */
export const sampleCard: CareCard = {
  id: 'at-my-limit',
  title: 'First, you. Put your child down safe and step away.',
  lead: 'It is all right to leave a safe child for a few minutes.',
  steps: [
    { headline: 'Into the cot, on their back.', text: 'Or a safe room, gate shut.' },
    { headline: 'Shut the door. Walk away.', text: 'Breathe out slowly.' },
    { headline: 'Never shake, hit or throw a child.', text: 'Shaking can kill.' },
  ],
  after: 'It is not your fault.',
  alerts: ['parent-overwhelmed'],
  needs: ['emergency', 'overwhelmed'],
  sources: ['service-one'],
  grade: 'C',
};

/** A country with a line for emergencies and one that has limits. */
export const sampleCountry: Country = {
  code: 'GB',
  name: 'United Kingdom',
  english: 'en-GB',
  emergency: '999',
  urgentLine: 'NHS 111',
  doctor: 'GP or health visitor',
  lines: [
    {
      id: 'one',
      name: 'Emergency',
      number: '999',
      href: '999',
      forWhom: 'Someone may get hurt',
      hours: 'any hour',
      needs: ['emergency'],
      certainty: 'high',
      checkedOn: '2026-11-21',
      sources: ['service-one'],
    },
    {
      id: 'two',
      name: 'A parents’ line',
      number: '0000 000 0000',
      href: '00000000000',
      forWhom: 'Low since the birth',
      limit: 'Not for emergencies.',
      needs: ['overwhelmed'],
      certainty: 'medium',
      checkedOn: '2025-11-01',
      sources: ['service-one'],
    },
  ],
};

/** Advice of a reply with a verdict. */
export function sampleAdvice(
  verdict: Advice['verdict'],
  stance: CheckedAdvice['found']['stance'] = 'recommends',
  post = 1,
): CheckedAdvice {
  return {
    found: { id: 'sneak-out', stance, evidence: { post, start: 0, end: 30, text: 'just sneak out when he is busy' } },
    verdict: {
      id: 'sneak-out',
      name: 'sneak out while he is busy',
      verdict,
      text: 'In a small study, children who were told more about the parting were less upset.',
      instead: 'One short line, then go.',
      whenWarnedAgainst: 'Health services say the same: do not slip away.',
      sources: ['study-one'],
      grade: 'B',
    },
  };
}

/** A whole answer. */
export const sampleGuidance: Guidance = {
  ageMonths: 16,
  situations: ['leaving-the-room'],
  about: 'crying when you leave the room',
  answer: {
    ages,
    title: 'Yes, very common at this age.',
    lead: 'Many children cry when a parent goes out of sight. It mostly eases by 3.',
    sources: ['service-one'],
    grade: 'C',
  },
  card: null,
  urgentSigns: [],
  first: samplePoints,
  say: sampleSay,
  moreToTry: [samplePoint({ id: 'peekaboo', headline: 'Play peekaboo.', text: 'Going and coming back, as a game.' })],
  moreToSay: [
    samplePoint({ id: 'here', kind: 'say-this', headline: 'On your return', text: 'Here I am. I came back.' }),
  ],
  avoid: [samplePoint({ id: 'slip', kind: 'avoid', headline: 'Slipping away unseen.', text: 'Say it, then go.' })],
  why: [
    samplePoint({
      id: 'why',
      kind: 'explanation',
      headline: 'He has learned that you exist out of sight.',
      text: 'He has not yet learned how long “soon” is.',
    }),
  ],
  usual: [],
  advice: [sampleAdvice('against'), sampleAdvice('supported', 'recommends', 2)],
  signs: sampleSigns,
  bands: ['7 to 18 months'],
};

/** Notes with one point pinned, whose presses do nothing. */
export const sampleNotes: Notes = {
  sources: new Map(sampleSources.map((row) => [row.id, row])),
  pinnedIds: new Set(['voice']),
  onTogglePin: () => {},
  onCopy: () => {},
  onOpenSource: () => {},
};
