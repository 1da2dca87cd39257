/** Gives a word as it is probably meant: itself where it is known, the nearest known one, or itself where none is near. */
export type CorrectSpelling = (word: string) => string;

/** Shortest words in which one slip, and two, are looked for: in shorter ones a slip makes another word. */
const MIN_LETTERS_FOR_ONE_SLIP = 5;
const MIN_LETTERS_FOR_TWO_SLIPS = 12;

/**
 * Makes a corrector of typing errors.
 *
 * A slip is a letter too much, too few, wrong, or swapped with its neighbour. The first letter is taken for right.
 * @param known - words in small letters, the likelier first: the first of the nearest wins.
 */
export function makeSpellingCorrector(known: readonly string[]): CorrectSpelling {
  const words = new Set(known);
  const byFirstLetter = Map.groupBy(known, (word) => word.charAt(0));
  return (word) => {
    if (words.has(word) || word.length < MIN_LETTERS_FOR_ONE_SLIP || /\d/.test(word)) return word;
    const maxSlips = word.length < MIN_LETTERS_FOR_TWO_SLIPS ? 1 : 2;
    let nearest = { word, slips: maxSlips + 1 };
    for (const candidate of byFirstLetter.get(word.charAt(0)) ?? []) {
      if (Math.abs(candidate.length - word.length) >= nearest.slips) continue;
      const slips = countSlips(word, candidate, nearest.slips - 1);
      if (slips < nearest.slips) nearest = { word: candidate, slips };
    }
    return nearest.word;
  };
}

/** Optimal string alignment distance: letters to add, drop, change or swap. Gives up, with a greater number, past `limit`. */
function countSlips(one: string, other: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(beforeLast, column - 2) + 1 : limit + 1,
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
