import type { TermValues } from '../../recognition/word-model/open-word-model.ts';
import { collectTerms } from './collect-terms.ts';
import { fitSparseLogistic, predictSparse, type SparseModel, type SparseRow } from './sparse-logistic.ts';
import type { FittedRow } from './write-word-model.ts';

/** A sentence to learn from. */
export interface SentenceExample {
  readonly terms: TermValues;
  /** Rows that it speaks for. */
  readonly ids: ReadonlySet<string>;
  /** Rows that it may speak for or not: it takes no part in their fit. */
  readonly unsure: ReadonlySet<string>;
  /** How much it counts; 1 is usual. */
  readonly importance: number;
}

/** Terms that are there, as the fit takes them. */
export function toValues(terms: ReadonlySet<string>): TermValues {
  return new Map(Array.from(terms, (term) => [term, 1]));
}

/** How a fit is held. Values by cross-validation, flat around them. */
export interface FitHold {
  /** Fewest examples that a term must stand in. */
  readonly minExamples: number;
  readonly l1: number;
  readonly l2: number;
  /** Terms that cost more than others have to stand in more examples, and are pulled harder; none do where it is not given. */
  readonly costly?: { readonly is: (term: string) => boolean; readonly minExamples: number; readonly l1: number };
  /** Lowest confidence that is given out. */
  readonly threshold: number;
  /** Weights nearer to 0 are let go, and the bias makes up for them; none are where it is not given. */
  readonly smallest?: number;
  /** Weights are rounded to whole multiples of this: fewer kinds of weights pack smaller. They stay as they are where it is not given. */
  readonly step?: number;
  /** What is expected of a term's weight for a row before anything is seen: 0 for most. */
  readonly expected: (id: string, term: string) => number;
}

/** A fitted row that can judge. */
export interface JudgingRow extends FittedRow {
  readonly judge: (values: TermValues) => number;
}

/** Fits a row for each id: does a sentence speak for it? */
export function fitRows(ids: readonly string[], examples: readonly SentenceExample[], hold: FitHold): JudgingRow[] {
  const table = collectTerms(
    examples.map(({ terms }) => terms),
    (term, count) => count >= heldBy(term, hold).minExamples || term.startsWith('='),
  );
  const rows = examples.map(({ terms }) => table.toRow(terms));
  return ids.map((id) => {
    const known = examples.flatMap((example, at) => {
      const row = rows[at];
      if (row === undefined || example.unsure.has(id)) return [];
      const y = example.ids.has(id) ? (1 as const) : (0 as const);
      return [{ ...row, y, importance: example.importance }];
    });
    const fitted = fitSparseLogistic(known, {
      penalties: new Float64Array(table.terms.length).fill(hold.l2),
      expected: Float64Array.from(table.terms, (term) => hold.expected(id, term)),
      l1: Float64Array.from(table.terms, (term) => heldBy(term, hold).l1),
    });
    const model = coarsened(fitted, known, hold);
    const judge = (values: TermValues) => predictSparse(model, table.toRow(values));
    return { id, threshold: hold.threshold, terms: table.terms, model, judge };
  });
}

function heldBy(term: string, { costly, minExamples, l1 }: FitHold): { minExamples: number; l1: number } {
  return costly?.is(term) === true ? costly : { minExamples, l1 };
}

/** Bisection narrows the bias from within 16 of the old one to less than 0.001. */
const BISECTIONS = 15;
const FURTHEST = 16;

/** Lets go of small weights and rounds the rest, and moves the bias so that on the whole the examples are as likely as they were. */
function coarsened(
  model: SparseModel,
  rows: readonly SparseRow[],
  { smallest = 0, step: unit = 0 }: Pick<FitHold, 'smallest' | 'step'>,
): SparseModel {
  if (smallest === 0 && unit === 0) return model;
  const weights = model.weights.map((weight) => {
    if (Math.abs(weight) < smallest) return 0;
    return unit === 0 ? weight : Math.round(weight / unit) * unit;
  });
  const sum = (each: SparseModel) => rows.reduce((total, row) => total + row.importance * predictSparse(each, row), 0);
  const goal = sum(model);
  let bias = model.bias;
  for (let step = FURTHEST / 2, round = 0; round < BISECTIONS; round += 1, step /= 2)
    bias += sum({ bias, weights }) > goal ? -step : step;
  return { bias, weights };
}
