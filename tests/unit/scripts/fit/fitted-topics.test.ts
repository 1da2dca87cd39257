import { expect, it } from 'vitest';
import type { Example } from '../../../../scripts/fit/examples.ts';
import { chooseThresholds, topicsSaid } from '../../../../scripts/fit/fitted-topics.ts';
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

const example = (id: string, register: Example['register'], isOnTopic: boolean): Example => ({
  id,
  source: 'some.jsonl',
  register,
  isBorderline: false,
  isHeld: false,
  isNeverLearned: false,
  topics: isOnTopic ? ['separation-anxiety'] : [],
  values: new Map(),
});

it('chooses the threshold of what is told at length as both models give it out', () => {
  const examples = [
    example('short', 'to-the-point', true),
    example('short-other', 'to-the-point', false),
    example('long', 'at-length', true),
    example('long-other', 'at-length', false),
  ];
  // The at-length model alone likes the wrong long post better; the other model, half believed, knows.
  const told = new Map([
    ['short', scores(0.5, 0.9, 0.01)],
    ['short-other', scores(0.5, 0.1, 0.01)],
    ['long', scores(0.5, 0.95, 0.5)],
    ['long-other', scores(0.6, 0.05, 0.5)],
  ]);
  const thresholds = chooseThresholds(examples, told);
  const given = examples.filter(({ id }) => topicsSaid(told.get(id) ?? new Map(), thresholds).length > 0);
  expect(given.map(({ id }) => id)).toEqual(['short', 'long']);
});
