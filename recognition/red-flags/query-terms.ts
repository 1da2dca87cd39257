import { stemmer } from 'stemmer';
import { MOST_BETWEEN, wordsAndPairs } from '../word-model/sentence-terms.ts';
import { WORD_FORMS } from '../word-model/word-forms.ts';

/** Groups of words that stand for one thing, by name (content/recognition/danger-words.yaml). */
export type WordGroups = Readonly<Record<string, readonly string[]>>;

/** Reads the terms of a query that the red-flag model weighs; each once, in no particular order. */
export type ReadQueryTerms = (query: string) => ReadonlySet<string>;

/** Longest word that is stemmed, and most words that are read: a query is short. */
const MAX_WORD = 24;
const MAX_WORDS = 30;
const WORD = /[a-z]+|\d+(?:\.\d+)?/g;

/** Words that say nothing of what a query is about. */
const FILLERS = new Set(
  'a the and of to at on in for is was be so with when after while then has have had am are that this there from by up out or'
    .split(' ')
    .map((word) => stemmer(word)),
);
/** Groups of ordinary things: to say them does not make a query more of a red flag. */
const ORDINARY: ReadonlySet<string> = new Set(['@things', '@play', '@mild']);

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
 * | `no wet` | two words side by side |
 * | `i + her` | two words in this order with one or two between |
 * | `@breath` | a group of words; `@tiny`, an age below three months |
 * | `@breath @effort` | two groups, in any order |
 * | `@i > @harm` | two groups, in this order, near each other |
 * | `@others 2` | how many words no group has; `@length 6` and `@groups 3` count too |
 *
 * Apostrophes are dropped, as in what people type. Bounded: the first thirty words count.
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
    const stems = queryStems(query).slice(0, MAX_WORDS);
    const found = findGroups(stems, groupsByPhrase, longest);
    const end = stems.length + MOST_BETWEEN + 1;
    const age = TINY.test(query.toLowerCase()) ? [{ group: '@tiny', from: end, to: end }] : [];
    return new Set([
      ...wordsAndPairs(stems),
      ...pairsOfGroups([...found, ...age]),
      ...groupsInOrder(found),
      ...counts(stems, found),
    ]);
  };
}

/** The words of a query in order, as stems. */
export function queryStems(query: string): string[] {
  const words = query.toLowerCase().replace(/['’‘]/g, '').match(WORD) ?? [];
  return words.map((word) => {
    if (/^\d/.test(word))
      return FEVERS.some(([from, to]) => Number(word) >= from && Number(word) <= to) ? 'fever' : '#';
    return stemmer((WORD_FORMS.get(word) ?? word).slice(0, MAX_WORD));
  });
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

function pairsOfGroups(found: readonly FoundGroup[]): string[] {
  return found.flatMap(({ group }, at) => [
    group,
    ...found
      .slice(at + 1)
      .filter((later) => later.group !== group)
      .map((later) => [group, later.group].sort().join(' ')),
  ]);
}

function groupsInOrder(found: readonly FoundGroup[]): string[] {
  return found.flatMap((one) =>
    found
      .filter(({ group, from }) => group !== one.group && from >= one.to && from - one.to <= MOST_BETWEEN)
      .map(({ group }) => `${one.group} > ${group}`),
  );
}

function counts(stems: readonly string[], found: readonly FoundGroup[]): string[] {
  const telling = found.filter(({ group }) => !ORDINARY.has(group));
  const others = stems.filter(
    (stem, at) => !FILLERS.has(stem) && !telling.some(({ from, to }) => from <= at && at < to),
  ).length;
  const groups = new Set(found.map(({ group }) => group)).size;
  return [`@others ${Math.min(others, 4)}`, `@length ${Math.min(stems.length, 8)}`, `@groups ${Math.min(groups, 8)}`];
}
