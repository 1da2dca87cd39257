import type { Check } from './check.ts';

/** Who looks for a situation looks for a file of its name. */
export const fileNames: Check = {
  name: 'file-names',
  description: 'A file of topics/ is named after its id.',
  check(files) {
    return files.topics
      .filter(({ file, content }) => file !== `topics/${content.id}.yaml`)
      .map(({ file, content }) => ({
        file,
        field: 'id',
        message: `the id is "${content.id}": name the file topics/${content.id}.yaml, or change the id`,
      }));
  },
};
