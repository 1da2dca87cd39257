/**
 * `npm run benchmark:guidance [-- --misses]`: holds the first three points that are chosen against what a clinician and a parent
 * would take, for the judged threads: by their labels, and by what is recognised where the words are ours.
 */
import { argv } from 'node:process';
import { guidanceCorpus } from '#corpus/guidance';
import { toQuestion } from '../guidance/ask.ts';
import { recognise } from '../recognition/recognise.ts';
import {
  type GuidanceMeasures,
  type JudgedChoice,
  judgeChoices,
  measureGuidance,
  readJudgements,
} from '../tests/benchmark/measure-guidance.ts';
import { readLabelled } from './read-labelled.ts';
import { toTable } from './to-table.ts';

/** "Two years old in May" is read against the month in which our threads were written. */
const WRITTEN = { year: 2026, month: 11 };

const judgements = readJudgements('tests/benchmark/judgements.yaml');
const files = ['tests/benchmark/threads.jsonl', 'tests/benchmark/unread.jsonl'];
const threads = new Map(files.flatMap((file) => readLabelled(file).threads).map(({ id, thread }) => [id, thread]));
const tuned = judgements.filter(({ held }) => !held);
const held = judgements.filter(({ held }) => held === true);
const second = judgements.filter(({ held }) => held === 'second');
const secondOpen = judgements.filter(({ held }) => held === 'second-open');
// A thread that is not recognised gets no notes, so there is nothing to judge.
const ours = judgements.filter(({ thread }) => threads.has(thread) && askOf(thread).topics.length > 0);

const sets = [
  ['tuned', judgeChoices(guidanceCorpus, tuned)],
  ['held out', judgeChoices(guidanceCorpus, held)],
  ['second', judgeChoices(guidanceCorpus, second)],
  ['second, open', judgeChoices(guidanceCorpus, secondOpen)],
  ['all', judgeChoices(guidanceCorpus, judgements)],
  ['as recognised', judgeChoices(guidanceCorpus, ours, ({ thread }) => askOf(thread))],
] as const;

console.log(toTable([['measure', 'bar', ...sets.map(([name]) => name)], ...compare()]));
// Of the held ones nothing is shown: who sees them would tune to them.
if (argv.includes('--misses')) for (const choice of [...sets[0][1], ...sets[3][1]]) explain(choice);

function askOf(id: string) {
  const thread = threads.get(id);
  if (thread === undefined) throw new Error(`No thread ${id} in ${files.join(', ')}`);
  return toQuestion(recognise(thread, WRITTEN));
}

function compare(): readonly (readonly string[])[] {
  const measures = sets.map(([, choices]) => measureGuidance(choices));
  const row = (name: string, bar: string, measure: keyof GuidanceMeasures) => [
    name,
    bar,
    ...measures.map((each) => (measure === 'threads' ? String(each.threads) : each[measure].toFixed(3))),
  ];
  return [
    row('threads', '', 'threads'),
    row('precision of the first three', '0.90', 'precision'),
    row('all three would do', '', 'allWouldDo'),
    row('the first is just right', '', 'rightFirst'),
    row('the same for another topic', '', 'overlapOfTopics'),
  ];
}

function explain({ judgement, points }: JudgedChoice): void {
  if (points.length === 3 && points.every(({ grade }) => grade > 0) && points[0]?.grade === 2) return;
  const { thread, ageMonths, situations, alerts } = judgement;
  console.log(`\n${thread}: ${ageMonths} months, ${[...situations, ...alerts].join(', ')}`);
  for (const { id, grade } of points)
    console.log(`  ${grade} ${id}${judgement.wrong[id] ? `: ${judgement.wrong[id]}` : ''}`);
}
