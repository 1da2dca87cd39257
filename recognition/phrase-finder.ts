import type { PhraseRow } from '../corpus/details-data.ts';
import { cueSets, cuesOf } from './phrase-cues.ts';
import { phrasePattern } from './phrase-pattern.ts';

/** A phrase of a row, found in a text. */
export interface PhraseMatch {
  readonly id: string;
  /** The row's kind: "strong", "names", "not" … */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** Words up to this length are the common ones. */
const LONG_CUE_LETTERS = 3;
/** Longer words that most posts hold. */
const COMMON = new Set(
  'with when that this then ther they what have just your from will some were been like want time don- you- her- him- the- can- not- all- for-'.split(
    ' ',
  ),
);
/** How many long cues are met as often as one short one; by count on invented threads. */
const SHORT_CUE_COST = 8;

interface Phrase {
  readonly row: PhraseRow;
  readonly source: string;
  /** Of each set, the sentence must hold a cue. */
  readonly cues: readonly (readonly string[])[];
  /** Made when first needed: most phrases never are. */
  pattern: RegExp | null;
}

/**
 * Makes a finder of all phrases of some rows.
 *
 * A phrase is tried only on sentences that hold its cues, so the cost grows with the text, hardly with the phrases.
 * @returns For a normalised sentence: every phrase's first match, in no particular order.
 */
export function createPhraseFinder(rows: readonly PhraseRow[]): (sentence: string) => PhraseMatch[] {
  // Made on first use: the panel script starts faster.
  let index: Map<string, Phrase[]> | null = null;
  return (sentence) => {
    index ??= indexByCue(rows);
    const cues = cuesOf(sentence);
    const found = new Map<Phrase, PhraseMatch | null>();
    for (const cue of ['', ...cues]) {
      for (const phrase of index.get(cue) ?? []) {
        if (found.has(phrase) || !phrase.cues.every((set) => set.some((each) => cues.has(each)))) continue;
        found.set(phrase, find(phrase, sentence));
      }
    }
    return [...found.values()].filter((match) => match !== null);
  };
}

/** Few and long cues are met least. */
function commonness(cues: readonly string[]): number {
  return cues.reduce((sum, cue) => sum + (cue.length > LONG_CUE_LETTERS && !COMMON.has(cue) ? 1 : SHORT_CUE_COST), 0);
}

/** Phrases by the cues of their smallest set; '' for phrases without any. */
function indexByCue(rows: readonly PhraseRow[]): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const row of rows) {
    for (const source of row.phrases) {
      const cues = cueSets(source).sort((one, other) => commonness(one) - commonness(other));
      const phrase: Phrase = { row, source, cues, pattern: null };
      for (const cue of cues[0] ?? ['']) {
        const phrases = index.get(cue);
        if (phrases) phrases.push(phrase);
        else index.set(cue, [phrase]);
      }
    }
  }
  return index;
}

function find(phrase: Phrase, sentence: string): PhraseMatch | null {
  phrase.pattern ??= phrasePattern(phrase.source);
  phrase.pattern.lastIndex = 0;
  const match = phrase.pattern.exec(sentence);
  if (match === null) return null;
  const { id, kind } = phrase.row;
  return { id, kind, start: match.index, end: match.index + match[0].length };
}
