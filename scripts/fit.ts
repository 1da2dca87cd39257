/**
 * `npm run fit -- FILE.jsonl…`: fits the topic models to labelled threads, writes content/recognition/weights.yaml, and prints
 * the figures of cross-validation, of the threads held back, and the learning curve.
 *
 * A fifth of the threads, always the same, is held back while fitting and thresholds are settled, and measured last.
 */
import { basename } from 'node:path';
import { argv, exit } from 'node:process';
import { RECOGNISED_TOPIC_IDS } from '../corpus/vocabulary.ts';
import { figuresOf, formatFigure } from './figures.ts';
import { chooseThreshold } from './fit/choose-threshold.ts';
import { crossValidate, fitTopic } from './fit/cross-validate.ts';
import { type Example, shareOfTraining, toExamples } from './fit/examples.ts';
import { predict } from './fit/logistic.ts';
import { type Fitted, writeWeights } from './fit/write-weights.ts';
import { readLabelled } from './read-labelled.ts';

const USAGE = 'usage: npm run fit -- FILE.jsonl…   (labelled threads, one a line; see docs/recognition.md)';
/** Shares of the training threads on the learning curve. */
const CURVE = [0.25, 0.5, 0.75];

const files = argv.slice(2);
if (files.length === 0 || files.some((file) => file.startsWith('-'))) {
  console.error(USAGE);
  exit(2);
}
const sets = files.map((file) => ({ name: basename(file), examples: toExamples(readLabelled(file).threads) }));
const examples = sets.flatMap((set) => set.examples);
const training = examples.filter(({ isHeld }) => !isHeld);
const held = examples.filter(({ isHeld }) => isHeld);

const unseen = RECOGNISED_TOPIC_IDS.map((topic) => ({ topic, confidences: crossValidate(training, topic) }));
const thresholds = unseen.map(({ topic, confidences }) =>
  chooseThreshold(
    training
      .filter(({ isBorderline }) => !isBorderline)
      .map(({ id, topics }) => ({ confidence: confidences.get(id) ?? 0, truth: topics.includes(topic) })),
  ),
);
const fitted: Fitted[] = RECOGNISED_TOPIC_IDS.map((topic, index) => ({
  topic,
  weights: fitTopic(training, topic),
  threshold: thresholds[index] ?? 1,
}));

const notes = [
  'The topic models, as `npm run fit` wrote them. Do not edit: change phrases or expectations, and fit again.',
  '',
  'A weight is for a signal [in the title, early in the opening post, its amount, its share of the post].',
  'L2-regularised logistic regression, pulled toward expectations.yaml, by Newton’s method.',
  'Posts their reader hesitated over count less. A fifth of the threads (by a hash of the id) took no part.',
  '',
  ...sets.map(({ name, examples }) => `${name}: ${examples.length} threads, ${aboutAny(examples)} about a topic`),
  '',
  'Clear cases, precision · recall · F1 with 95 % intervals:',
  ...sets.flatMap(({ name, examples }) => [
    report(
      `${name}, cross-validated`,
      examples.filter(({ isHeld }) => !isHeld),
      (example, index) => (unseen[index]?.confidences.get(example.id) ?? 0) >= (thresholds[index] ?? 1),
    ),
    report(
      `${name}, held back`,
      examples.filter(({ isHeld }) => isHeld),
      (example, index) => {
        const model = fitted[index];
        return model !== undefined && predict(model.weights, example.x) >= model.threshold;
      },
    ),
  ]),
  '',
  'Learning curve, on the threads held back:',
  ...CURVE.map((share) => {
    const part = training.filter(({ id }) => shareOfTraining(id) < share);
    const models = RECOGNISED_TOPIC_IDS.map((topic) => fitTopic(part, topic));
    return report(
      `${Math.round(share * 100)} % of the training threads`,
      held,
      (example, index) => predict(models[index] ?? new Float64Array(), example.x) >= (thresholds[index] ?? 1),
    );
  }),
];
writeWeights(fitted, notes);
console.log(notes.join('\n'));

function aboutAny(set: readonly Example[]): number {
  return set.filter(({ topics }) => topics.length > 0).length;
}

function report(name: string, set: readonly Example[], says: (example: Example, topic: number) => boolean): string {
  const clear = set.filter(({ isBorderline }) => !isBorderline);
  const { precision, recall, f1 } = figuresOf(
    clear.map((example) => ({
      truth: example.topics.length > 0,
      said: RECOGNISED_TOPIC_IDS.some((_, index) => says(example, index)),
    })),
  );
  return `${name}: ${clear.length} threads, any topic ${[precision, recall, f1].map(formatFigure).join(' · ')}`;
}
