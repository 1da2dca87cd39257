/** What the search needs and the build prepares (`corpus/build-search-index.ts`). */
export interface BuiltIndex {
  /** MiniSearch index of everything that can be found, as JSON. */
  readonly rows: string;
  /** MiniSearch index of situations and topics, as JSON. */
  readonly subjects: string;
  /** Lines of content/synonyms.yaml. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words that a typing error is held against, the most used first. */
  readonly knownWords: readonly string[];
}
