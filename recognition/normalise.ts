import { SPELLINGS } from './spellings.ts';

/** Text as the recogniser reads it, with the way back to the text as written. */
export interface NormalisedText {
  readonly text: string;
  /** Offset in the written text for an offset in the normalised one; the end maps to the end. */
  readonly toWritten: (offset: number) => number;
}

/**
 * Lays a text out in one way of writing, so that phrases need only be written once.
 *
 * Lower case; straight quotes; no zero-width or direction characters; blanks run together (a line end stays "\n");
 * American spelling ("mum" → "mom", "realised" → "realized"); short forms with their apostrophe, negation as one word
 * ("do not", "dont" → "don't"). Twice is the same as once. Linear in the length of the text.
 * @param written - any text; '' gives ''.
 */
export function normalise(written: string): NormalisedText {
  // Each round is one pass; the way back runs through the rounds in reverse.
  const whole = written.replace(LONE_SURROGATE, ' ').replace(OPENING_QUOTE, '"');
  const visible = rewrite(whole, UNSEEN, () => '');
  const plain = rewrite(visible.text, CHARACTERS, characterFor);
  const words = rewrite(lowerCase(plain.text), WORDS, wordFor);
  return { text: words.text, toWritten: (offset) => visible.toWritten(plain.toWritten(words.toWritten(offset))) };
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Soft hyphens, zero-width and direction characters. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
/** Opens a quotation: 'you are fine'. Not what stands for left-out letters. */
const OPENING_QUOTE = /(?<![^\s(])['‘](?!(?:cause|em|til|till|tis|twas|cos|cuz|n)(?![a-z]))(?=[a-z])/gi;
const CHARACTERS = /[‘’‚‛`´′]|[“”„‟″«»]|[‐‑‒–—―]|…|[^\S\n]*\n\s*|[^\S\n ][^\S\n]*| [^\S\n]+/g;

function characterFor(found: string): string {
  if (/^\s/.test(found)) return found.includes('\n') ? '\n' : ' ';
  if (/[‘’‚‛`´′]/.test(found)) return "'";
  if (/[“”„‟″«»]/.test(found)) return '"';
  return found === '…' ? '...' : '-';
}

/** Lower case of the same length: a letter whose lower case is longer ("İ") stays as it is. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}

const SHORT_FORMS = new Map(Object.entries(SPELLINGS.words));
const WORDS = new RegExp(
  `\\b(?:${[...SHORT_FORMS.keys()].join('|')}|${SPELLINGS.endings.map(([pattern]) => pattern).join('|')})(?![a-z]|'[a-z])`,
  'g',
);
const ENDINGS = SPELLINGS.endings.map(([pattern, from, to]) => ({ pattern: new RegExp(`^(?:${pattern})$`), from, to }));

function wordFor(found: string): string {
  const short = SHORT_FORMS.get(found);
  if (short !== undefined) return short;
  const ending = ENDINGS.find(({ pattern }) => pattern.test(found));
  if (ending === undefined) return found;
  const at = found.lastIndexOf(ending.from);
  return found.slice(0, at) + ending.to + found.slice(at + ending.from.length);
}

function rewrite(text: string, pattern: RegExp, replacement: (found: string) => string): NormalisedText {
  const froms: number[] = [];
  const shifts: number[] = [];
  let shift = 0;
  const rewritten = text.replace(pattern, (...found: unknown[]) => {
    const old = String(found[0]);
    const fresh = replacement(old);
    if (fresh.length === old.length) return fresh;
    const offset = Number(found.findLast((part) => typeof part === 'number'));
    shift += old.length - fresh.length;
    froms.push(offset + old.length - shift);
    shifts.push(shift);
    return fresh;
  });
  return { text: rewritten, toWritten: (offset) => offset + shiftAt(froms, shifts, offset) };
}

/** The last shift at or before an offset, by halving. */
function shiftAt(froms: readonly number[], shifts: readonly number[], offset: number): number {
  let low = 0;
  let high = froms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((froms[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1] ?? 0;
}
