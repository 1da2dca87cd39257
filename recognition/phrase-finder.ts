import type { PhraseRow } from '../corpus/details-data.ts';
import { phrasePattern } from './phrase-pattern.ts';

/** A phrase of a row, found in a text. */
export interface PhraseMatch {
  readonly id: string;
  /** The row's kind: "strong", "names", "not" … */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly row: PhraseRow;
  readonly source: string;
  /** Made when the cue is first met: most phrases never are. */
  pattern: RegExp | null;
}

/** Letters of a word that a cue holds; as corpus/compile-details.ts writes them. */
const CUE_LETTERS = 4;
const WORD = /[a-z]+/g;

/**
 * Makes a finder of all phrases of some rows.
 *
 * A phrase is tried only where a word begins like its cue, so the cost grows with the text, hardly with the phrases.
 * @returns For a normalised sentence: every phrase's first match, in no particular order.
 */
export function createPhraseFinder(rows: readonly PhraseRow[]): (sentence: string) => PhraseMatch[] {
  const byCue = new Map<string, Phrase[]>();
  for (const row of rows) {
    for (const [cue, source] of row.phrases) {
      const known = byCue.get(cue);
      if (known === undefined) byCue.set(cue, [{ row, source, pattern: null }]);
      else known.push({ row, source, pattern: null });
    }
  }
  return (sentence) => {
    const cues = new Set([''].concat(sentence.match(WORD) ?? []).map((word) => word.slice(0, CUE_LETTERS)));
    return [...cues].flatMap((cue) => (byCue.get(cue) ?? []).flatMap((phrase) => find(phrase, sentence)));
  };
}

function find(phrase: Phrase, sentence: string): PhraseMatch[] {
  phrase.pattern ??= phrasePattern(phrase.source);
  phrase.pattern.lastIndex = 0;
  const match = phrase.pattern.exec(sentence);
  if (match === null) return [];
  const { id, kind } = phrase.row;
  return [{ id, kind, start: match.index, end: match.index + match[0].length }];
}
