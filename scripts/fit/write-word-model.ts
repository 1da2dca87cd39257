import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { SparseModel } from './sparse-logistic.ts';

const FOLDER = join(import.meta.dirname, '../../content/recognition');

/** One fitted row of a word model. */
export interface FittedRow {
  readonly id: string;
  /** Lowest confidence that is given out, 0 to 1. */
  readonly threshold: number;
  readonly terms: readonly string[];
  readonly model: SparseModel;
  /** Weights nearer to 0 than this are left out; as the call says where it is not given. */
  readonly smallest?: number;
}

/**
 * Writes a word model to content/recognition/: rows with their terms, heaviest first.
 *
 * @param name - of the file.
 * @param notes - lines for the comment on top: how it was made, from what, how well it does.
 * @param smallest - weights nearer to 0 than this are left out.
 */
export function writeWordModel(
  name: string,
  rows: readonly FittedRow[],
  notes: readonly string[],
  smallest: number,
): void {
  const model = rows.map(({ id, threshold, terms, model: { bias, weights }, smallest: own = smallest }) => [
    id,
    {
      bias: rounded(bias),
      threshold: rounded(threshold),
      weights: Object.fromEntries(
        terms
          .map((term, at): [string, number] => [term, rounded(weights[at] ?? 0)])
          .filter(([, weight]) => Math.abs(weight) >= own)
          .sort(([, one], [, other]) => other - one),
      ),
    },
  ]);
  const head = notes.map((note) => `# ${note}`.trimEnd()).join('\n');
  writeFileSync(join(FOLDER, name), `${head}\n\n${stringify(Object.fromEntries(model), { lineWidth: 0 })}`);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
