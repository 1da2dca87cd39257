import type { CorpusFiles } from '../../../corpus/load.ts';
import type { TopicFile } from '../../../corpus/schema.ts';

type PointInFile = TopicFile['points'][number];
type Sign = CorpusFiles['help']['warningSigns'][number];
type Line = CorpusFiles['help']['countries'][number]['lines'][number];

/** A day of building for tests. */
export const options = { buildDate: new Date('2026-11-21') };

/** A point as it stands in a file, for tests. */
export function pointInFile(id: string, given: Partial<PointInFile> = {}): PointInFile {
  const words = { headline: 'Say it, then go.', text: 'One short line each time.' };
  return { id, kind: 'strategy', ...words, rank: 2, keywords: [], sources: ['nhs'], grade: 'C', ...given };
}

/** A file of topics/, with one point unless told otherwise, for tests. */
export function topicFile(id: string, given: Partial<TopicFile> = {}): CorpusFiles['topics'][number] {
  const content: TopicFile = {
    id,
    kind: 'situation',
    name: id,
    about: `about ${id}`,
    topics: ['separation-anxiety'],
    ages: { fromMonths: 6, toMonths: 60 },
    keywords: [],
    answers: [],
    points: [pointInFile(`${id}-point`)],
    ...given,
  };
  return { file: `topics/${id}.yaml`, content };
}

/** A warning sign for tests. */
export function signInFile(id: string, given: Partial<Sign> = {}): Sign {
  const words = { headline: 'Fits or stiff spells', text: 'Call {emergency}.' };
  const lists = { topics: [], situations: [], alerts: [], keywords: [] };
  return {
    id,
    urgency: 'now',
    ...words,
    ages: { fromMonths: 0, toMonths: 216 },
    ...lists,
    sources: ['nhs'],
    grade: 'C',
    ...given,
  };
}

/** help.yaml with one country of one line, for tests. */
export function helpWithLine(given: Partial<Line>): CorpusFiles['help'] {
  const line: Line = {
    id: 'line',
    name: 'A line',
    number: '123',
    href: '123',
    forWhom: 'Any parent',
    needs: ['overwhelmed'],
    certainty: 'high',
    checkedOn: '2026-11-01',
    sources: ['nhs'],
    ...given,
  };
  const names = { name: 'Britain', english: 'en-GB', emergency: '999', urgentLine: '111', doctor: 'GP' } as const;
  return { warningSigns: [], cards: [], countries: [{ code: 'GB', ...names, lines: [line] }] };
}

/** A corpus in files without a fault, and without anything else unless given. */
export function smallFiles(given: Partial<CorpusFiles> = {}): CorpusFiles {
  const nhs = {
    id: 'nhs',
    kind: 'page',
    year: null,
    title: 'Page',
    by: 'NHS',
    tag: 'health services',
    url: 'https://nhs.example',
    evidence: 'NHS',
  };
  return {
    topics: [],
    ageBands: [],
    help: { warningSigns: [], cards: [], countries: [] },
    advice: [],
    sources: [nhs],
    forums: [],
    provenance: {},
    glossary: {},
    exceptions: [],
    synonyms: [],
    tone: [],
    ...given,
  };
}
