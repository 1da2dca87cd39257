import { glossary } from '#corpus/glossary';

const ENTRIES = new Map(Object.entries(glossary));
const LONGEST_FIRST = [...ENTRIES.keys()].sort((one, other) => other.length - one.length);
const BRITISH = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LONGEST_FIRST.map(literally).join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/**
 * Turns a text of the corpus, which is British, into the English of the reader (content/glossary.yaml).
 *
 * A capital at the start of a word is kept: "Mum" becomes "Mom".
 */
export function inEnglish(text: string, english: 'en-US' | 'en-GB'): string {
  return english === 'en-GB' ? text : text.replace(BRITISH, toAmerican);
}

function toAmerican(british: string): string {
  const american = ENTRIES.get(british.toLowerCase()) ?? british;
  const startsLarge = /^\p{Lu}\p{Ll}/u.test(british);
  return startsLarge ? american.charAt(0).toUpperCase() + american.slice(1) : american;
}

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
