import { RECOGNISED_TOPIC_IDS } from '../../corpus/vocabulary.ts';
import { logOdds } from '../../recognition/word-model/open-word-model.ts';
import { chooseThreshold } from './choose-threshold.ts';
import type { Example, Register } from './examples.ts';
import type { TopicScores } from './topic-models.ts';

/** The lowest margins of the two "any topic" models that are given out. */
export type Thresholds = Readonly<Record<Register, number>>;

/**
 * How far recall counts beside precision. The real posts are mostly silent ones, as streams are, so precision is asked enough of
 * them as it is; among the invented ones half are about a topic. From 0.85 to 0.95 cross-validation is flat; 0.9 loses no thread of the benchmark.
 */
const BETA: Readonly<Record<Register, number>> = { 'at-length': 1, 'to-the-point': 0.9 };

/** A post that is hardly told at length says little of that register's threshold; this keeps it from being divided by 0. */
const LEAST_SHARE = 0.01;

/**
 * Chooses each register's threshold on its own clear examples: first of what is told to the point, then of what is told at length, as both
 * models together give it out.
 * @param scores - by models that have not seen them.
 */
export function chooseThresholds(examples: readonly Example[], scores: ReadonlyMap<string, TopicScores>): Thresholds {
  const toThePoint = choose('to-the-point', (of) => logOdds(of.get('to-the-point') ?? 0));
  const atLength = choose('at-length', (of) => {
    // Given out where share × (at length − its threshold) + (1 − share) × (to the point − its threshold) is 0 or more.
    const share = Math.max(LEAST_SHARE, of.get('register') ?? 0);
    return (
      logOdds(of.get('at-length') ?? 0) + ((1 - share) / share) * (logOdds(of.get('to-the-point') ?? 0) - toThePoint)
    );
  });
  return { 'at-length': atLength, 'to-the-point': toThePoint };

  function choose(register: Register, marginOf: (of: TopicScores) => number): number {
    const clear = examples.filter((example) => example.register === register && !example.isBorderline);
    return chooseThreshold(
      clear.map(({ id, topics }) => ({ margin: marginOf(scores.get(id) ?? new Map()), truth: topics.length > 0 })),
      BETA[register],
    );
  }
}

/** The topics that the models give out, as recognition/score-topics.ts does. */
export function topicsSaid(scores: TopicScores, thresholds: Thresholds): string[] {
  const share = scores.get('register') ?? 0;
  const margin = (register: Register) => logOdds(scores.get(register) ?? 0) - thresholds[register];
  if (share * margin('at-length') + (1 - share) * margin('to-the-point') < 0) return [];
  const sure = [...RECOGNISED_TOPIC_IDS].sort((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0));
  return sure.filter((topic, place) => place === 0 || (scores.get(topic) ?? 0) >= 0.5);
}
