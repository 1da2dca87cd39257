import { listRows } from '../list-rows.ts';
import { RECOGNISED_SITUATION_IDS } from '../vocabulary.ts';
import type { Check } from './check.ts';

/** A row for a situation that is misspelt would never be shown. */
export const situationsExist: Check = {
  name: 'situations-exist',
  description: 'Every situation that a row names is one that exists.',
  check(files) {
    const contents = files.topics.map(({ content }) => content);
    const written = contents.filter(({ kind }) => kind === 'situation').map(({ id }) => id);
    const known = new Set<string>([...RECOGNISED_SITUATION_IDS, ...written]);
    return listRows(files).flatMap(({ file, field, situations }) =>
      situations
        .filter((id) => !known.has(id))
        .map((id) => ({
          file,
          field: `${field}.situations`,
          message: `"${id}" is no situation: use the id of a file in topics/, or write topics/${id}.yaml`,
        })),
    );
  },
};
