import { type Example, FOLDS, foldOf } from './examples.ts';
import { fitTopicModels, scoreOf, type TopicScores } from './topic-models.ts';

/** What models that have not seen it say of each example, by id; an author's threads are told by models that read none of them. */
export function crossValidate(examples: readonly Example[]): Map<string, TopicScores> {
  const scores = new Map<string, TopicScores>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const models = fitTopicModels(examples.filter((example) => foldOf(example) !== fold));
    for (const example of examples)
      if (foldOf(example) === fold) scores.set(example.id, scoreOf(models, example.values));
  }
  return scores;
}
