/**
 * `npm run fit:alerts`: fits the models of alerts to the labelled posts, and writes content/recognition/alert-weights.yaml (of a sentence)
 * and alert-post-weights.yaml (of a post as a whole).
 * Posts that are held back take no part.
 */
import { fitAlerts, readAlertLines, readAlertQueries, readAlertThreads } from './fit/alert-examples.ts';
import { trainingFiles } from './fit/training-files.ts';
import { writeWordModel } from './fit/write-word-model.ts';

/** A sign is expected to weigh this much, a phrase that takes it back as much against it. */
const PHRASE_WEIGHT = 2.5;
/** A hint is expected to weigh this much. */
const HINT_WEIGHT = 0.6;
/** Weights nearer to 0 are let go, for the package's size: with 0.15 and 0.08 they are a half more and find the same. */
const SMALLEST = { ofSentence: 0.22, ofPost: 0.11 };

/** Authors of threads, all of whose threads are labelled for alerts, and authors of posts written for alerts alone. */
const LABELLED = /^(?:a\d+|alerts(?:-\d+)?|alert-posts)\.jsonl$/;

/** The queries by the author of tests/benchmark/exam.jsonl take no part: there, an author is to be met for the first time. */
const AUTHOR_OF_THE_EXAM = 'q-';

const posts = [
  ...trainingFiles(LABELLED).flatMap(readAlertThreads),
  ...readAlertThreads('tests/benchmark/threads.jsonl'),
  ...readAlertLines('tests/training/alert-lines.tsv'),
  ...readAlertQueries('tests/training/queries.jsonl', AUTHOR_OF_THE_EXAM),
];
const hold = {
  minExamples: 12,
  ofSentence: 1,
  ofPost: 6,
  smallest: SMALLEST,
  expected: (id: string, term: string) => {
    if (term === `=${id}:signs`) return PHRASE_WEIGHT;
    if (term === `=${id}:not`) return -PHRASE_WEIGHT;
    return term.startsWith(`=${id}:hint-`) ? HINT_WEIGHT : 0;
  },
};
const notes = (question: string) => [
  `${question}, as \`npm run fit:alerts\` wrote it. Do not edit: change phrases, classes or training lines, and fit again.`,
  `Ridge regression of sentences and posts together (scripts/fit/fit-joint.ts) on ${posts.length} posts and lines; terms are told in recognition/detail-terms.ts.`,
];
const { ofSentences, ofPosts } = fitAlerts(posts, hold);
writeWordModel('alert-weights.yaml', ofSentences, notes('Which alert a sentence raises'), SMALLEST.ofSentence);
writeWordModel(
  'alert-post-weights.yaml',
  ofPosts,
  notes('What the single words of a post say of its alerts, beyond its sentences'),
  SMALLEST.ofPost,
);
