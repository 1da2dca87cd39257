/**
 * `npm run fit -- --at-length FILE.jsonl … --to-the-point FILE.jsonl …`: fits the topic models to labelled threads, writes
 * content/recognition/weights.yaml, and prints the figures of cross-validation, of the threads held back, and the learning curve.
 *
 * A fifth of the threads, always the same, is held back while everything is measured. The models that ship then learn from all
 * threads but those whose file says `"held": true`.
 */
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { TOPIC_ROWS } from '../corpus/recognition-data.ts';
import { RECOGNISED_TOPIC_IDS } from '../corpus/vocabulary.ts';
import { logistic } from '../recognition/word-model/open-word-model.ts';
import { figuresOf, formatFigure, shareOf } from './figures.ts';
import { crossValidate } from './fit/cross-validate.ts';
import { type Example, readExamples, shareOfTraining } from './fit/examples.ts';
import { chooseThresholds, topicsSaid } from './fit/fitted-topics.ts';
import { fitTopicModels, scoreOf, type TopicRow, type TopicScores } from './fit/topic-models.ts';
import { writeWordModel } from './fit/write-word-model.ts';

const USAGE = 'usage: npm run fit -- --at-length FILE.jsonl … --to-the-point FILE.jsonl …   (see docs/recognition.md)';
/** Shares of the training threads on the learning curve. */
const CURVE = [0.25, 0.5, 0.75];
/** Weights nearer to 0 change no answer and are left out: they cost space. */
const SMALLEST = 0.06;
/** … but for the register, and for what tells the topics apart: 0.06 and 0.07 cost a kilobyte there. */
const SMALLEST_OF: ReadonlyMap<TopicRow, number> = new Map([
  ['register', 0.12],
  ...RECOGNISED_TOPIC_IDS.map((id) => [id, 0.08] as const),
]);

const examples = readCommandLine(argv.slice(2));
const training = examples.filter(({ isHeld }) => !isHeld);
const held = examples.filter(({ isHeld }) => isHeld);
const unseen = crossValidate(training);
const thresholds = chooseThresholds(training, unseen);
const measured = scoresBy(training, held);
const sources = [...new Set(examples.map(({ source }) => source))];

const notes = [
  'The topic models, as `npm run fit` wrote them. Do not edit: change phrases or expectations, or add threads, and fit again.',
  '',
  'Logistic regression with an L2 pull: of signals toward expectations.yaml, of words and pairs toward nothing. A signal is',
  '`ID:title`, `ID:early`, `ID:amount` or `ID:share`; a word is its stem, `a b` are two side by side, `a + b` two with one or two',
  'between, `@title a` is a word of the title (recognition/post-terms.ts). `at-length` and `to-the-point`: is it about any',
  'topic? `register` says which of the two to believe; the topics tell them apart.',
  'Posts their reader hesitated over count less. A fifth of the threads (by a hash of the id) took no part in these figures; the',
  'models below have learned from it too. An author’s file is told by models that read none of that author.',
  '',
  ...sources.map(
    (source) =>
      `${source}: ${from(examples, source).length} threads, ${aboutAny(from(examples, source))} about a topic`,
  ),
  '',
  'Clear cases, precision · recall · F1 with 95 % intervals:',
  ...sources.flatMap((source) => [
    report(`${source}, cross-validated`, from(training, source), unseen),
    report(`${source}, held back`, from(held, source), measured),
  ]),
  '',
  'Told apart, clear cases given out that are about a topic: all topics right, none wrong:',
  toldApart('cross-validated', training, unseen),
  toldApart('held back', held, measured),
  '',
  'Learning curve, on the threads held back:',
  ...CURVE.map((share) =>
    report(
      `${Math.round(share * 100)} % of the training threads`,
      held,
      scoresBy(
        training.filter(({ id }) => shareOfTraining(id) < share),
        held,
      ),
    ),
  ),
  report('all of them', held, measured),
];
const { table, rows } = fitTopicModels(examples.filter(({ isNeverLearned }) => !isNeverLearned));
writeWordModel(
  'weights.yaml',
  TOPIC_ROWS.flatMap((id) => {
    const model = rows.get(id);
    const threshold = id === 'at-length' || id === 'to-the-point' ? logistic(thresholds[id]) : 0.5;
    return model === undefined
      ? []
      : [
          {
            id,
            threshold,
            terms: table.terms,
            model,
            smallest: SMALLEST_OF.get(id) ?? SMALLEST,
          },
        ];
  }),
  notes,
  SMALLEST,
);
console.log(notes.join('\n'));

function readCommandLine(given: string[]): Example[] {
  const files = { type: 'string', multiple: true, default: [] as string[] } as const;
  try {
    const { values } = parseArgs({ args: given, options: { 'at-length': files, 'to-the-point': files } });
    const read = [
      ...values['at-length'].flatMap((file) => readExamples(file, 'at-length')),
      ...values['to-the-point'].flatMap((file) => readExamples(file, 'to-the-point')),
    ];
    if (read.length === 0) throw new Error('give files of labelled threads');
    return read;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return exit(2);
  }
}

/** What models fitted to some examples say of others. */
function scoresBy(learned: readonly Example[], judged: readonly Example[]): Map<string, TopicScores> {
  const models = fitTopicModels(learned);
  return new Map(judged.map(({ id, values }) => [id, scoreOf(models, values)]));
}

function from(set: readonly Example[], source: string): Example[] {
  return set.filter((example) => example.source === source);
}

function aboutAny(set: readonly Example[]): number {
  return set.filter(({ topics }) => topics.length > 0).length;
}

function report(name: string, set: readonly Example[], scores: ReadonlyMap<string, TopicScores>): string {
  const clear = set.filter(({ isBorderline }) => !isBorderline);
  const { precision, recall, f1, falsePositives } = figuresOf(
    clear.map(({ id, topics }) => ({ truth: topics.length > 0, said: said(id, scores).length > 0 })),
  );
  const figures = [precision, recall, f1].map(formatFigure).join(' · ');
  return `${name}: ${clear.length} threads, any topic ${figures}, ${falsePositives} false alarms`;
}

function toldApart(name: string, set: readonly Example[], scores: ReadonlyMap<string, TopicScores>): string {
  const given = set
    .filter(({ id, isBorderline, topics }) => !isBorderline && topics.length > 0 && said(id, scores).length > 0)
    .map(({ id, topics }) => ({ topics, said: said(id, scores) }));
  const none = given.filter(({ topics, said }) => said.every((topic) => topics.includes(topic)));
  const all = none.filter(({ topics, said }) => said.length === topics.length);
  const [right, notWrong] = [all, none].map((part) => formatFigure(shareOf(part.length, given.length)));
  return `${name}: ${given.length} threads, ${right} · ${notWrong}`;
}

function said(id: string, scores: ReadonlyMap<string, TopicScores>): string[] {
  const ofThread = scores.get(id);
  return ofThread === undefined ? [] : topicsSaid(ofThread, thresholds);
}
