import { expect, it } from 'vitest';
import { topicsSaid } from '../../../../scripts/fit/fitted-topics.ts';
import type { TopicRow } from '../../../../scripts/fit/topic-models.ts';

const scores = (atLength: number, toThePoint: number, register: number, apart = 0.9) =>
  new Map<TopicRow, number>([
    ['at-length', atLength],
    ['to-the-point', toThePoint],
    ['register', register],
    ['separation-anxiety', apart],
    ['comfort-refusal', 1 - apart],
  ]);
const THRESHOLDS = { 'at-length': 0, 'to-the-point': 0 };

it('believes the model of the register, and gives the likelier topic', () => {
  expect(topicsSaid(scores(0.9, 0.1, 0.95), THRESHOLDS)).toEqual(['separation-anxiety']);
  expect(topicsSaid(scores(0.9, 0.1, 0.05), THRESHOLDS)).toEqual([]);
  expect(topicsSaid(scores(0.9, 0.1, 0.95, 0.5), THRESHOLDS)).toEqual(['separation-anxiety', 'comfort-refusal']);
});
