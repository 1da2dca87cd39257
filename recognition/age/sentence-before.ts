/**
 * Gives the words before a place in a text, from the sentence's start or as far as they are read.
 *
 * @param length - longest stretch that is read, in characters.
 */
export function sentenceBefore(text: string, at: number, length: number): string {
  return (
    text
      .slice(Math.max(0, at - length), at)
      .split(/(?<=[.!?])\s|\n/)
      .at(-1) ?? ''
  );
}
