import type MiniSearch from 'minisearch';

/** What the search needs and the build prepares (`corpus/build-search-index.ts`). */
export interface BuiltIndex {
  /** Of everything that can be found (`listSearchRows`). */
  readonly rows: BareIndex;
  /** Of situations and topics (`listSubjects`). */
  readonly subjects: BareIndex;
  /** Lines of content/synonyms.yaml. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words that a typing error is held against, the most used first. */
  readonly knownWords: readonly string[];
}

/** A MiniSearch index without the ids of what is in it: the corpus has them, in the same order. */
export type BareIndex = Omit<ReturnType<MiniSearch['toJSON']>, 'documentIds'>;
