import { poolLogOdds } from '../../recognition/alerts/pool-log-odds.ts';
import { logistic } from '../../recognition/word-model/open-word-model.ts';
import { minimise } from './minimise.ts';
import type { SparseRow } from './sparse-logistic.ts';

/** Numbers of terms, and how much each counts. */
type Terms = Pick<SparseRow, 'terms' | 'values'>;

/** What is judged: its sentences, and all of it together. */
export interface JointRow {
  /** The terms of each sentence, with their values. */
  readonly sentences: readonly Terms[];
  /** Those of the whole. */
  readonly whole: Terms;
  readonly y: 0 | 1;
  readonly importance: number;
  /** Whether it is a line that stands alone: those may be likelier or less likely on the whole, of which the model learns nothing. */
  readonly isLine: boolean;
}

/** What the fit is held by: how strongly weights are pulled (L2), those of a sentence to `expected`, those of the whole to nought. */
export interface JointHold {
  readonly ofSentence: number;
  readonly ofWhole: number;
  readonly expected: Float64Array;
}

/** Log odds = the sentences' weights, pooled (`poolLogOdds`) + bias + weights of the whole. */
export interface JointModel {
  readonly bias: number;
  readonly ofSentence: Float64Array;
  readonly ofWhole: Float64Array;
}

const MAX_ROUNDS = 150;
/** One in a hundred is so, at first. */
const FIRST_BIAS = -4.6;

/**
 * Fits sentences and whole together, when it is known of the whole alone whether it is so: which sentence says it is found on the way, and the words
 * of the whole learn only what no sentence says.
 *
 * @param rows - each with a sentence at least; others are passed over.
 * @param hold - `expected` has a number for each term.
 */
export function fitJoint(rows: readonly JointRow[], hold: JointHold): JointModel {
  const size = hold.expected.length;
  const known = rows.filter(({ sentences }) => sentences.length > 0);
  // All weights in one row of numbers: of sentences, of the whole, the bias, and what is said of lines alone.
  const start = new Float64Array(2 * size + 2);
  start.set(hold.expected);
  start[2 * size] = FIRST_BIAS;
  const end = minimise((at, slope) => lossOf(known, hold, at, slope), start, MAX_ROUNDS);
  return { bias: end[2 * size] ?? 0, ofSentence: end.slice(0, size), ofWhole: end.slice(size, 2 * size) };
}

function lossOf(rows: readonly JointRow[], hold: JointHold, at: Float64Array, slope: Float64Array): number {
  const size = hold.expected.length;
  slope.fill(0);
  let loss = pull(at, slope, hold);
  for (const { sentences, whole, y, importance, isLine } of rows) {
    const { pooled, shares } = hear(sentences, at);
    const score = pooled + sumOf(whole, at, size) + (at[2 * size] ?? 0) + (isLine ? (at[2 * size + 1] ?? 0) : 0);
    loss += importance * (Math.log1p(Math.exp(-Math.abs(score))) + Math.max(score, 0) - y * score);
    const error = importance * (logistic(score) - y);
    for (const [index, sentence] of sentences.entries()) blame(sentence, error * (shares[index] ?? 0), slope, 0);
    blame(whole, error, slope, size);
    slope[2 * size] = (slope[2 * size] ?? 0) + error;
    if (isLine) slope[2 * size + 1] = (slope[2 * size + 1] ?? 0) + error;
  }
  return loss;
}

/** What the L2 pull costs, and its slope; bias and lines are free. */
function pull(at: Float64Array, slope: Float64Array, { ofSentence, ofWhole, expected }: JointHold): number {
  let cost = 0;
  const size = expected.length;
  for (let term = 0; term < size; term += 1) {
    const distance = (at[term] ?? 0) - (expected[term] ?? 0);
    const weight = at[size + term] ?? 0;
    cost += (ofSentence * distance * distance + ofWhole * weight * weight) / 2;
    slope[term] = ofSentence * distance;
    slope[size + term] = ofWhole * weight;
  }
  return cost;
}

/** What the sentences say together, and how far each has a share in it. */
function hear(sentences: readonly Terms[], weights: Float64Array) {
  const scores = sentences.map((terms) => sumOf(terms, weights, 0));
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const total = odds.reduce((sum, each) => sum + each, 0);
  return { pooled: poolLogOdds(scores), shares: odds.map((each) => each / total) };
}

function sumOf({ terms, values }: Terms, weights: Float64Array, from: number): number {
  let sum = 0;
  for (let index = 0; index < terms.length; index += 1)
    sum += (weights[from + (terms[index] ?? 0)] ?? 0) * (values[index] ?? 0);
  return sum;
}

function blame({ terms, values }: Terms, error: number, slope: Float64Array, from: number): void {
  for (let index = 0; index < terms.length; index += 1) {
    const at = from + (terms[index] ?? 0);
    slope[at] = (slope[at] ?? 0) + error * (values[index] ?? 0);
  }
}
