import MiniSearch from 'minisearch';
import type { BareIndex } from './built-index.ts';
import { indexOptions } from './index-options.ts';
import type { ReadTerms } from './terms.ts';

/**
 * Makes an index of the build ready to be searched.
 *
 * @param ids - of what is in it, in the order in which it was added.
 * @throws Error where there are more or fewer: the index was built from another corpus.
 */
export function loadIndex(bare: BareIndex, ids: readonly string[], readTerms: ReadTerms): MiniSearch {
  if (ids.length !== bare.documentCount)
    throw new Error(`The search index holds ${bare.documentCount} rows, the corpus ${ids.length}: build again`);
  return MiniSearch.loadJS({ ...bare, documentIds: { ...ids } }, indexOptions(readTerms));
}
