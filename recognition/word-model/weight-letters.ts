/** Levels above 0, and below. */
const MAX_LEVEL = 44;

const ZERO = 79;
const BACKSLASH = 92;

/**
 * The letter that stands for a weight, so that a row of weights is one string: "O" is 0, "P" the smallest above it, "N" below.
 *
 * Levels lie closer together near 0, where most weights are: the square of the level counts. No letter needs an escape in JSON.
 * @param weight - from -largest to largest.
 * @param largest - above 0.
 */
export function toLetter(weight: number, largest: number): string {
  const code = ZERO + Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / largest) * MAX_LEVEL);
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** The weight that a letter stands for: about what `toLetter` was given, and exactly 0 and the largest. */
export function toWeight(letter: string, largest: number): number {
  const code = letter.charCodeAt(0);
  const level = (code < BACKSLASH ? code : code - 1) - ZERO;
  return Math.sign(level) * (level / MAX_LEVEL) ** 2 * largest;
}
