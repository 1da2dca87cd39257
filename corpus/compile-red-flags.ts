import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { codeOf } from '../recognition/red-flags/code-of.ts';
import type { WordGroups } from '../recognition/red-flags/query-terms.ts';
import { toLetter } from '../recognition/word-model/weight-letters.ts';
import { compileWordModel } from './compile-word-model.ts';
import type { Problem } from './load.ts';
import { ANY_RED_FLAG, type CodedModel, type RedFlagsData } from './red-flags-data.ts';
import { writeRising } from './rising-numbers.ts';
import type { WordModelData } from './word-model-data.ts';

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
  const redFlags = {
    groups: Object.fromEntries(Object.entries(groups).map(([name, phrases]) => [name, phrases.join(',')])),
    any: toCoded({ ...model, rows: model.rows.slice(0, 1) }),
    warnings: toCoded({ ...model, rows: model.rows.slice(1) }),
  };
  return { redFlags, problems };
}

/** Terms as codes, without those that no row weighs. Of two terms with one code, which is rare, one is left out. */
function toCoded({ terms, rows, largest }: WordModelData): CodedModel {
  const nothing = toLetter(0, largest);
  const places = new Map(
    terms
      .split('\n')
      .map((term, at): [number, number] => [codeOf(term), at])
      .filter(([, at]) => rows.some(({ weights }) => weights.charAt(at) !== nothing)),
  );
  const rising = [...places].sort(([one], [other]) => one - other);
  return {
    codes: writeRising(rising.map(([code]) => code)),
    largest,
    rows: rows.map(({ weights, ...row }) => ({ ...row, weights: rising.map(([, at]) => weights.charAt(at)).join('') })),
  };
}

/** Reads the groups of words. Faults are added to `problems`; a file with faults gives no groups. */
export function readDangerWords(directory: string, problems: Problem[]): WordGroups {
  const file = 'recognition/danger-words.yaml';
  const result = groupsSchema.safeParse(parse(readFileSync(join(directory, file), 'utf8')));
  if (result.success) return result.data;
  problems.push(...result.error.issues.map(({ path, message }) => ({ file, field: path.join('.'), message })));
  return {};
}
