/** One row to learn from: features by position, 1 for yes and 0 for no, and how much it counts. */
export interface Row {
  readonly x: Float64Array;
  readonly y: 0 | 1;
  readonly importance: number;
}

/** Newton's steps: a convex problem of this size settles in fewer. */
const MAX_STEPS = 40;
const SETTLED = 1e-6;
const SMALLEST_SHARE = 1 / 1024;

/**
 * Fits an L2-regularised logistic regression by Newton's method.
 *
 * @param expected - what each coefficient is pulled toward; position 0 is the bias's start.
 * @param penalty - strength of the L2 penalty, above 0; the bias (position 0, which must be 1 in every row) is not penalised.
 * @returns One coefficient a position.
 */
export function fitLogistic(rows: readonly Row[], expected: Float64Array, penalty: number): Float64Array {
  let weights: Float64Array = expected.slice();
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const { gradient, hessian } = derivatives(rows, weights, expected, penalty);
    const change = solve(hessian, gradient);
    const before = loss(rows, weights, expected, penalty);
    let share = 1;
    let next = moved(weights, change, share);
    // A whole step can overshoot far from the solution; half of it often enough does not.
    while (share > SMALLEST_SHARE && loss(rows, next, expected, penalty) > before) {
      share /= 2;
      next = moved(weights, change, share);
    }
    weights = next;
    if (change.every((value) => Math.abs(value) < SETTLED)) break;
  }
  return weights;
}

/** The probability of "yes" for a row. */
export function predict(weights: Float64Array, x: Float64Array): number {
  let score = 0;
  for (let index = 0; index < x.length; index += 1) score += (weights[index] ?? 0) * (x[index] ?? 0);
  return 1 / (1 + Math.exp(-score));
}

function moved(weights: Float64Array, change: Float64Array, share: number): Float64Array {
  return weights.map((weight, index) => weight - share * (change[index] ?? 0));
}

/** What is made small: the surprise at the rows, and the distance from what was expected. */
function loss(rows: readonly Row[], weights: Float64Array, expected: Float64Array, penalty: number): number {
  let sum = 0;
  for (let index = 1; index < weights.length; index += 1)
    sum += (penalty / 2) * ((weights[index] ?? 0) - (expected[index] ?? 0)) ** 2;
  for (const { x, y, importance } of rows) {
    const p = predict(weights, x);
    sum -= importance * Math.log(Math.max(1e-12, y === 1 ? p : 1 - p));
  }
  return sum;
}

function derivatives(rows: readonly Row[], weights: Float64Array, expected: Float64Array, penalty: number) {
  const size = weights.length;
  const gradient = weights.map((weight, index) => (index === 0 ? 0 : penalty * (weight - (expected[index] ?? 0))));
  const hessian = Array.from({ length: size }, (_, index) => {
    const line = new Float64Array(size);
    line[index] = index === 0 ? 1e-9 : penalty;
    return line;
  });
  for (const { x, y, importance } of rows) {
    const p = predict(weights, x);
    const error = importance * (p - y);
    const curve = importance * p * (1 - p);
    const present = nonZero(x);
    for (const i of present) {
      const xi = x[i] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + error * xi;
      const line = hessian[i];
      if (line !== undefined) for (const j of present) line[j] = (line[j] ?? 0) + curve * xi * (x[j] ?? 0);
    }
  }
  return { gradient, hessian };
}

function nonZero(x: Float64Array): number[] {
  const found: number[] = [];
  for (let index = 0; index < x.length; index += 1) if (x[index] !== 0) found.push(index);
  return found;
}

/** Solves a symmetric positive definite system by Cholesky's decomposition. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = matrix.map(() => new Float64Array(size));
  const at = (rows: readonly Float64Array[], i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = at(matrix, i, j);
      for (let k = 0; k < j; k += 1) sum -= at(lower, i, k) * at(lower, j, k);
      const line = lower[i];
      if (line !== undefined) line[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(lower, j, j);
    }
  }
  const middle = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= at(lower, i, k) * (middle[k] ?? 0);
    middle[i] = sum / at(lower, i, i);
  }
  const solution = new Float64Array(size);
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = middle[i] ?? 0;
    for (let k = i + 1; k < size; k += 1) sum -= at(lower, k, i) * (solution[k] ?? 0);
    solution[i] = sum / at(lower, i, i);
  }
  return solution;
}
