/** Terms have so many codes: with some four thousand known, one strange term in sixty is taken for a known one, at a small weight. */
const CODES = 2 ** 18;
/** FNV-1a, 32 bits. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** The code of a term, 0 to 2¹⁸ − 1. Terms ship as codes: spelt out they would be half of the red-flag model's size. */
export function codeOf(term: string): number {
  let hash = OFFSET;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), PRIME);
  return ((hash >>> 18) ^ hash) & (CODES - 1);
}
