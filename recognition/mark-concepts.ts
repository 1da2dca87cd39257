import { recognitionData } from '#corpus/recognition';
import { phrasePattern } from './phrase-pattern.ts';
import type { Sentence } from './split-sentences.ts';

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
  const patterns = conceptPatterns();
  return sentences.map((sentence) => ({
    sentence,
    concepts: new Set(patterns.flatMap((pattern, index) => (speaksOf(pattern, sentence.text) ? [index] : []))),
  }));
}

let made: readonly RegExp[] | null = null;

/** Made on first use: an unmatched page that has no thread never pays for them. */
function conceptPatterns(): readonly RegExp[] {
  made ??= recognitionData.concepts.map(([, phrases, unless]) => phrasePattern(phrases, recognitionData.lists, unless));
  return made;
}

function speaksOf(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (found.groups?.said !== undefined) return true;
  }
  return false;
}
