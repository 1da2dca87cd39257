import type { GuidanceCorpus, Point, PointKind, Situation, WarningSign } from '../../corpus/schema.ts';

/** What a row of the search shows. Pins take points only. */
export type SearchKind = PointKind | 'warning-sign' | 'card' | 'advice';

/** A row of the corpus that can be found. */
export interface SearchRow {
  readonly point: Point | WarningSign;
  readonly kind: SearchKind;
}

/** Words to look in, by how much they tell of what something is about. */
export interface SearchWords {
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  readonly more: string;
  readonly keywords: string;
}

/** Lists everything that can be found: points, warning signs, and cards and advice in the shape of those. */
export function listSearchRows(corpus: GuidanceCorpus): readonly SearchRow[] {
  return [
    ...corpus.warningSigns.map((point): SearchRow => ({ point, kind: 'warning-sign' })),
    ...corpus.cards.map((card): SearchRow => ({ point: cardAsSign(card), kind: 'card' })),
    ...corpus.points.map((point): SearchRow => ({ point, kind: point.kind })),
    ...corpus.advice.map((advice): SearchRow => ({ point: adviceAsPoint(corpus, advice), kind: 'advice' })),
  ];
}

/** Lists what rows may be about: situations, then topics. */
export function listSubjects(corpus: GuidanceCorpus): readonly Situation[] {
  return [...corpus.situations, ...corpus.topics];
}

/** Says whether a row is a warning, whatever its shape. */
export function isWarning({ kind }: SearchRow): boolean {
  return kind === 'warning-sign' || kind === 'card';
}

/** The words of a row that the search looks at. */
export function wordsOfRow({ point }: SearchRow): SearchWords {
  return {
    id: point.id,
    headline: point.headline,
    text: point.text,
    more: 'more' in point ? [point.more, point.known].filter(Boolean).join(' ') : '',
    keywords: point.keywords.join(' · '),
  };
}

/** The words of a situation or topic: what it is called, how parents put it, and what is answered first. */
export function wordsOfSubject({ id, name, about, keywords, answers }: Situation): SearchWords {
  const answered = answers.flatMap(({ title, lead }) => [title, lead]);
  return { id, headline: `${name} · ${about}`, keywords: keywords.join(' · '), text: answered.join(' '), more: '' };
}

/** Situations that a row is for, or the topics where it is for any. */
export function subjectsOf({ point }: SearchRow): readonly string[] {
  return point.situations.length > 0 ? point.situations : point.topics;
}

const ANY_AGE = { fromMonths: 0, toMonths: 216 };

function cardAsSign(card: GuidanceCorpus['cards'][number]): WarningSign {
  const { id, title, lead, alerts, sources, grade, keywords = [] } = card;
  return {
    id,
    urgency: 'now',
    headline: title,
    text: lead,
    ages: ANY_AGE,
    topics: [],
    situations: [],
    alerts,
    keywords,
    sources,
    grade,
  };
}

function adviceAsPoint(corpus: GuidanceCorpus, advice: GuidanceCorpus['advice'][number]): Point {
  const { id, name, text, instead, sources, grade, ages = ANY_AGE, keywords = [] } = advice;
  return {
    id,
    kind: 'explanation',
    headline: `Often said: ${name}`,
    text,
    ...(instead && { more: instead }),
    ages,
    topics: corpus.topics.map((topic) => topic.id),
    situations: [],
    rank: 2,
    keywords,
    sources,
    grade,
  };
}
