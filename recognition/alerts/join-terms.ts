import type { TermValues } from '../word-model/open-word-model.ts';
import { shareWords } from './share-words.ts';

/** A post of so many terms, about sixty words, counts in full; in a longer one each term says less. 100 to 150 does as well. */
const USUAL_TERMS = 120;

/**
 * Joins the terms of a post's sentences for the model that judges the post as a whole: each once. What a phrase says counts in
 * full however long the post is.
 *
 * @param sentences - terms of each, as `alertTerms` gives them.
 */
export function joinTerms(sentences: readonly Iterable<string>[]): TermValues {
  return shareWords(new Set(sentences.flatMap((sentence) => [...sentence])), USUAL_TERMS);
}
