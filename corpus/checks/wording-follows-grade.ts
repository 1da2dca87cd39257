import { isExcepted } from '../is-excepted.ts';
import { listRows } from '../list-rows.ts';
import type { Check } from './check.ts';

/** Words that lean on research. */
const RESEARCH =
  /\b(studies|research|researchers|trials?|reviews?) (\w+ )?(suggests?|shows?|finds?|found|links?|agrees?)\b|\bin (a|one|another) (study|trial|review)\b/i;

/** Grades that rest on research. */
const GRADES_OF_RESEARCH = new Set(['A', 'B']);

/** Who reads "studies suggest" believes that there are studies. */
export const wordingFollowsGrade: Check = {
  name: 'wording-follows-grade',
  description: 'What a row says of studies at once, its grade (A or B) bears out.',
  check(files) {
    return listRows(files)
      .filter(
        ({ id, grade }) =>
          grade && !GRADES_OF_RESEARCH.has(grade) && !isExcepted(files.exceptions, 'wording-follows-grade', id),
      )
      .flatMap(({ file, field, grade, texts }) => {
        const found = texts.map((text) => RESEARCH.exec(text)?.[0]).find((words) => words !== undefined);
        const message = `says "${found}", and its grade is ${grade}: raise the grade if the source is a study, or say who advises it`;
        return found ? [{ file, field, message }] : [];
      });
  },
};
