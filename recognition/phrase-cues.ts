/**
 * Words that a text must hold for a phrase to be found, read from the phrase's compiled source.
 *
 * @param source - one phrase as corpus/compile-phrases.ts compiles it, lists filled in.
 * @returns Sets of cues (see `cuesOf`): of each set the text holds at least one. [] where nothing is sure.
 */
export function cueSets(source: string): string[][] {
  const sets: string[][] = [];
  let at = 0;
  while (at < source.length) {
    if (source[at] === '|') return [];
    const part = readPart(source, at);
    at = part.end;
    const set = part.isSure ? (part.group === null ? wordSet(part.text, part.isOpen) : groupSet(part.group)) : null;
    if (set !== null) sets.push(set);
  }
  return sets;
}

/**
 * The cues that a text holds: each word's first four letters, and its first three with a hyphen.
 *
 * @param text - normalised.
 */
export function cuesOf(text: string): Set<string> {
  const cues = new Set<string>();
  for (const word of text.match(/[a-z]+/g) ?? []) {
    cues.add(word.length > CUE_LETTERS ? word.slice(0, CUE_LETTERS) : word);
    if (word.length >= SHORT_CUE_LETTERS) cues.add(`${word.slice(0, SHORT_CUE_LETTERS)}-`);
  }
  return cues;
}

const CUE_LETTERS = 4;
/** "cry*" is known by "cry-". */
const SHORT_CUE_LETTERS = 3;

interface Part {
  readonly end: number;
  /** A word's letters; '' for what is no word. */
  readonly text: string;
  /** True where any ending may follow. */
  readonly isOpen: boolean;
  /** The inside of a bracket, or null. */
  readonly group: string | null;
  /** False for what may be left out. */
  readonly isSure: boolean;
}

const WORD_PART = /[a-z]+/y;
const OTHER_PART = /\[[^\]]*\][+*]?|\\.\+?|./sy;

function readPart(source: string, at: number): Part {
  if (source[at] === '(') {
    const close = closingOf(source, at);
    const isSure = source[close + 1] !== '?';
    return { end: close + (isSure ? 1 : 2), text: '', isOpen: false, group: source.slice(at + 1, close), isSure };
  }
  const word = matchAt(WORD_PART, source, at)?.[0];
  if (word !== undefined) {
    const end = at + word.length;
    const isOpen = source[end] === '*';
    return { end: isOpen ? end + 1 : end, text: word, isOpen, group: null, isSure: true };
  }
  const other = matchAt(OTHER_PART, source, at)?.[0].length ?? 1;
  return { end: at + other, text: '', isOpen: false, group: null, isSure: false };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function wordSet(word: string, isOpen: boolean): string[] | null {
  if (word.length >= CUE_LETTERS) return [word.slice(0, CUE_LETTERS)];
  if (!isOpen) return [word];
  return word.length === SHORT_CUE_LETTERS ? [`${word}-`] : null;
}

/** One cue for each alternative, or null where an alternative has none. */
function groupSet(group: string): string[] | null {
  const all: string[] = [];
  for (const alternative of alternativesOf(group)) {
    const sets = cueSets(alternative);
    const smallest = sets.sort(
      (one, other) => one.length - other.length || (other[0] ?? '').length - (one[0] ?? '').length,
    )[0];
    if (smallest === undefined) return null;
    all.push(...smallest);
  }
  return [...new Set(all)];
}

function alternativesOf(group: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < group.length; at += 1) {
    if (group[at] === '(') depth += 1;
    if (group[at] === ')') depth -= 1;
    if (group[at] !== '|' || depth > 0) continue;
    found.push(group.slice(start, at));
    start = at + 1;
  }
  return [...found, group.slice(start)];
}

function closingOf(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === '(') depth += 1;
    if (source[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`Unpaired bracket in a compiled phrase: ${source.slice(open)}`);
}
