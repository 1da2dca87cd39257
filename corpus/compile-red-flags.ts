import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { codeOf } from '../recognition/red-flags/code-of.ts';
import type { WordGroups } from '../recognition/red-flags/query-terms.ts';
import { compileWordModel, type FittedModel } from './compile-word-model.ts';
import type { Problem } from './load.ts';
import { largestWeight, packWeights, termsOf } from './pack-weights.ts';
import { ANY_RED_FLAG, type CodedModel, type RedFlagsData } from './red-flags-data.ts';
import { writeRising } from './rising-numbers.ts';

const groupsSchema = z.record(z.string().regex(/^[a-z-]+$/), z.array(z.string().regex(/^[a-z0-9 ]+$/)).min(1));

/**
 * Compiles what tells red flags in queries: content/recognition/danger-words.yaml and the weights that `npm run fit:red-flags` made.
 *
 * @param directory - the corpus folder.
 * @param warningIds - every warning sign and card: each must have its row of weights.
 */
export function compileRedFlags(
  directory: string,
  warningIds: readonly string[],
): { readonly redFlags: RedFlagsData; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const groups = readDangerWords(directory, problems);
  const model = compileWordModel(directory, 'red-flag-weights.yaml', [ANY_RED_FLAG, ...warningIds], problems);
  const largest = largestWeight(model);
  const redFlags = {
    groups: Object.fromEntries(Object.entries(groups).map(([name, phrases]) => [name, phrases.join(',')])),
    any: toCoded(model.rows.slice(0, 1), largest),
    warnings: toCoded(model.rows.slice(1), largest),
  };
  return { redFlags, problems };
}

/** Terms as codes. Of two terms of a row with one code, which is rare, the one that comes first in the alphabet is left out. */
function toCoded(rows: FittedModel['rows'], largest: number): CodedModel {
  const coded = {
    rows: rows.map(({ weights, ...row }) => ({
      ...row,
      weights: Object.fromEntries(
        Object.entries(weights)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([term, weight]) => [codeOf(term), weight]),
      ),
    })),
  };
  const rising = termsOf([coded])
    .map(Number)
    .sort((one, other) => one - other);
  return { codes: writeRising(rising), ...packWeights(coded, rising.map(String), largest) };
}

/** Reads the groups of words. Faults are added to `problems`; a file with faults gives no groups. */
export function readDangerWords(directory: string, problems: Problem[]): WordGroups {
  const file = 'recognition/danger-words.yaml';
  const result = groupsSchema.safeParse(parse(readFileSync(join(directory, file), 'utf8')));
  if (result.success) return result.data;
  problems.push(...result.error.issues.map(({ path, message }) => ({ file, field: path.join('.'), message })));
  return {};
}
