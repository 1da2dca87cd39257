import type { GuidanceCorpus, Point, Situation, WarningSign } from '../../../corpus/schema.ts';
import type { GuidanceQuestion } from '../../../guidance/types.ts';

/** A point for tests: a strategy for separation anxiety at any age, unless told otherwise. */
export function point(id: string, given: Partial<Point> = {}): Point {
  return {
    id,
    kind: 'strategy',
    headline: `${id}.`,
    text: `${id}.`,
    rank: 2,
    keywords: [],
    ages: { fromMonths: 0, toMonths: 216 },
    topics: ['separation-anxiety'],
    situations: [],
    sources: ['one'],
    grade: 'C',
    ...given,
  };
}

/** A warning sign for tests: soon, for any age and topic, unless told otherwise. */
export function sign(id: string, given: Partial<WarningSign> = {}): WarningSign {
  return {
    id,
    urgency: 'soon',
    headline: `Sign ${id}.`,
    text: 'Tell your {doctor}.',
    ages: { fromMonths: 0, toMonths: 216 },
    topics: [],
    situations: [],
    alerts: [],
    keywords: [],
    sources: ['one'],
    grade: 'C',
    ...given,
  };
}

/** A situation for tests: of separation anxiety, at any age, unless told otherwise. */
export function situation(id: string, given: Partial<Situation> = {}): Situation {
  return {
    id,
    name: id,
    about: `about ${id}`,
    topics: ['separation-anxiety'],
    ages: { fromMonths: 0, toMonths: 216 },
    keywords: [],
    answers: [],
    ...given,
  };
}

/** A corpus for tests: two topics, and nothing else unless given. */
export function smallCorpus(given: Partial<GuidanceCorpus> = {}): GuidanceCorpus {
  return {
    topics: [situation('separation-anxiety'), situation('comfort-refusal', { topics: ['comfort-refusal'] })],
    situations: [],
    points: [],
    ageBands: [],
    warningSigns: [],
    cards: [],
    countries: [],
    advice: [],
    sources: [],
    ...given,
  };
}

/** A question for tests: about separation anxiety at 18 months, unless told otherwise. */
export function question(given: Partial<GuidanceQuestion> = {}): GuidanceQuestion {
  return { topics: ['separation-anxiety'], ageMonths: 18, situations: [], alerts: [], advice: [], ...given };
}
