import { recognitionData } from '#corpus/recognition';
import type { InSlices } from '../reading/types.ts';
import { atOneGo } from './at-one-go.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { Sentence } from './split-sentences.ts';
import { splitSource } from './split-source.ts';

/** The concepts of one sentence: `concepts` holds their indexes in `#corpus/recognition`. */
export interface MarkedSentence {
  readonly sentence: Sentence;
  readonly concepts: ReadonlySet<number>;
}

/**
 * Marks which concepts each sentence speaks of.
 *
 * What a concept's `unless` phrases find is passed over: "maternity leave" does not speak of leaving.
 * @returns One entry a sentence, in order. Cost is linear in the text: one pass a concept.
 */
export function markConcepts(sentences: readonly Sentence[]): MarkedSentence[] {
  return atOneGo(markConceptsInSlices(sentences));
}

/** The same with a rest after each pattern: the first time, it has to be made. */
export function* markConceptsInSlices(sentences: readonly Sentence[]): InSlices<MarkedSentence[]> {
  const marked = sentences.map((sentence) => ({ sentence, concepts: new Set<number>() }));
  for (const index of recognitionData.concepts.keys()) {
    for (const pattern of conceptPatterns(index)) {
      for (const { sentence, concepts } of marked) {
        if (!concepts.has(index) && speaksOf(pattern, sentence.text)) concepts.add(index);
      }
      yield;
    }
  }
  return marked;
}

/** Longest pattern, in characters of its source with the lists written out: a few milliseconds to make. */
const MAX_SOURCE = 3_000;

const made: (readonly RegExp[])[] = [];

/** One of them finds what the concept says. Made on first use: an unmatched page that has no thread never pays for them. */
function conceptPatterns(index: number): readonly RegExp[] {
  const { concepts, lists } = recognitionData;
  const [, phrases = '', unless] = concepts[index] ?? [];
  made[index] ??= splitSource(phrases, lists, MAX_SOURCE).map((part) => phrasePattern(part, lists, unless));
  return made[index];
}

function speaksOf(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (found.groups?.said !== undefined) return true;
  }
  return false;
}
