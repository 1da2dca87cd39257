import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { normalise } from '../recognition/normalise.ts';
import type { WordClasses } from '../recognition/word-model/mark-words.ts';
import { wordStems } from '../recognition/word-model/sentence-terms.ts';
import type { Problem } from './load.ts';

const FILE = 'recognition/word-classes.yaml';
const classesSchema = z.record(z.string().regex(/^[a-z]+$/), z.string().min(1));

/**
 * Compiles content/recognition/word-classes.yaml: each class's words as stems.
 *
 * @param directory - the corpus folder.
 * @param problems - faults are added here.
 */
export function compileWordClasses(directory: string, problems: Problem[]): WordClasses {
  const result = classesSchema.safeParse(parse(readFileSync(join(directory, FILE), 'utf8')));
  if (!result.success) {
    for (const { path, message } of result.error.issues) problems.push({ file: FILE, field: path.join('.'), message });
    return {};
  }
  return Object.fromEntries(Object.entries(result.data).map(([name, words]) => [name, stemsOf(words)]));
}

/** Each word apart: "will not" would be one word. */
function stemsOf(words: string): string {
  const stems = words.split(/\s+/).flatMap((word) => wordStems(normalise(word).text));
  return [...new Set(stems)].join(' ');
}
