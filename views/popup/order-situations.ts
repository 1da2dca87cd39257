import type { Situation } from '../../corpus/schema.ts';
import { isForAge } from '../../guidance/is-for-age.ts';

/** The order of the tiles: what is asked most often on forums first. Situations that are not listed follow in corpus order. */
const ASKED_MOST = [
  'drop-off',
  'leaving-the-room',
  'bedtime',
  'other-parent',
  'new-sibling',
  'sitter',
  'party',
  'pushes-away',
  'after-the-upset',
  'public-meltdown',
  'return-to-work',
  'school',
];

/** Situations that can arise at an age, those asked about most first; all of them without an age. */
export function orderSituations(situations: readonly Situation[], ageMonths: number | null): readonly Situation[] {
  const place = (id: string) => (ASKED_MOST.includes(id) ? ASKED_MOST.indexOf(id) : ASKED_MOST.length);
  return situations
    .filter((situation) => isForAge(situation.ages, ageMonths))
    .toSorted((one, other) => place(one.id) - place(other.id));
}
