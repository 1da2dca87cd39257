import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = join(import.meta.dirname, '../../content/recognition');
const rowsSchema = z.record(z.string(), z.looseObject({ weights: z.record(z.string(), z.number()) }));

/**
 * The terms that word models already weigh: models of details share one list, so another model gets these without paying for their letters.
 *
 * @param names - of the models' files in content/recognition/.
 */
export function weighedTerms(names: readonly string[]): Set<string> {
  return new Set(
    names.flatMap((name) => {
      const rows = rowsSchema.parse(parse(readFileSync(join(FOLDER, name), 'utf8')));
      return Object.values(rows).flatMap(({ weights }) => Object.keys(weights));
    }),
  );
}
