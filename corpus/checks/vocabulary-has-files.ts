import { RECOGNISED_SITUATION_IDS, RECOGNISED_TOPIC_IDS } from '../vocabulary.ts';
import type { Check } from './check.ts';

/** What recognition gives out must have an answer. */
export const vocabularyHasFiles: Check = {
  name: 'vocabulary-has-files',
  description: 'Every topic and situation that recognition gives out has a file with at least one point.',
  check(files) {
    const written = new Map(files.topics.map(({ content }) => [content.id, content]));
    return [...RECOGNISED_TOPIC_IDS, ...RECOGNISED_SITUATION_IDS]
      .filter((id) => (written.get(id)?.points.length ?? 0) === 0)
      .map((id) => ({
        file: `topics/${id}.yaml`,
        field: 'points',
        message: `recognition gives out "${id}", and there is no point for it: write one (npm run new -- topic ${id})`,
      }));
  },
};
