/** Letters by value, "!" on: without quotes, backslash and dollar, which a script would have to escape. */
const LETTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (letter) => !/["'`\\$]/.test(letter),
);
/** The last letter says: so far, and more. */
const FAR = LETTERS.length - 1;
const VALUES: ReadonlyMap<string, number> = new Map(LETTERS.map((letter, value) => [letter, value]));

/**
 * Writes whole numbers as the steps between them, about a letter a number: codes of terms, places in a list.
 *
 * @param numbers - rising, each once, from 0 on.
 */
export function writeRising(numbers: readonly number[]): string {
  let last = -1;
  return numbers
    .map((number) => {
      const step = number - last - 1;
      last = number;
      return `${LETTERS[FAR]?.repeat(Math.floor(step / FAR))}${LETTERS[step % FAR]}`;
    })
    .join('');
}

/** Reads what `writeRising` wrote; '' is none. */
export function readRising(letters: string): number[] {
  const numbers: number[] = [];
  let next = 0;
  for (const letter of letters) {
    const value = VALUES.get(letter) ?? 0;
    next += value;
    if (value === FAR) continue;
    numbers.push(next);
    next += 1;
  }
  return numbers;
}
