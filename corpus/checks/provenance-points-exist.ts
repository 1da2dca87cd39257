import { listRows } from '../list-rows.ts';
import type { Check } from './check.ts';

/** The record of what became of an item must lead somewhere. */
export const provenancePointsExist: Check = {
  name: 'provenance-points-exist',
  description: 'Every id that provenance.yaml names is a point, sign, card or piece of advice.',
  check(files) {
    const known = new Set(listRows(files).map(({ id }) => id));
    return Object.entries(files.provenance).flatMap(([item, fate]) =>
      ('points' in fate ? fate.points : [])
        .filter((id) => !known.has(id))
        .map((id) => ({
          file: 'provenance.yaml',
          field: item,
          message: `"${id}" does not exist: name the point that carries ${item}, or say in leftOut why none does`,
        })),
    );
  },
};
