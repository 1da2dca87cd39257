import type { PackedIndex } from './pack-index.ts';

/** What the search needs and the build prepares (`corpus/build-search-index.ts`). */
export interface BuiltIndex {
  /** Of everything that can be found (`listSearchRows`). */
  readonly rows: PackedIndex;
  /** Of situations and topics (`listSubjects`). */
  readonly subjects: PackedIndex;
  /** Lines of content/synonyms.yaml. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words that a typing error is held against, the most used first. */
  readonly knownWords: readonly string[];
}
