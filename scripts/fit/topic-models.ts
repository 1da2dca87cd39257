import type { TOPIC_ROWS } from '../../corpus/recognition-data.ts';
import { RECOGNISED_TOPIC_IDS } from '../../corpus/vocabulary.ts';
import type { TermValues } from '../../recognition/word-model/open-word-model.ts';
import { collectTerms, type TermTable } from './collect-terms.ts';
import type { Example, Register } from './examples.ts';
import { type Expected, expectedOfAny, expectedOfApart } from './expected-weights.ts';
import { fitSparseLogistic, predictSparse, type SparseModel } from './sparse-logistic.ts';

/** The id of a row of the topic models. */
export type TopicRow = (typeof TOPIC_ROWS)[number];

/** The fitted topic models: what content/recognition/weights.yaml holds, without thresholds. */
export interface TopicModels {
  readonly table: TermTable;
  readonly rows: ReadonlyMap<TopicRow, SparseModel>;
}

/** What each model says of a thread, as a probability. */
export type TopicScores = ReadonlyMap<TopicRow, number>;

/** A post over which its reader hesitated teaches less. */
const BORDERLINE_IMPORTANCE = 0.3;
/**
 * How much threads of the other register count: real ones enough to keep posts told to the point silent where they should be.
 * Invented ones teach what is told at length nothing but their own habits.
 */
const IMPORTANCE_OF_THE_OTHER: Record<Register, number> = { 'at-length': 0, 'to-the-point': 0.1 };
/** Expectations were written with short posts in mind: a long one says the same in passing. Average precision on real posts 0.910 with half, 0.909 with none, 0.905 with the whole. */
const SHARE_EXPECTED: Record<Register, number> = { 'at-length': 0.5, 'to-the-point': 1 };
/** A word or pair is weighed from so many threads on; a pair stands in so many that are about a topic, too. */
const FEWEST_THREADS = 4;
const FEWEST_ABOUT_A_TOPIC = 2;
/** Pull of signals toward what is expected, and of words and pairs toward nothing. Cross-validation is flat around both. */
const SIGNAL_PENALTY = 1.5;
const WORD_PENALTY = 8;
/** Pairs of words, words of the title ("@title cri") and what stands early mislead where a thread is told at length: too few posts to learn them from. */
const MISLEADING_AT_LENGTH = / |:early$/;
/** How often the registers are met: real people write as the real posts do. More yet would help them and cost invented threads recall (docs/recognition.md). */
const MET: Record<Register, number> = { 'at-length': 0.75, 'to-the-point': 0.25 };
/** The register is told by single words: pairs add nothing to it but size. */
const REGISTER_PENALTY = 3;
const OUT_OF_PLAY = 1e9;

/** Fits all rows to the examples. */
export function fitTopicModels(examples: readonly Example[]): TopicModels {
  const table = collectTerms(
    examples.map(({ values }) => values),
    termFilter(examples),
  );
  const any = (register: Register): SparseModel =>
    fitRow(
      table,
      examples.filter((example) => example.register === register || IMPORTANCE_OF_THE_OTHER[register] > 0),
      ({ topics }) => topics.length > 0,
      (example) => (example.register === register ? 1 : IMPORTANCE_OF_THE_OTHER[register]),
      new Map([...expectedOfAny(SHARE_EXPECTED[register])].filter(([term]) => !misleads(register, term))),
      (term) => (misleads(register, term) ? OUT_OF_PLAY : penaltyOf(term)),
    );
  const aboutAny = examples.filter(({ topics }) => topics.length > 0);
  return {
    table,
    rows: new Map<TopicRow, SparseModel>([
      ['at-length', any('at-length')],
      ['to-the-point', any('to-the-point')],
      ['register', fitRegister(table, examples)],
      ...RECOGNISED_TOPIC_IDS.map((topic): [TopicRow, SparseModel] => [
        topic,
        fitRow(
          table,
          aboutAny,
          ({ topics }) => topics.includes(topic),
          () => 1,
          expectedOfApart(topic),
        ),
      ]),
    ]),
  };
}

/** What the models say of a thread, from its terms. */
export function scoreOf({ table, rows }: TopicModels, values: TermValues): TopicScores {
  const row = table.toRow(values);
  return new Map([...rows].map(([id, model]) => [id, predictSparse(model, row)]));
}

function fitRegister(table: TermTable, examples: readonly Example[]): SparseModel {
  const shares = { 'at-length': 0, 'to-the-point': 0 };
  for (const { register } of examples) shares[register] += 1 / examples.length;
  // Not by how many threads of each there are, but by what people meet.
  return fitRow(
    table,
    examples,
    ({ register }) => register === 'at-length',
    ({ register }) => MET[register] / shares[register],
    new Map(),
    (term) => (isPair(term) ? OUT_OF_PLAY : isWord(term) ? REGISTER_PENALTY : SIGNAL_PENALTY),
  );
}

function fitRow(
  { terms, toRow }: TermTable,
  examples: readonly Example[],
  isSo: (example: Example) => boolean,
  importance: (example: Example) => number,
  expected: Expected,
  penalty: (term: string) => number = penaltyOf,
): SparseModel {
  const rows = examples.map((example) => ({
    ...toRow(example.values),
    y: isSo(example) ? (1 as const) : (0 as const),
    importance: importance(example) * (example.isBorderline ? BORDERLINE_IMPORTANCE : 1),
  }));
  return fitSparseLogistic(rows, {
    penalties: Float64Array.from(terms, penalty),
    expected: Float64Array.from(terms, (term) => expected.get(term) ?? 0),
    l1: 0,
  });
}

function misleads(register: Register, term: string): boolean {
  return register === 'at-length' && MISLEADING_AT_LENGTH.test(term);
}

function penaltyOf(term: string): number {
  return isWord(term) ? WORD_PENALTY : SIGNAL_PENALTY;
}

/** Signals and measures of the whole post have names of their own; the rest are words and pairs. */
function isWord(term: string): boolean {
  return !/:|^(?:no-child|animal-led|length)$/.test(term);
}

/** "leav room", "put + down", "@title cri". */
function isPair(term: string): boolean {
  return term.includes(' ');
}

function termFilter(examples: readonly Example[]): (term: string, count: number) => boolean {
  const wanted = new Map<string, number>();
  for (const { topics, values } of examples)
    if (topics.length > 0) for (const term of values.keys()) wanted.set(term, (wanted.get(term) ?? 0) + 1);
  return (term, count) => {
    if (!isWord(term)) return true;
    return count >= FEWEST_THREADS && (!isPair(term) || (wanted.get(term) ?? 0) >= FEWEST_ABOUT_A_TOPIC);
  };
}
