import type { Options } from 'minisearch';
import type { SearchWords } from './rows.ts';
import type { ReadTerms } from './terms.ts';

/** What an index is made and read with: both must be the same. */
export function indexOptions(readTerms: ReadTerms): Options<SearchWords> {
  return {
    fields: ['headline', 'text', 'more', 'keywords'],
    tokenize: (text) => readTerms(text).map(({ term }) => term),
    // The reader of terms has done all that is to be done to a word.
    processTerm: (term) => term,
  };
}
