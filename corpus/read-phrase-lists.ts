import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { compilePhrases, type PhraseLists } from './compile-phrases.ts';
import type { Problem } from './load.ts';

const FILE = 'recognition/lists.yaml';
const listsSchema = z.record(z.string().regex(/^[a-z-]+$/), z.array(z.string()).min(1));

/**
 * Reads content/recognition/lists.yaml: the word lists that phrases name as `<list>`.
 *
 * @param directory - the corpus folder.
 * @param problems - faults are added here; a faulty file gives no lists.
 */
export function readPhraseLists(directory: string, problems: Problem[]): PhraseLists {
  const result = listsSchema.safeParse(parse(readFileSync(join(directory, FILE), 'utf8')));
  if (!result.success) {
    problems.push(...result.error.issues.map(({ path, message }) => ({ file: FILE, field: path.join('.'), message })));
    return {};
  }
  const lists: Record<string, string[]> = {};
  for (const [name, phrases] of Object.entries(result.data)) {
    for (const { index, message } of compilePhrases(phrases, lists).problems)
      problems.push({ file: FILE, field: `${name}.${index}`, message });
    lists[name] = phrases;
  }
  return lists;
}
