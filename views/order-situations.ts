import { MOST_ASKED_SITUATIONS } from '../corpus/most-asked.ts';
import type { Situation } from '../corpus/schema.ts';
import { isForAge } from '../guidance/is-for-age.ts';

/** What follows the ten that are asked about most. Situations that are not listed come after, in corpus order. */
const ASKED_OFTEN = ['new-sibling', 'school', 'public-meltdown', 'after-the-upset', 'return-to-work', 'party'];
const ORDER: readonly string[] = [...MOST_ASKED_SITUATIONS, ...ASKED_OFTEN];

/** Situations that can arise at an age, those asked about most first; all of them without an age. */
export function orderSituations<Row extends Pick<Situation, 'id' | 'ages'>>(
  situations: readonly Row[],
  ageMonths: number | null,
): readonly Row[] {
  const place = (id: string) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  return situations
    .filter((situation) => isForAge(situation.ages, ageMonths))
    .toSorted((one, other) => place(one.id) - place(other.id));
}
