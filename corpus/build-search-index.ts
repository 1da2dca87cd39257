import MiniSearch from 'minisearch';
import { indexOptions } from '../guidance/search/index-options.ts';
import { listSearchRows, wordsOf } from '../guidance/search/rows.ts';
import { makeTermReader } from '../guidance/search/terms.ts';
import type { GuidanceCorpus } from './schema.ts';

/** Builds the search index at build time. Returns it as JSON, for `MiniSearch.loadJSON`. */
export function buildSearchIndex(corpus: GuidanceCorpus, synonyms: readonly (readonly string[])[]): string {
  const index = new MiniSearch(indexOptions(makeTermReader(synonyms)));
  index.addAll(listSearchRows(corpus).map((row) => wordsOf(corpus, row)));
  return JSON.stringify(index);
}
