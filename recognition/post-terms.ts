import { recognitionData } from '#corpus/recognition';
import type { MarkedSentence } from './mark-concepts.ts';
import { type SignalFeatures, topicFeatures } from './topic-features.ts';
import type { TermValues } from './word-model/open-word-model.ts';
import { sentenceTerms, wordStems } from './word-model/sentence-terms.ts';

/** What the topic models weigh of a thread. */
export interface PostTerms {
  readonly values: TermValues;
  /** Indexes of the sentences where each term stands; terms of the whole post have none. */
  readonly sentences: ReadonlyMap<string, readonly number[]>;
}

/** Measures of a signal that are terms: "leaving:title" … */
export const SIGNAL_ZONES = ['title', 'early', 'amount', 'share'] as const;

/** The signal that any concept of separation makes. */
const PARTING = 'separation-any';

/** The mark of the title's sentences: "@title cri" is a word of the title. */
const TITLE_MARK = 'title';
/** Words weigh as they stand in a post of this many: in a long post each says less of what it is about. */
const USUAL_WORDS = 100;
/** … and in a shorter post than this no more. */
const FEWEST_WORDS = 20;

/**
 * Lays out a thread as terms: its words and pairs of words, its concepts and signals, and what it speaks of at all.
 *
 * - A word or pair: the logarithm (base 2) of one more than the number of its sentences; less in a longer post.
 * - A signal: `ID:title`, `ID:early`, `ID:amount`, `ID:share`, as `topicFeatures` measures them.
 * - `no-child`: neither a child nor an age is spoken of.
 * - `animal-led`: an animal is spoken of, and no child nor as many ages, or more often than a child: then no concept of
 *   separation counts.
 * - `length`: 0 for 150 words, 1 for about 400.
 *
 * @param marked - sentences of the title (post -1) and the opening post; [] gives `no-child` and `length` alone.
 */
export function postTerms(marked: readonly MarkedSentence[]): PostTerms {
  const values = new Map<string, number>();
  const sentences = new Map<string, number[]>();
  let words = 0;
  for (const [index, { sentence }] of marked.entries()) {
    words += wordStems(sentence.text).length;
    for (const term of sentenceTerms(sentence.text, sentence.post < 0 ? [TITLE_MARK] : [])) {
      const places = sentences.get(term);
      if (places === undefined) sentences.set(term, [index]);
      else places.push(index);
    }
  }
  const share = Math.sqrt(USUAL_WORDS / Math.max(FEWEST_WORDS, words));
  for (const [term, places] of sentences) values.set(term, share * Math.log2(1 + places.length));
  const subject = subjectOf(marked, words);
  const ofChild = subject['animal-led'] === 0 ? marked : withoutParting(marked);
  for (const feature of topicFeatures(ofChild)) addSignal(feature, values, sentences);
  for (const [term, value] of Object.entries(subject)) if (value !== 0) values.set(term, value);
  return { values, sentences };
}

/** A dog that howls when its people go says nothing about a child, however plainly it is told. */
function withoutParting(marked: readonly MarkedSentence[]): MarkedSentence[] {
  const [, , parting = []] = recognitionData.signals.find(([id]) => id === PARTING) ?? [];
  return marked.map(({ sentence, concepts }) => ({
    sentence,
    concepts: new Set([...concepts].filter((concept) => !parting.includes(concept))),
  }));
}

function addSignal(feature: SignalFeatures, values: Map<string, number>, sentences: Map<string, number[]>): void {
  for (const zone of SIGNAL_ZONES) {
    if (feature[zone] === 0) continue;
    values.set(`${feature.id}:${zone}`, feature[zone]);
    sentences.set(`${feature.id}:${zone}`, [...feature.sentences]);
  }
}

function subjectOf(marked: readonly MarkedSentence[], words: number) {
  const children = sentencesAbout(marked, 'child').length;
  const animals = sentencesAbout(marked, 'animal');
  // Where nobody is called a child an age may be the animal's, "my 2 year old lab", unless ages are told more often.
  const aged = sentencesAbout(marked, 'aged');
  const ages = aged.filter((sentence) => !animals.includes(sentence)).length;
  const isLed = children === 0 ? animals.length >= ages : animals.length > children + 1;
  return {
    'no-child': children + aged.length === 0 ? 1 : 0,
    'animal-led': animals.length > 0 && isLed ? 1 : 0,
    length: Math.log(words + 10) - Math.log(160),
  };
}

function sentencesAbout(marked: readonly MarkedSentence[], concept: string): MarkedSentence[] {
  const index = recognitionData.concepts.findIndex(([id]) => id === concept);
  return marked.filter(({ concepts }) => concepts.has(index));
}
