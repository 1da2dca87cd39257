/** "Mr. 14 months" goes on. */
const SENTENCE_END = /(?<!\b(?:mr|mrs|ms|mstr|dr|st))[.!?]\s|\n/i;

/**
 * Gives the words before a place in a text, from the sentence's start or as far as they are read.
 *
 * @param length - longest stretch that is read, in characters.
 */
export function sentenceBefore(text: string, at: number, length: number): string {
  return (
    text
      .slice(Math.max(0, at - length), at)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  );
}

/** Gives the words from a place in a text on, to the sentence's end or as far as they are read. @param length - as above. */
export function sentenceAfter(text: string, at: number, length: number): string {
  return text.slice(at, at + length).split(SENTENCE_END, 1)[0] ?? '';
}
