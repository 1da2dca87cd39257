import { listRows } from '../list-rows.ts';
import type { Check } from './check.ts';

/** A claim without a source in sources.yaml is only an opinion. */
export const sourcesExist: Check = {
  name: 'sources-exist',
  description: 'Every source that a row names is a row of sources.yaml.',
  check(files) {
    const known = new Set(files.sources.map((source) => source.id));
    return listRows(files).flatMap(({ file, field, sources }) =>
      sources
        .filter((id) => !known.has(id))
        .map((id) => ({
          file,
          field: `${field}.sources`,
          message: `"${id}" is not in sources.yaml: correct the id, or add the source there`,
        })),
    );
  },
};
