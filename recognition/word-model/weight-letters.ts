/** Largest level of a weight, in either direction. */
export const MAX_LEVEL = 44;

const ZERO = 79;
const BACKSLASH = 92;

/**
 * The letter that stands for a level, so that a row of weights is one string: "O" is 0, "P" 1, "N" -1.
 *
 * All letters are printable and need no escape in JSON.
 * @param level - a whole number, -44 to 44.
 */
export function toLetter(level: number): string {
  const code = ZERO + level;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** The level that a letter stands for: what `toLetter` was given. */
export function toLevel(letter: string): number {
  const code = letter.charCodeAt(0);
  return (code < BACKSLASH ? code : code - 1) - ZERO;
}
