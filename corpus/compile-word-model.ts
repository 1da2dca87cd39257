import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { toLetter } from '../recognition/word-model/weight-letters.ts';
import type { Problem } from './load.ts';
import type { WordModelData } from './word-model-data.ts';

const modelSchema = z.record(
  z.string(),
  z.strictObject({
    bias: z.number(),
    threshold: z.number().min(0).max(1),
    weights: z.record(z.string().regex(/^\S.*\S$|^\S$/), z.number()),
  }),
);

/** A model of no rows: what a file with problems gives. */
const EMPTY: WordModelData = { terms: '', largest: 1, rows: [] };

/**
 * Compiles a word model of content/recognition/, as `writeWordModel` (scripts/fit/) wrote it: row → bias, threshold, weights by term.
 *
 * Weights are rounded to 44 levels on either side, the finest near 0.
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
): WordModelData {
  const fault = (field: string, message: string) => problems.push({ file: `recognition/${name}`, field, message });
  const result = modelSchema.safeParse(parse(readFileSync(join(directory, 'recognition', name), 'utf8')));
  if (!result.success) {
    for (const { path, message } of result.error.issues) fault(path.join('.'), message);
    return EMPTY;
  }
  const model = result.data;
  for (const id of Object.keys(model).filter((id) => !ids.includes(id))) fault(id, 'no such id: run the fit again');
  const rows = ids.flatMap((id) => {
    const row = model[id];
    if (row === undefined) fault(id, 'has no weights: run the fit again');
    return row === undefined ? [] : [{ id, ...row }];
  });
  const terms = [...new Set(rows.flatMap(({ weights }) => Object.keys(weights)))].sort();
  const sizes = rows.flatMap(({ weights }) => Object.values(weights).map(Math.abs)).filter((size) => size > 0);
  const largest = sizes.length === 0 ? 1 : sizes.reduce((one, other) => Math.max(one, other));
  return {
    terms: terms.join('\n'),
    largest,
    rows: rows.map(({ weights, ...row }) => ({
      ...row,
      weights: terms.map((term) => toLetter(weights[term] ?? 0, largest)).join(''),
    })),
  };
}
