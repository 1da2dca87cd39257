/** "A" stands for no letter shared with the term before, "Z" for this many or more. */
const MOST_SHARED = 25;
const A = 65;
const PACKED_TERM = /([A-Z])([^A-Z]*)/g;

/**
 * Packs terms into one string: each as a capital letter that says how many characters it shares with the one before, and the rest.
 *
 * "cri", "cri when", "cuddl" → "AcriD whenBuddl". A third less than spelt out, zipped.
 * @param terms - in alphabetical order, without capital letters.
 */
export function packTerms(terms: readonly string[]): string {
  let before = '';
  return terms
    .map((term) => {
      const shared = Math.min(MOST_SHARED, lengthShared(before, term));
      before = term;
      return String.fromCharCode(A + shared) + term.slice(shared);
    })
    .join('');
}

/** The terms that `packTerms` packed; '' gives none. */
export function unpackTerms(packed: string): string[] {
  let before = '';
  return Array.from(packed.matchAll(PACKED_TERM), ([, shared = '', rest = '']) => {
    before = before.slice(0, shared.charCodeAt(0) - A) + rest;
    return before;
  });
}

function lengthShared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}
