import type { Check } from './check.ts';

/** An idea that one point alone names keeps nothing apart: it is a slip of the finger, or the other point went away. */
export const ideasAreShared: Check = {
  name: 'ideas-are-shared',
  description: 'An idea is shared by two points at least.',
  check({ topics, ageBands }) {
    const rows = [...topics, ...ageBands.map((content) => ({ file: 'age-bands.yaml', content }))].flatMap(
      ({ file, content }) => content.points.map((point) => ({ file, point })),
    );
    const ideas = rows.flatMap(({ point }) => point.idea ?? []);
    return rows
      .filter(({ point }) => point.idea !== undefined && ideas.filter((idea) => idea === point.idea).length === 1)
      .map(({ file, point }) => ({
        file,
        field: `points.${point.id}.idea`,
        message: `no other point has the idea "${point.idea}": name it there as well, or leave it out`,
      }));
  },
};
