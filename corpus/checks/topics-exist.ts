import { listRows } from '../list-rows.ts';
import { RECOGNISED_TOPIC_IDS } from '../vocabulary.ts';
import type { Check } from './check.ts';

/** Topic of the corpus that recognition does not look for: age bands belong to it. */
const LOOK_UP_TOPIC = 'attachment';

/** A row for a topic that is misspelt would never be shown. */
export const topicsExist: Check = {
  name: 'topics-exist',
  description: 'Every topic that a row names is one that exists.',
  check(files) {
    const contents = files.topics.map(({ content }) => content);
    const written = contents.filter(({ kind }) => kind === 'topic').map(({ id }) => id);
    const known = new Set<string>([...RECOGNISED_TOPIC_IDS, LOOK_UP_TOPIC, ...written]);
    const named = [
      ...files.topics.map(({ file, content }) => ({ file, field: 'topics', topics: content.topics })),
      ...listRows(files).map((row) => ({ ...row, field: `${row.field}.topics` })),
    ];
    return named.flatMap(({ file, field, topics }) =>
      topics
        .filter((id) => !known.has(id))
        .map((id) => ({ file, field, message: `"${id}" is no topic: use one of ${[...known].join(', ')}` })),
    );
  },
};
