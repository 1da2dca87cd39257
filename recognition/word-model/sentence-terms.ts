import { stemmer } from 'stemmer';
import { WORD_FORMS } from './word-forms.ts';

/** Words between the two of a "put + down" pair: "put him down", "put my son down". */
export const MOST_BETWEEN = 2;
/** Longest word that is stemmed; longer ones are no words ("aaaaaa…") and stemming is slow on them. */
const MAX_WORD = 24;
const WORD = /[a-z]+(?:'[a-z]+)*|\d+/g;

/**
 * The terms of a normalised sentence that a word model may weigh; each once, in no particular order.
 *
 * | term | stands for |
 * | --- | --- |
 * | `cri` | a word, as its stem: cry, cries, crying; any figure is `#`, and see word-forms.ts |
 * | `leav room` | two words side by side |
 * | `put + down` | two words in this order with one or two between |
 * | `@protest` | one of `marks`: what else is known of the sentence, such as its concepts |
 * | `@protest bed` | a mark, and a word of the sentence |
 * | `@aged @protest` | two marks, in the alphabet's order |
 *
 * Cost: linear in the words, times the marks.
 * @param text - normalised (see `normalise`); '' gives the marks alone.
 */
export function sentenceTerms(text: string, marks: readonly string[] = []): Set<string> {
  const words = wordStems(text);
  const terms = wordsAndPairs(words);
  const sorted = marks.map((mark) => `@${mark}`).sort();
  for (const [at, mark] of sorted.entries()) {
    terms.add(mark);
    for (const other of sorted.slice(at + 1)) terms.add(`${mark} ${other}`);
    for (const word of new Set(words)) terms.add(`${mark} ${word}`);
  }
  return terms;
}

/** Words in order as terms: each, and each pair of two side by side or with one or two between. */
export function wordsAndPairs(words: readonly string[]): Set<string> {
  const terms = new Set(words);
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next !== undefined) terms.add(`${word} ${next}`);
    for (const later of words.slice(at + 2, at + 2 + MOST_BETWEEN)) terms.add(`${word} + ${later}`);
  }
  return terms;
}

/** The words of a normalised text in order, as stems; figures as `#`. */
export function wordStems(text: string): string[] {
  return Array.from(text.matchAll(WORD), ([word]) => stemOf(word));
}

/** Stems by word: a page says the same few hundred words again and again. Bounded, as pages are hostile. */
const known = new Map<string, string>();
const MAX_KNOWN = 5_000;

/** The stemmer leaves "cry" and makes "cri" of "cries". */
function stem(word: string): string {
  return stemmer(WORD_FORMS.get(word) ?? word).replace(/y$/, 'i');
}

function stemOf(word: string): string {
  if (/^\d/.test(word)) return '#';
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = word.length > MAX_WORD ? word.slice(0, MAX_WORD) : stem(word.replace(/'s$/, ''));
  if (known.size < MAX_KNOWN) known.set(word, found);
  return found;
}
