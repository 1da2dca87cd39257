import { RECOGNISED_TOPIC_IDS } from '../../corpus/vocabulary.ts';
import { chooseThreshold } from './choose-threshold.ts';
import type { Example, Register } from './examples.ts';
import type { TopicScores } from './topic-models.ts';

/** The lowest margins of the two "any topic" models that are given out. */
export type Thresholds = Readonly<Record<Register, number>>;

/**
 * How far recall counts beside precision. The real posts are mostly silent ones, as streams are, so precision is asked enough of
 * them as it is; among the invented ones half are about a topic.
 */
const BETA: Readonly<Record<Register, number>> = { 'at-length': 1, 'to-the-point': 0.8 };

/**
 * Chooses each register's threshold on its own clear examples.
 * @param scores - by models that have not seen them.
 */
export function chooseThresholds(examples: readonly Example[], scores: ReadonlyMap<string, TopicScores>): Thresholds {
  const choose = (register: Register) =>
    chooseThreshold(
      examples
        .filter((example) => example.register === register && !example.isBorderline)
        .map(({ id, topics }) => ({ margin: logit(scores.get(id)?.get(register) ?? 0), truth: topics.length > 0 })),
      BETA[register],
    );
  return { 'at-length': choose('at-length'), 'to-the-point': choose('to-the-point') };
}

/** The topics that the models give out, as recognition/score-topics.ts does. */
export function topicsSaid(scores: TopicScores, thresholds: Thresholds): string[] {
  const share = scores.get('register') ?? 0;
  const margin = (register: Register) => logit(scores.get(register) ?? 0) - thresholds[register];
  if (share * margin('at-length') + (1 - share) * margin('to-the-point') < 0) return [];
  const sure = [...RECOGNISED_TOPIC_IDS].sort((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0));
  return sure.filter((topic, place) => place === 0 || (scores.get(topic) ?? 0) >= 0.5);
}

/** The score that a probability stands for. */
export function logit(probability: number): number {
  const inside = Math.min(1 - 1e-9, Math.max(1e-9, probability));
  return Math.log(inside / (1 - inside));
}
