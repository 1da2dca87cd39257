import MiniSearch from 'minisearch';
import { indexOptions } from './index-options.ts';
import { type PackedIndex, unpackIndex } from './pack-index.ts';
import type { ReadTerms } from './terms.ts';

/**
 * Makes an index of the build ready to be searched.
 *
 * @param ids - of what is in it, in the order in which it was added.
 * @throws Error where there are more or fewer: the index was built from another corpus.
 */
export function loadIndex(packed: PackedIndex, ids: readonly string[], readTerms: ReadTerms): MiniSearch {
  if (ids.length !== packed.lengths.length)
    throw new Error(`The search index holds ${packed.lengths.length} rows, the corpus ${ids.length}: build again`);
  return MiniSearch.loadJS(unpackIndex(packed, ids), indexOptions(readTerms));
}
