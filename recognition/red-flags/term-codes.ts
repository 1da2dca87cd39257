/** Terms have so many codes: with some seven thousand known, one strange term in forty is taken for a known one, at a small weight. */
const CODES = 2 ** 18;
/** FNV-1a, 32 bits. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Steps between codes are written as letters from "!" on, without quote and backslash, which a script would have to escape. */
const LETTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (letter) => !/["'`\\$]/.test(letter),
);
/** The last letter says: so far, and more. */
const FAR = LETTERS.length - 1;
const VALUES: ReadonlyMap<string, number> = new Map(LETTERS.map((letter, value) => [letter, value]));

/** The code of a term, 0 to 2¹⁸ − 1. Terms ship as codes: spelt out they would be half of the red-flag model's size. */
export function codeOf(term: string): number {
  let hash = OFFSET;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), PRIME);
  return ((hash >>> 18) ^ hash) & (CODES - 1);
}

/** Writes codes, each once and rising, as the steps between them: about a letter a code. */
export function writeCodes(codes: readonly number[]): string {
  let last = -1;
  return codes
    .map((code) => {
      const step = code - last - 1;
      last = code;
      return `${LETTERS[FAR]?.repeat(Math.floor(step / FAR))}${LETTERS[step % FAR]}`;
    })
    .join('');
}

/** Reads what `writeCodes` wrote. */
export function readCodes(letters: string): number[] {
  const codes: number[] = [];
  let next = 0;
  for (const letter of letters) {
    const value = VALUES.get(letter) ?? 0;
    next += value;
    if (value === FAR) continue;
    codes.push(next);
    next += 1;
  }
  return codes;
}
