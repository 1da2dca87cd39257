import type { Ages } from '../schema.ts';
import type { Check } from './check.ts';

/** A point for ages that its file is not for would be found under a situation that does not fit it. */
export const agesInsideFile: Check = {
  name: 'ages-inside-file',
  description: 'A point or answer is for ages within those of its file or band.',
  check(files) {
    const groups = [
      ...files.topics.map(({ file, content }) => ({
        file,
        list: 'points',
        ages: content.ages,
        rows: [...content.points, ...content.answers.map((answer) => ({ id: 'answers', ages: answer.ages }))],
      })),
      ...files.ageBands.map((band) => ({
        file: 'age-bands.yaml',
        list: `${band.id}.points`,
        ages: band.ages,
        rows: band.points,
      })),
    ];
    return groups.flatMap(({ file, list, ages, rows }) =>
      rows
        .filter((row) => row.ages && !isInside(row.ages, ages))
        .map((row) => ({
          file,
          field: `${list}.${row.id}.ages`,
          message: `is outside ${ages.fromMonths} to ${ages.toMonths} months, for which the file is: narrow these ages, or widen the file's`,
        })),
    );
  },
};

function isInside(inner: Ages, outer: Ages): boolean {
  return outer.fromMonths <= inner.fromMonths && inner.toMonths <= outer.toMonths;
}
