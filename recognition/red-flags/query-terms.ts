import { stemmer } from 'stemmer';
import { WORD_FORMS } from '../word-model/word-forms.ts';
import { readSpans } from './read-spans.ts';
import { TYPED_WORDS } from './typed-words.ts';

/** Groups of words that stand for one thing, by name (content/recognition/danger-words.yaml). */
export type WordGroups = Readonly<Record<string, readonly string[]>>;

/** Reads the terms of a query that the red-flag model weighs; each once, in no particular order. */
export type ReadQueryTerms = (query: string) => ReadonlySet<string>;

/** Longest word that is stemmed, and most words that are read: a query is short. */
const MAX_WORD = 24;
const MAX_WORDS = 30;
/** A word is beside a group that stands so near. */
const BESIDE = 2;
/** Letters that are read together. */
const RUN = 4;
const WORD = /[a-z]+|\d+(?:\.\d+)?/g;

/** Words that say nothing of what a query is about. */
const FILLERS = new Set(
  'a the and of to at on in for is was be so with when after while then has have had am are that this there from by up out or'
    .split(' ')
    .map((word) => stemmer(word)),
);
/** Groups of ordinary things: to say them does not make a query more of a red flag. */
const ORDINARY: ReadonlySet<string> = new Set(['@things', '@play', '@mild', '@sayings']);

/** A body's warmth in degrees, of both scales; a figure without a unit between these is most often one. */
const FEVERS: readonly (readonly [number, number])[] = [
  [37.5, 42],
  [100, 106],
];

/** An age below three months, at which a fever is grave. */
const COUNT = '(?:\\d|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const TINY = new RegExp(
  `\\b(?:new ?born|\\d+ ?(?:days?|d) ?old|${COUNT} ?(?:weeks?|wks?|wk|w) ?o(?:ld)?\\b|(?:[12]|one|two) ?(?:months?|mths?|mo) ?o(?:ld)?\\b)`,
);

/**
 * Makes a reader of queries for the red-flag model.
 *
 * | term | stands for |
 * | --- | --- |
 * | `breath` | a word, as its stem; a figure that may be a fever is `fever`, any other `#` |
 * | `#_swa` | four letters side by side within a word, `_` its ends: "swalowd" shares most of its own with "swallowed" |
 * | `@breath` | a group of words; `@tiny`, an age below three months; other ages and spans, see read-spans.ts |
 * | `@breath @effort` | two groups, in any order |
 * | `my ~ @harm` | a word, and a group that follows near it; `@harm ~ me`, the other way round |
 * | `@others 2` | how many words no group has; `@length 6` and `@groups 3` count too |
 *
 * Apostrophes are dropped, as in what people type, and words are read as they are meant (typed-words.ts). Bounded: the first thirty words count.
 */
export function makeQueryTermReader(groups: WordGroups): ReadQueryTerms {
  const groupsByPhrase = new Map<string, string[]>();
  for (const [name, phrases] of Object.entries(groups))
    for (const phrase of phrases) {
      const key = queryStems(phrase).join(' ');
      groupsByPhrase.set(key, [...(groupsByPhrase.get(key) ?? []), `@${name}`]);
    }
  const longest = Math.max(1, ...[...groupsByPhrase.keys()].map((phrase) => phrase.split(' ').length));
  return (query) => {
    const words = wordsOf(query).slice(0, MAX_WORDS);
    const stems = words.map(stemOf);
    const found = findGroups(stems, groupsByPhrase, longest);
    const tiny = TINY.test(query.toLowerCase()) ? ['@tiny'] : [];
    const spans = [...tiny, ...readSpans(query)].map((group) => ({ group }));
    return new Set([
      ...stems,
      ...words.flatMap(lettersOf),
      ...pairsOfGroups([...found, ...spans]),
      ...wordsBesideGroups(stems, found),
      ...counts(stems, found),
    ]);
  };
}

/** The words of a query in order, as stems. */
export function queryStems(query: string): string[] {
  return wordsOf(query).map(stemOf);
}

function wordsOf(query: string): string[] {
  const words = query.toLowerCase().replace(/['’‘]/g, '').match(WORD) ?? [];
  return words.map((word) => (TYPED_WORDS.get(word) ?? word).slice(0, MAX_WORD));
}

function stemOf(word: string): string {
  if (/^\d/.test(word)) return FEVERS.some(([from, to]) => Number(word) >= from && Number(word) <= to) ? 'fever' : '#';
  return stemmer(WORD_FORMS.get(word) ?? word);
}

function lettersOf(word: string): string[] {
  const whole = `_${word}_`;
  return Array.from({ length: Math.max(0, whole.length - RUN + 1) }, (_, at) => `#${whole.slice(at, at + RUN)}`);
}

/** A group where it stands: words `from` up to, not including, `to`. */
interface FoundGroup {
  readonly group: string;
  readonly from: number;
  readonly to: number;
}

function findGroups(
  stems: readonly string[],
  groupsByPhrase: ReadonlyMap<string, readonly string[]>,
  longest: number,
): FoundGroup[] {
  return stems.flatMap((_, from) =>
    Array.from({ length: Math.min(longest, stems.length - from) }, (_, more) => from + more + 1).flatMap((to) =>
      (groupsByPhrase.get(stems.slice(from, to).join(' ')) ?? []).map((group) => ({ group, from, to })),
    ),
  );
}

function pairsOfGroups(found: readonly Pick<FoundGroup, 'group'>[]): string[] {
  return found.flatMap(({ group }, at) => [
    group,
    ...found
      .slice(at + 1)
      .filter((later) => later.group !== group)
      .map((later) => [group, later.group].sort().join(' ')),
  ]);
}

function wordsBesideGroups(stems: readonly string[], found: readonly FoundGroup[]): string[] {
  return found.flatMap(({ group, from, to }) => [
    ...stems.slice(Math.max(0, from - BESIDE), from).map((stem) => `${stem} ~ ${group}`),
    ...stems.slice(to, to + BESIDE).map((stem) => `${group} ~ ${stem}`),
  ]);
}

function counts(stems: readonly string[], found: readonly FoundGroup[]): string[] {
  const telling = found.filter(({ group }) => !ORDINARY.has(group));
  const others = stems.filter(
    (stem, at) => !FILLERS.has(stem) && !telling.some(({ from, to }) => from <= at && at < to),
  ).length;
  const groups = new Set(found.map(({ group }) => group)).size;
  return [`@others ${Math.min(others, 4)}`, `@length ${Math.min(stems.length, 8)}`, `@groups ${Math.min(groups, 8)}`];
}
