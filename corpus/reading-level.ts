import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';

/** How hard a text is to read. */
export interface ReadingLevel {
  readonly words: number;
  readonly sentences: number;
  /** School grade; below 0 for very plain text. NaN without words. */
  readonly fleschKincaid: number;
  /** School grade; 3.1 at the least. NaN without words. */
  readonly smog: number;
}

/** SMOG counts words of so many syllables and more. */
const MIN_LONG_WORD_SYLLABLES = 3;

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Measures how hard a text is to read, by two formulas that see different things: Flesch-Kincaid the length of sentences
 * and words, SMOG the share of long words.
 *
 * SMOG was made for 30 sentences. Its own formula scales a shorter text up to 30, which we use as it is; on the few
 * sentences of a point one long word more or less then moves it by a grade or two. So it is strict on short texts: at
 * grade 9 it allows one long word a sentence. Parts of a hyphenated word count as words; a figure as one syllable.
 * @param texts - parts of one text; each ends a sentence, as headlines do without a full stop.
 */
export function readingLevel(texts: readonly string[]): ReadingLevel {
  const sentences = texts.flatMap((text) => [...SENTENCES.segment(text)]).map(({ segment }) => wordsOf(segment));
  const filled = sentences.filter((words) => words.length > 0);
  const syllables = filled.flat().map((word) => Math.max(1, syllable(word)));
  const counts = {
    sentence: filled.length,
    word: syllables.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
    polysillabicWord: syllables.filter((count) => count >= MIN_LONG_WORD_SYLLABLES).length,
  };
  return {
    words: counts.word,
    sentences: counts.sentence,
    fleschKincaid: fleschKincaid(counts),
    smog: smogFormula(counts),
  };
}

/** Words of three syllables and more, in order: what to replace where SMOG is too high. */
export function longWords(texts: readonly string[]): readonly string[] {
  return texts.flatMap(wordsOf).filter((word) => syllable(word) >= MIN_LONG_WORD_SYLLABLES);
}

/** How many words a text has. */
export function countWords(texts: readonly string[]): number {
  return texts.flatMap(wordsOf).length;
}

function wordsOf(text: string): readonly string[] {
  return [...WORDS.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
