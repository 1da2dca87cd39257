import { isExcepted } from '../is-excepted.ts';
import { listRows } from '../list-rows.ts';
import { longWords, readingLevel } from '../reading-level.ts';
import type { Check } from './check.ts';

/** Highest school grades, from the project's bar: health texts for the public aim at 6 to 8. */
export const MAX_FLESCH_KINCAID = 7;
export const MAX_SMOG = 9;

/** Kinds of row whose words we choose. Names of help lines are not ours. */
const KINDS_READ = new Set(['point', 'answer', 'sign', 'card', 'advice']);

/** Read at 3 a.m., in a second language, with a crying child. */
export const readingLevelFits: Check = {
  name: 'reading-level',
  description: `A text reads at Flesch-Kincaid grade ${MAX_FLESCH_KINCAID} and SMOG ${MAX_SMOG} or below.`,
  check(files) {
    return listRows(files)
      .filter((row) => KINDS_READ.has(row.kind) && !isExcepted(files.exceptions, 'reading-level', row.id))
      .flatMap(({ file, field, texts, more }) => {
        const level = readingLevel([...texts, ...more]);
        const remedies = [
          ...(level.fleschKincaid > MAX_FLESCH_KINCAID
            ? [`Flesch-Kincaid ${round(level.fleschKincaid)}: shorten the sentences`]
            : []),
          ...(level.smog > MAX_SMOG
            ? [`SMOG ${round(level.smog)}: replace long words (${longWords([...texts, ...more]).join(', ')})`]
            : []),
        ];
        return remedies.map((message) => ({ file, field, message }));
      });
  },
};

function round(value: number): string {
  return value.toFixed(1);
}
