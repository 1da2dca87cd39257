/** What may be chosen. */
export interface Choice {
  readonly isWord: (term: string) => boolean;
  /** A term in fewer examples teaches nothing that would hold elsewhere. */
  readonly minExamples: number;
  /** How many are chosen at most. */
  readonly most: number;
}

/** A term in a larger share of the examples tells nothing apart. */
const MAX_SHARE = 0.6;

/** The terms that differ most between examples that are so and the others, by the two-proportion z; of equals the first by name. */
export function tellingTerms(
  examples: readonly { readonly terms: { keys(): Iterable<string> }; readonly isSo: boolean }[],
  { isWord, minExamples, most }: Choice,
): Set<string> {
  const counts = new Map<string, { so: number; not: number }>();
  const so = examples.filter(({ isSo }) => isSo).length + 1;
  const not = examples.length - so + 2;
  for (const { terms, isSo } of examples) {
    for (const term of terms.keys()) {
      if (!isWord(term)) continue;
      const count = counts.get(term) ?? { so: 0, not: 0 };
      count[isSo ? 'so' : 'not'] += 1;
      counts.set(term, count);
    }
  }
  const scored = [...counts]
    .filter(([, count]) => count.so + count.not >= minExamples && count.so + count.not <= MAX_SHARE * examples.length)
    .map(([term, count]) => {
      const share = (count.so + count.not + 0.5) / (so + not);
      const spread = Math.sqrt(share * (1 - share) * (1 / so + 1 / not));
      return { term, z: Math.abs(count.so / so - count.not / not) / spread };
    })
    .sort((one, other) => other.z - one.z || (one.term < other.term ? -1 : 1));
  return new Set(scored.slice(0, most).map(({ term }) => term));
}
