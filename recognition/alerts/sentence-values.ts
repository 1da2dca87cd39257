import type { TermValues } from '../word-model/open-word-model.ts';
import { shareWords } from './share-words.ts';

/** A sentence of so many terms, some twenty words, counts in full; run-on sentences of a hundred words say a little of everything. 30 does as well. */
const USUAL_TERMS = 40;

/** What each term of a sentence counts for the model of sentences. @param terms - as `alertTerms` gives them. */
export function sentenceValues(terms: ReadonlySet<string>): TermValues {
  return shareWords(terms, USUAL_TERMS);
}
