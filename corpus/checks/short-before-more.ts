import { isExcepted } from '../is-excepted.ts';
import { listRows } from '../list-rows.ts';
import { countWords } from '../reading-level.ts';
import type { Check } from './check.ts';

/** Longest headline and text together: some 20 seconds of reading. */
const MAX_WORDS = 70;

/** One idea, seen at once; the rest waits behind "more". */
export const shortBeforeMore: Check = {
  name: 'short-before-more',
  description: `A point has at most ${MAX_WORDS} words before "more".`,
  check(files) {
    return listRows(files)
      .filter(({ kind, id }) => kind !== 'card' && !isExcepted(files.exceptions, 'short-before-more', id))
      .map((row) => ({ row, words: countWords(row.texts) }))
      .filter(({ words }) => words > MAX_WORDS)
      .map(({ row: { file, field }, words }) => ({
        file,
        field,
        message: `headline and text have ${words} words: move what can wait to "more", or make two points`,
      }));
  },
};
