/**
 * `npm run fit:advice`: fits the models of advice and of stance to the labelled replies, and writes advice-weights.yaml and
 * stance-weights.yaml to content/recognition/. Replies that are held back take no part.
 */
import { ADVICE_IDS, STANCES } from '../corpus/vocabulary.ts';
import {
  readAdviceLines,
  readOpeningPosts,
  readReplies,
  readThreadReplies,
  toSentences,
  toStances,
} from './fit/advice-examples.ts';
import { fitRows } from './fit/fit-rows.ts';
import { writeWordModel } from './fit/write-word-model.ts';

/** A phrase that names the advice is expected to weigh this much, one that takes it back as much against it. */
const PHRASE_WEIGHT = 3;
/** What the rules make of a phrase and the words round it is expected to weigh this much for its stance. */
const RULE_WEIGHT = 2;
/** Weights nearer to 0 are left out of the file: without them nothing changes that is measured. */
const SMALLEST = 0.15;

const posts = [
  ...['replies', 'replies-2', 'replies-3', 'replies-4', 'replies-5', 'replies-6'].flatMap((name) =>
    readReplies(`tests/training/${name}.jsonl`),
  ),
  ...readAdviceLines('tests/training/advice-lines.tsv'),
  ...readAdviceLines('tests/benchmark/replies.tsv'),
  ...readThreadReplies('tests/benchmark/threads.jsonl'),
  ...['a8', 'a9', 'a12', 'a14', 'a16', 'a17', 'a18'].flatMap((name) =>
    readThreadReplies(`tests/training/${name}.jsonl`),
  ),
  ...['a1', 'a2', 'a3', 'a4'].flatMap((name) => readOpeningPosts(`tests/training/${name}.jsonl`)),
].filter(({ isHeld }) => !isHeld);

const advice = posts.flatMap(toSentences);
const named = fitRows(ADVICE_IDS, advice, {
  minExamples: 4,
  l1: 0.9,
  l2: 1,
  threshold: 0.44,
  expected: (id, term) =>
    term === `=${id}:names` || term === `=${id}:against` ? PHRASE_WEIGHT : term === `=${id}:not` ? -PHRASE_WEIGHT : 0,
});
writeWordModel('advice-weights.yaml', named, notes('Which advice a sentence names', advice.length), SMALLEST);

const stances = posts.flatMap(toStances);
const told = fitRows(STANCES, stances, {
  minExamples: 5,
  l1: 1.2,
  l2: 1,
  threshold: 0.5,
  expected: (id, term) => (term === `~rule ${id}` ? RULE_WEIGHT : 0),
});
writeWordModel('stance-weights.yaml', told, notes('What a reply does with advice', stances.length), SMALLEST);

function notes(question: string, sentences: number): string[] {
  return [
    `${question}, as \`npm run fit:advice\` wrote it. Do not edit: change phrases, classes or training lines, and fit again.`,
    `Sparse logistic regression on ${sentences} sentences; terms are told in recognition/detail-terms.ts and advice/stance-terms.ts.`,
  ];
}
