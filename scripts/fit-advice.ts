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
import { weighedTerms } from './fit/weighed-terms.ts';
import { writeWordModel } from './fit/write-word-model.ts';

/** A phrase that names the advice is expected to weigh this much, one that takes it back as much against it. */
const PHRASE_WEIGHT = 3;
/** What the rules make of a phrase and the words round it is expected to weigh this much for its stance. */
const RULE_WEIGHT = 2;
/** Weights of stances nearer to 0 are left out of the file, for the sake of the package's size. */
const SMALLEST = 0.4;
/** Weights of sentences are whole multiples of this, 0 where they are nearer to 0: fewer kinds of letters take a fifth less room, and authors left out are read alike. */
const STEP = 0.25;
/** Weights of sentences nearer to 0 are left out of the file: three in ten, without which new authors are read alike. */
const SMALLEST_OF_SENTENCES = 0.5;
/** Lowest confidence in a post's advice that is given out: authors left out are read at a precision of 0.92 with it, threads at 0.90. */
const LEAST_CONFIDENCE = 0.73;

const ofReplies = (...names: readonly string[]) => ({
  name: names.join(' '),
  posts: notHeld(names.flatMap((name) => readReplies(`tests/training/${name}.jsonl`))),
});
const ofThreads = (...names: readonly string[]) => ({
  name: names.join(' '),
  posts: notHeld(names.flatMap((name) => readThreadPosts(`tests/${name}.jsonl`))),
});
/** Authors that are left out together: one by one would take half an hour. */
const authors = [
  ofReplies('replies', 'replies-2', 'replies-3'),
  ofReplies('replies-4', 'replies-5', 'replies-6'),
  ofReplies('replies-7', 'replies-8', 'replies-9'),
  ofReplies('replies-10', 'replies-11', 'replies-12'),
  ofReplies('replies-13', 'replies-14', 'replies-15'),
  ofThreads('training/a8', 'training/a9', 'training/a12', 'training/a14'),
  ofThreads('training/a16', 'training/a17', 'training/a18', 'training/a19', 'training/a20', 'benchmark/threads'),
  ofThreads(...['a23', 'a24', 'a25', 'a26', 'a27', 'a28'].map((name) => `training/${name}`)),
  ofThreads(...['a29', 'a30', 'a31', 'a32', 'a33', 'a34', 'a35', 'a36', 'a37'].map((name) => `training/${name}`)),
  ofThreads(...['a38', 'a39', 'a40', 'a42', 'a43'].map((name) => `training/${name}`)),
];
const others = [
  ...readAdviceLines('tests/training/advice-lines.tsv'),
  ...readAdviceLines('tests/benchmark/replies.tsv'),
  ...['a1', 'a2', 'a3', 'a4'].flatMap((name) => readOpeningPosts(`tests/training/${name}.jsonl`)),
];
const posts = [...authors.flatMap((author) => author.posts), ...others];

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

/** Terms of the models that share a list with this one. */
const known = weighedTerms([
  'situation-weights.yaml',
  'situation-sentence-weights.yaml',
  'stance-weights.yaml',
  'alert-weights.yaml',
  'alert-post-weights.yaml',
]);
const holdOfSentences = {
  minExamples: 3,
  l1: 0.5,
  l2: 0.5,
  threshold: 0.5,
  costly: { is: (term: string) => !known.has(term), minExamples: 5, l1: 0.7 },
  smallest: STEP,
  step: STEP,
  expected: (id: string, term: string) =>
    term === `=${id}:names` || term === `=${id}:against` ? PHRASE_WEIGHT : term === `=${id}:not` ? -PHRASE_WEIGHT : 0,
};
const holdOfPosts = { minExamples: 1, l1: 0, l2: 5, threshold: LEAST_CONFIDENCE, expected: () => 0 };
const measured = measureLeftOut(authors, others, holdOfSentences);
const labels = authors.map(({ name, posts }) => ({
  author: name,
  isThreads: name.startsWith('training/'),
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
  SMALLEST_OF_SENTENCES,
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
