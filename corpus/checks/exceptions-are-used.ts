import { listRows } from '../list-rows.ts';
import type { Check } from './check.ts';

/** An exception to nothing hides the next fault. */
export const exceptionsAreUsed: Check = {
  name: 'exceptions-are-used',
  description: 'Every exception names a row that exists, and words that it has.',
  check(files) {
    const rows = listRows(files);
    return files.exceptions
      .filter(({ id, words }) => {
        const texts = rows.filter((row) => row.id === id).flatMap((row) => [...row.texts, ...row.more]);
        return !texts.some((text) => words === undefined || text.toLowerCase().includes(words.toLowerCase()));
      })
      .map(({ id, words }) => ({
        file: 'exceptions.yaml',
        field: id,
        message: words
          ? `no text of "${id}" says "${words}" any more: remove the exception`
          : `"${id}" does not exist: remove the exception`,
      }));
  },
};
