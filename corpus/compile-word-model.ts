import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Problem } from './load.ts';

const modelSchema = z.record(
  z.string(),
  z.strictObject({
    bias: z.number(),
    threshold: z.number().min(0).max(1),
    /** No capital letters: `packTerms` needs them. */
    weights: z.record(z.string().regex(/^[^\sA-Z]([^A-Z]*[^\sA-Z])?$/), z.number()),
  }),
);

/** A word model as it was fitted: what `packWeights` makes small. */
export interface FittedModel {
  readonly rows: readonly {
    readonly id: string;
    readonly bias: number;
    readonly threshold: number;
    /** By term. */
    readonly weights: Readonly<Record<string, number>>;
  }[];
}

/** A model of no rows: what a file with problems gives. */
const EMPTY: FittedModel = { rows: [] };

/**
 * Reads a word model of content/recognition/, as `writeWordModel` (scripts/fit/) wrote it: row → bias, threshold, weights by term.
 *
 * @param directory - the corpus folder.
 * @param name - the file in recognition/.
 * @param ids - the rows that there must be, in the order in which verdicts are given.
 * @param problems - faults are added here.
 */
export function compileWordModel(
  directory: string,
  name: string,
  ids: readonly string[],
  problems: Problem[],
): FittedModel {
  const fault = (field: string, message: string) => problems.push({ file: `recognition/${name}`, field, message });
  const result = modelSchema.safeParse(parse(readFileSync(join(directory, 'recognition', name), 'utf8')));
  if (!result.success) {
    for (const { path, message } of result.error.issues) fault(path.join('.'), message);
    return EMPTY;
  }
  const model = result.data;
  for (const id of Object.keys(model).filter((id) => !ids.includes(id))) fault(id, 'no such id: run the fit again');
  return {
    rows: ids.flatMap((id) => {
      const row = model[id];
      if (row === undefined) fault(id, 'has no weights: run the fit again');
      return row === undefined ? [] : [{ id, ...row }];
    }),
  };
}
