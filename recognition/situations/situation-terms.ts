import { details } from '#corpus/details';
import { RECOGNISED_SITUATION_IDS, type SituationId } from '../../corpus/vocabulary.ts';
import type { InSlices, Thread } from '../../reading/types.ts';
import { atOneGo } from '../at-one-go.ts';
import { openerPosts } from '../opener-posts.ts';
import { createPhraseFinder, type PhraseMatch } from '../phrase-finder.ts';
import { type Sentence, splitThread } from '../split-sentences.ts';
import { sentenceTerms } from '../word-model/sentence-terms.ts';

/** A title says what a thread is about; a later post of the opener mostly adds. */
const TITLE_VALUE = 1.5;
const LATER_VALUE = 0.5;
/**
 * A word of a long post says less, since many are in it by chance: it counts by the root of what a usual post is long, as a share of
 * what this one is. Both by cross-validation, which is flat round them; the most is reached by posts of 75 words or so: in a line or two a word alone must not tell.
 */
const USUAL_WORDS = 150;
const MOST_A_WORD_COUNTS = 1.4;
/** The share of the sentences, from the title on, that counts as early: people begin with what troubles them. */
const EARLY_SHARE = 0.4;
/** What a weak phrase counts beside a strong one, in the share that a situation has of all that is told. */
const WEAK_SHARE = 0.3;
/** Ends of the age bands, in months, exclusive: what a baby of 8 months and a pupil do differs in kind. */
const AGE_BAND_ENDS = [9, 15, 24, 36, 54, 84, 217];

/** What a situation's own phrases say of a thread. The name in front is the situation's id: "bedtime: strong". */
export const PHRASE_MEASURES = ['any', 'strong', 'weak', 'title', 'early', 'share'] as const;
export type PhraseMeasure = (typeof PHRASE_MEASURES)[number];

const findPhrases = createPhraseFinder(details.situations);

/**
 * Says a thread as terms for the situations' word model, from its title and the opener's posts.
 *
 * | term | value |
 * | --- | --- |
 * | a word, two words: see `sentenceTerms` | 1.5 in the title, 1 in the opening post, 0.5 later; less in a long post, up to 1.4 times that in a short one |
 * | `bedtime: any` | 1 where a strong phrase of the situation is found |
 * | `bedtime: strong`, `: weak` | ln (1 + sentences with one) |
 * | `bedtime: title` | 1 for a strong phrase in the title, 0.5 for a weak one |
 * | `bedtime: early` | 1 for a strong phrase among the first sentences |
 * | `bedtime: share` | 0 to 1: of all phrases of all situations |
 * | `topic: …`, `age: to 9` | 1 |
 *
 * @param ageMonths - the child's age, where it is told.
 */
export function situationTerms(
  thread: Thread,
  topics: readonly string[],
  ageMonths: number | null,
): Map<string, number> {
  return atOneGo(situationTermsInSlices(thread, topics, ageMonths));
}

/**
 * The same, with a rest after each sentence.
 *
 * @param hear - gets the terms of each sentence alone, for the model of sentences: its words, pairs of words, the phrases
 * found in it (`=bedtime:strong`), and `@title` or `@later` where it does not stand in the opening post.
 */
export function* situationTermsInSlices(
  thread: Thread,
  topics: readonly string[],
  ageMonths: number | null,
  hear: (sentence: ReadonlySet<string>) => void = () => undefined,
): InSlices<Map<string, number>> {
  const values = new Map<string, number>(topics.map((topic) => [`topic: ${topic}`, 1]));
  const band = ageMonths === null ? undefined : AGE_BAND_ENDS.find((end) => ageMonths < end);
  if (band !== undefined) values.set(`age: to ${band}`, 1);
  const opening = thread.posts.findIndex(({ isOpeningPost }) => isOpeningPost);
  const sentences = splitThread(thread, openerPosts(thread));
  const tallies: Tallies = new Map();
  const words = new Map<string, number>();
  let length = 0;
  for (const [at, sentence] of sentences.entries()) {
    const value = sentence.post === -1 ? TITLE_VALUE : sentence.post === opening ? 1 : LATER_VALUE;
    const terms = sentenceTerms(sentence.text);
    for (const term of terms) {
      words.set(term, Math.max(words.get(term) ?? 0, value));
      if (!term.includes(' ')) length += 1;
    }
    const matches = findPhrases(sentence.text);
    tally(tallies, sentence, matches, value, at < EARLY_SHARE * sentences.length);
    for (const { id, kind } of matches) terms.add(`=${id}:${kind}`);
    if (sentence.post !== opening) terms.add(sentence.post === -1 ? '@title' : '@later');
    hear(terms);
    yield;
  }
  const counts = Math.min(MOST_A_WORD_COUNTS, Math.sqrt(USUAL_WORDS / Math.max(1, length)));
  for (const [term, value] of words) values.set(term, value * counts);
  for (const [term, value] of phraseTerms(tallies)) values.set(term, value);
  return values;
}

interface Tally {
  strong: number;
  weak: number;
  title: number;
  isEarly: boolean;
}

type Tallies = Map<SituationId, Tally>;

function tally(
  tallies: Tallies,
  sentence: Sentence,
  matches: readonly PhraseMatch[],
  value: number,
  isEarly: boolean,
): void {
  for (const [id, kind] of kindsIn(matches)) {
    const counts = tallies.get(id) ?? { strong: 0, weak: 0, title: 0, isEarly: false };
    const isStrong = kind === 'strong';
    counts[isStrong ? 'strong' : 'weak'] += Math.min(1, value);
    if (sentence.post === -1) counts.title = isStrong ? 1 : 0.5;
    if (isStrong && isEarly) counts.isEarly = true;
    tallies.set(id, counts);
  }
}

function phraseTerms(tallies: Tallies): [string, number][] {
  const total = [...tallies.values()].reduce((sum, counts) => sum + amount(counts), 0);
  return [...tallies].flatMap(([id, counts]) =>
    measuresOf(counts, total).map(([measure, value]): [string, number] => [`${id}: ${measure}`, value]),
  );
}

function measuresOf(counts: Tally, total: number): [PhraseMeasure, number][] {
  const all: [PhraseMeasure, number][] = [
    ['any', counts.strong > 0 ? 1 : 0],
    ['strong', Math.log1p(counts.strong)],
    ['weak', Math.log1p(counts.weak)],
    ['title', counts.title],
    ['early', counts.isEarly ? 1 : 0],
    ['share', amount(counts) / total],
  ];
  return all.filter(([, value]) => value > 0);
}

function amount({ strong, weak }: Tally): number {
  return Math.log1p(strong) + WEAK_SHARE * Math.log1p(weak);
}

/** Strong or weak, for each situation of which the sentence speaks; a `not` phrase takes its situation back. */
function kindsIn(matches: readonly PhraseMatch[]): Map<SituationId, 'strong' | 'weak'> {
  const takenBack = new Set(matches.filter(({ kind }) => kind === 'not').map(({ id }) => id));
  return new Map(
    RECOGNISED_SITUATION_IDS.flatMap((id): [SituationId, 'strong' | 'weak'][] => {
      const kinds = takenBack.has(id) ? [] : matches.filter((match) => match.id === id).map(({ kind }) => kind);
      return kinds.length === 0 ? [] : [[id, kinds.includes('strong') ? 'strong' : 'weak']];
    }),
  );
}
