import { logistic } from '../../recognition/word-model/open-word-model.ts';

/** One example to learn from: the numbers and values of the terms that stand in it, 1 for yes and 0 for no, and how much it counts. */
export interface SparseRow {
  readonly terms: readonly number[];
  readonly values: readonly number[];
  readonly y: 0 | 1;
  readonly importance: number;
}

/** What the fit is held by. */
export interface Hold {
  /** Strength of the L2 pull toward `expected`, a number for each term; 0 or nearly 0 leaves a term free. */
  readonly penalties: Float64Array;
  /** Where each weight is pulled; zeros where nothing is expected. */
  readonly expected: Float64Array;
  /** Strength of the L1 pull, which makes weights exactly what is expected: the fewer terms matter, the higher. One for all, or one a term. */
  readonly l1: number | Float64Array;
}

/** A fitted model: bias and one weight a term. */
export interface SparseModel {
  readonly bias: number;
  readonly weights: Float64Array;
}

const MAX_ROUNDS = 60;
/** Settled where no weight moves further than this in a round. */
const SETTLED = 0.004;
/** A weight that moves less than this is left alone for a few rounds: most are near their place after the first. */
const AT_REST = 0.0005;
const ROUNDS_OF_REST = 4;
/** How far a weight may move at first; then twice its last step, or half as far as before. */
const FIRST_REACH = 0.5;

/**
 * Fits a logistic regression to sparse examples, term by term (the trust-region coordinate descent of Genkin, Lewis and
 * Madigan 2007): thousands of terms and examples take seconds. The bias is free.
 *
 * The same examples give the same model: nothing is drawn at random.
 */
export function fitSparseLogistic(rows: readonly SparseRow[], hold: Hold): SparseModel {
  const size = hold.penalties.length;
  const columns = toColumns(rows, size);
  const examples: Examples = {
    y: Float64Array.from(rows, ({ y }) => y),
    importance: Float64Array.from(rows, ({ importance }) => importance),
    margins: Float64Array.from(rows, ({ terms, values }) =>
      terms.reduce((sum, term, at) => sum + (hold.expected[term] ?? 0) * (values[at] ?? 0), 0),
    ),
  };
  // The bias is the weight after the last term: free, and expected nowhere.
  const weights = Float64Array.from([...hold.expected, 0]);
  const { l1 } = hold;
  const l1Of = (term: number) => (typeof l1 === 'number' ? l1 : (l1[term] ?? 0));
  const reach = new Float64Array(size + 1).fill(FIRST_REACH);
  const restsUntil = new Int32Array(size + 1);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    let furthest = 0;
    for (let term = size; term >= 0; term -= 1) {
      const column = columns[term];
      if (column === undefined || (restsUntil[term] ?? 0) > round) continue;
      const step = stepOf(column, examples, {
        distance: term === size ? 0 : (weights[term] ?? 0) - (hold.expected[term] ?? 0),
        penalty: term === size ? 0 : (hold.penalties[term] ?? 0),
        l1: term === size ? 0 : l1Of(term),
        reach: reach[term] ?? FIRST_REACH,
      });
      weights[term] = (weights[term] ?? 0) + step;
      for (let at = 0; at < column.rows.length; at += 1) {
        const row = column.rows[at] ?? 0;
        examples.margins[row] = (examples.margins[row] ?? 0) + step * (column.values[at] ?? 0);
      }
      reach[term] = Math.max(2 * Math.abs(step), (reach[term] ?? 0) / 2);
      if (Math.abs(step) < AT_REST) restsUntil[term] = round + ROUNDS_OF_REST;
      furthest = Math.max(furthest, Math.abs(step));
    }
    if (furthest < SETTLED) break;
  }
  return { bias: weights[size] ?? 0, weights: weights.slice(0, size) };
}

/** The probability of "yes". */
export function predictSparse({ bias, weights }: SparseModel, row: Pick<SparseRow, 'terms' | 'values'>): number {
  const score = row.terms.reduce((sum, term, at) => sum + (weights[term] ?? 0) * (row.values[at] ?? 0), bias);
  return logistic(score);
}

/** Where a term stands: rows and values. */
interface Column {
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** What is known of each example: its answer, how much it counts, and its score so far. */
interface Examples {
  readonly y: Float64Array;
  readonly importance: Float64Array;
  readonly margins: Float64Array;
}

/** The examples by term; the column after the last term is the bias, 1 everywhere. */
function toColumns(rows: readonly SparseRow[], size: number): Column[] {
  const columns = Array.from({ length: size + 1 }, () => ({ rows: [] as number[], values: [] as number[] }));
  rows.forEach(({ terms, values }, row) => {
    for (const [at, term] of [...terms, size].entries()) {
      columns[term]?.rows.push(row);
      columns[term]?.values.push(term === size ? 1 : (values[at] ?? 0));
    }
  });
  return columns.map((column) => ({ rows: Int32Array.from(column.rows), values: Float64Array.from(column.values) }));
}

/** How a weight is held: its distance from what is expected, the pulls on it, and how far it may move. */
interface Held {
  readonly distance: number;
  readonly penalty: number;
  readonly l1: number;
  readonly reach: number;
}

/** Newton's step for one weight, no further than its reach, with the curve taken at its steepest within that reach. */
function stepOf(column: Column, examples: Examples, { distance, penalty, l1, reach }: Held): number {
  let slope = penalty * distance;
  let curve = penalty + 1e-9;
  for (let at = 0; at < column.rows.length; at += 1) {
    const row = column.rows[at] ?? 0;
    const value = column.values[at] ?? 0;
    const margin = examples.margins[row] ?? 0;
    const importance = examples.importance[row] ?? 0;
    slope += importance * (logistic(margin) - (examples.y[row] ?? 0)) * value;
    curve += importance * steepest(margin, reach * Math.abs(value)) * value * value;
  }
  return Math.max(-reach, Math.min(reach, shrunk(distance, slope, curve, l1)));
}

/** The step to the lowest point of slope, curve and L1 pull together; never across the point of rest, where it stops. */
function shrunk(distance: number, slope: number, curve: number, l1: number): number {
  const goal = curve * distance - slope;
  const rest = Math.sign(goal) * Math.max(0, Math.abs(goal) - l1);
  return rest / curve - distance;
}

/** Largest p (1 - p) within reach of a margin. */
function steepest(margin: number, reach: number): number {
  const away = Math.abs(margin);
  return away <= reach ? 0.25 : 1 / (2 + Math.exp(away - reach) + Math.exp(reach - away));
}
