/**
 * Terms with what each counts: a word less in a long text, where more is said by chance; what a phrase says always in full, since it is said or not.
 *
 * @param usual - a text of so many terms, or fewer, counts in full; one of four times as many by half.
 */
export function shareWords(terms: ReadonlySet<string>, usual: number): Map<string, number> {
  const share = Math.min(1, Math.sqrt(usual / Math.max(1, terms.size)));
  return new Map(Array.from(terms, (term) => [term, term.startsWith('=') ? 1 : share]));
}
