import { type Cover, coverOf } from '../cover.ts';
import { joinGuidance } from '../join-guidance.ts';
import { MOST_ASKED_SITUATIONS } from '../most-asked.ts';
import type { Check } from './check.ts';

/** What must be there at each age, in the words of the remedy. */
const NEEDED: readonly { readonly what: string; readonly isMissing: (cover: Cover) => boolean }[] = [
  { what: 'strategy', isMissing: ({ strategies }) => strategies === 0 },
  { what: 'words to say', isMissing: ({ sayThis }) => sayThis === 0 },
  { what: 'answer', isMissing: ({ isAnswered }) => !isAnswered },
];

/** The situations that most parents ask about are never empty. */
export const mostAskedCovered: Check = {
  name: 'most-asked-covered',
  description: 'The ten most asked situations have a strategy, words to say and an answer at every age they are for.',
  check(files) {
    const corpus = joinGuidance(files);
    const asked = corpus.situations.filter(({ id }) => MOST_ASKED_SITUATIONS.some((most) => most === id));
    return asked.flatMap((situation) =>
      NEEDED.flatMap(({ what, isMissing }) => {
        const months = coverOf(corpus, situation)
          .filter(isMissing)
          .map(({ ageMonths }) => ageMonths);
        if (months.length === 0) return [];
        const message = `has no ${what} at ${spans(months)} months: add one, or narrow the file's ages`;
        return [{ file: `topics/${situation.id}.yaml`, field: 'points', message }];
      }),
    );
  },
};

/** [6, 7, 8, 12] reads "6–8, 12". */
function spans(months: readonly number[]): string {
  const starts = months.filter((month) => !months.includes(month - 1));
  const ends = months.filter((month) => !months.includes(month + 1));
  return starts.map((start, index) => (start === ends[index] ? `${start}` : `${start}–${ends[index]}`)).join(', ');
}
