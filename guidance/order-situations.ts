import type { GuidanceCorpus } from '../corpus/schema.ts';
import { isForAge } from './is-for-age.ts';
import type { GuidanceQuestion } from './types.ts';

/** What shows itself anywhere: it does not say where a thread plays, or what has changed. */
const SHOWN_ANYWHERE: readonly string[] = ['leaving-the-room', 'put-down', 'pushes-away', 'in-the-moment-upset'];

/** Changes at home, which explain the rest wherever a thread names them. */
const CHANGES: readonly string[] = ['new-sibling', 'moving-house', 'return-to-work', 'travel', 'handover'];

/** Partings and places: what a thread is about where it names one early. */
const PLACES: readonly string[] = [
  'drop-off',
  'starting-nursery',
  'school',
  'sitter',
  'playgroup',
  'party',
  'reunion',
  'public-meltdown',
];

/** Being left for a moment, as it happens all day: said beside a main situation, it is mostly that situation in other words. */
const LEAVING: readonly string[] = ['leaving-the-room', 'put-down', 'bathroom'];

/**
 * Puts the situation that a question is mainly about first: "cries when I leave the room" in a thread on a new baby is about
 * the new baby.
 *
 * @returns The asked situations, each once: those of the asked topics first, in the given order, but that a change at home, or a
 *   place named second, moves to the front where what stood there shows itself anywhere. Situations that the corpus does not
 *   have are left out, and so are those for other ages: a child of two does not refuse school.
 */
export function orderSituations(
  corpus: GuidanceCorpus,
  { situations, topics, ageMonths }: GuidanceQuestion,
): readonly string[] {
  const known = corpus.situations.filter(({ id, ages }) => situations.includes(id) && isForAge(ages, ageMonths));
  const ofTopics = new Set(known.filter((row) => row.topics.some((id) => topics.includes(id))).map(({ id }) => id));
  const asked = [...new Set(situations)].filter((id) => known.some((row) => row.id === id));
  const inTopics = topics.length === 0 ? asked : asked.filter((id) => ofTopics.has(id));
  const others = asked.filter((id) => !inTopics.includes(id));
  return [...mainFirst(inTopics), ...others];
}

/** Says whether the second situation adds something to the main one: crying when you leave the room adds nothing to drop-off. */
export function addsToMain(second: string, main: string): boolean {
  if (LEAVING.includes(second)) return LEAVING.includes(main);
  const isOccasion = CHANGES.includes(main) || PLACES.includes(main);
  return !(isOccasion && SHOWN_ANYWHERE.includes(second));
}

function mainFirst(situations: readonly string[]): readonly string[] {
  const [first, second = ''] = situations;
  if (first === undefined) return [];
  const isAnywhere = SHOWN_ANYWHERE.includes(first);
  const change = situations.find((id) => CHANGES.includes(id));
  const place = PLACES.includes(second) ? second : undefined;
  const main = isAnywhere ? (change ?? place ?? first) : first;
  return [main, ...situations.filter((id) => id !== main)];
}
