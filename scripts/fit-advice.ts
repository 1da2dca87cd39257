/**
 * `npm run fit:advice`: fits the models of advice and of stance to the labelled replies, and writes advice-weights.yaml,
 * advice-post-weights.yaml and stance-weights.yaml to content/recognition/. Replies that are held back take no part. It takes some minutes, since
 * the model of posts learns from authors left out; it prints how those are read.
 */
import { STANCES } from '../corpus/vocabulary.ts';
import {
  type LabelledPost,
  readAdviceLines,
  readOpeningPosts,
  readReplies,
  readThreadPosts,
  toStances,
} from './fit/advice-examples.ts';
import { fitSentences, measureLeftOut, POST_ROW } from './fit/advice-posts.ts';
import { fitRows } from './fit/fit-rows.ts';
import { printLeftOut } from './fit/print-left-out.ts';
import { writeWordModel } from './fit/write-word-model.ts';

/** A phrase that names the advice is expected to weigh this much, one that takes it back as much against it. */
const PHRASE_WEIGHT = 3;
/** What the rules make of a phrase and the words round it is expected to weigh this much for its stance. */
const RULE_WEIGHT = 2;
/** Weights nearer to 0 are left out of the file, for the sake of the package's size: 0.2 finds as much. */
const SMALLEST = 0.35;
/** Lowest confidence in a post's advice that is given out: threads by authors left out are read at a precision of 0.90 with it, replies alone at 0.93. */
const LEAST_CONFIDENCE = 0.75;

const ofReplies = (name: string) => ({ name, posts: notHeld(readReplies(`tests/training/${name}.jsonl`)) });
const ofThreads = (...names: readonly string[]) => ({
  name: names.join(' '),
  posts: notHeld(names.flatMap((name) => readThreadPosts(`tests/${name}.jsonl`))),
});
const authors = [
  ...['replies', 'replies-2', 'replies-3', 'replies-4', 'replies-5', 'replies-6', 'replies-7', 'replies-8'].map(
    ofReplies,
  ),
  ofThreads('training/a8', 'training/a9'),
  ofThreads('training/a12', 'training/a14'),
  ofThreads('training/a16', 'training/a17'),
  ofThreads('training/a18', 'benchmark/threads'),
];
const others = [
  ...readAdviceLines('tests/training/advice-lines.tsv'),
  ...readAdviceLines('tests/benchmark/replies.tsv'),
  ...['a1', 'a2', 'a3', 'a4'].flatMap((name) => readOpeningPosts(`tests/training/${name}.jsonl`)),
];
const posts = [...authors.flatMap((author) => author.posts), ...others];

const holdOfSentences = {
  minExamples: 3,
  l1: 0.5,
  l2: 0.5,
  threshold: 0.5,
  expected: (id: string, term: string) =>
    term === `=${id}:names` || term === `=${id}:against` ? PHRASE_WEIGHT : term === `=${id}:not` ? -PHRASE_WEIGHT : 0,
};
const holdOfPosts = { minExamples: 1, l1: 0, l2: 5, threshold: LEAST_CONFIDENCE, expected: () => 0 };
const measured = measureLeftOut(authors, others, holdOfSentences);
const labels = authors.map(({ name, posts }) => ({
  author: name,
  labels: posts.reduce((sum, { advice }) => sum + new Set(advice.map((each) => each.advice)).size, 0),
}));
printLeftOut(measured, labels, holdOfPosts);
writeWordModel(
  'advice-post-weights.yaml',
  fitRows([POST_ROW], measured, holdOfPosts),
  notes(
    'Whether a post gives a piece of advice',
    measured.length,
    'pieces of advice that posts may give; measures are told in recognition/advice/measure-advice.ts',
  ),
  0.01,
);
writeWordModel(
  'advice-weights.yaml',
  fitSentences(posts, holdOfSentences),
  notes(
    'Which advice a sentence names',
    posts.length,
    'posts and lines; terms are told in recognition/detail-terms.ts',
  ),
  SMALLEST,
);
const stances = posts.filter(({ isOpeners }) => !isOpeners).flatMap(toStances);
const told = fitRows(STANCES, stances, {
  minExamples: 3,
  l1: 0.5,
  l2: 0.5,
  threshold: 0.5,
  expected: (id, term) => (term === `~rule ${id}` ? RULE_WEIGHT : 0),
});
writeWordModel(
  'stance-weights.yaml',
  told,
  notes(
    'What a reply does with advice',
    stances.length,
    'sentences; terms are told in recognition/advice/stance-terms.ts',
  ),
  SMALLEST,
);

function notHeld(all: readonly LabelledPost[]): LabelledPost[] {
  return all.filter(({ isHeld }) => !isHeld);
}

function notes(question: string, size: number, what: string): string[] {
  return [
    `${question}, as \`npm run fit:advice\` wrote it. Do not edit: change phrases, classes or training lines, and fit again.`,
    `Sparse logistic regression on ${size} ${what}.`,
  ];
}
