import { details } from '#corpus/details';
import type { PhraseRow } from '../corpus/details-data.ts';
import { createPhraseFinder, type PhraseMatch } from './phrase-finder.ts';
import { createWordMarker } from './word-model/mark-words.ts';
import { wordStems } from './word-model/sentence-terms.ts';

/** A sentence as the models of advice and alerts see it. */
export interface DetailTerms {
  readonly terms: ReadonlySet<string>;
  readonly matches: readonly PhraseMatch[];
}

/**
 * The terms by which advice and alerts are known.
 *
 * | term | stands for |
 * | --- | --- |
 * | `cri` | a word, as its stem |
 * | `put down` | two words side by side |
 * | `@reward` | a word of this class stands in it: content/recognition/word-classes.yaml |
 * | `=bribe:names` | a phrase of this kind was found |
 *
 * @param rows - the phrases that are looked for.
 * @returns For a normalised sentence: its terms, and the phrases found in it.
 */
export function createDetailTerms(rows: readonly PhraseRow[]): (sentence: string) => DetailTerms {
  const findPhrases = createPhraseFinder(rows);
  return (sentence) => {
    const matches = findPhrases(sentence);
    const terms = new Set<string>();
    const stems = wordStems(sentence);
    for (const [at, stem] of stems.entries()) {
      terms.add(stem);
      const next = stems[at + 1];
      if (next !== undefined) terms.add(`${stem} ${next}`);
    }
    for (const name of markWords(stems)) terms.add(`@${name}`);
    for (const { id, kind } of matches) terms.add(`=${id}:${kind}`);
    return { terms, matches };
  };
}

/** Names of the classes whose words stand among stems. */
export const markWords = createWordMarker(details.wordClasses);
