import type { Point } from '../corpus/schema.ts';

/**
 * Starts a screen on which no idea is told twice.
 *
 * @param told - what stands first, and stays whole.
 * @returns For each further list, in order of showing: the list without the points whose idea was told before. Points
 *   without an idea stay. It remembers what it has let through, so each list is asked for once.
 */
export function tellOnce(told: readonly Point[]): (list: readonly Point[]) => readonly Point[] {
  const ideas = new Set(told.flatMap(({ idea }) => idea ?? []));
  return (list) =>
    list.filter(({ idea }) => {
      if (idea === undefined) return true;
      const isNew = !ideas.has(idea);
      ideas.add(idea);
      return isNew;
    });
}
