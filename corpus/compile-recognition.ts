import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { compilePhrases } from './compile-phrases.ts';
import { compileWordModel } from './compile-word-model.ts';
import { findCutPhrases } from './find-cut-phrases.ts';
import type { Problem } from './load.ts';
import { packModel } from './pack-weights.ts';
import { readPhraseLists } from './read-phrase-lists.ts';
import { type RecognitionData, TOPIC_ROWS } from './recognition-data.ts';

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'must be kebab-case: small letters and single hyphens');

/** content/recognition/concepts.yaml, by id. */
const conceptsSchema = z.record(
  id,
  z.strictObject({
    about: z.string().min(1),
    phrases: z.array(z.string()).min(1),
    unless: z.array(z.string()).optional(),
  }),
);
/** content/recognition/signals.yaml, by id: concepts that speak together. */
const signalsSchema = z.record(
  id,
  z.union([z.strictObject({ all: z.array(id).min(2) }), z.strictObject({ any: z.array(id).min(2) })]),
);
/** What the companion needs to recognise topics, and every problem that stops the build. */
export interface CompiledRecognition {
  readonly recognition: RecognitionData;
  readonly problems: readonly Problem[];
}

/**
 * Compiles content/recognition/{lists,concepts,signals,weights}.yaml; phrases that YAML cuts short are problems in any file there.
 *
 * @param directory - the corpus folder.
 * @returns Never throws for a faulty file: all problems of all files at once.
 */
export function compileRecognition(directory: string): CompiledRecognition {
  const problems: Problem[] = findCutPhrases(directory);
  const lists = readPhraseLists(directory, problems);
  const concepts = read(directory, 'concepts.yaml', conceptsSchema, problems) ?? {};
  const signals = read(directory, 'signals.yaml', signalsSchema, problems) ?? {};
  const names = Object.keys(concepts);
  const indexes = (parts: readonly string[]) => parts.map((part) => names.indexOf(part));
  const compile = (field: string, phrases: readonly string[]): string => {
    const compiled = compilePhrases(phrases, lists, { keepLists: true });
    for (const { index, message } of compiled.problems)
      problems.push({ file: 'recognition/concepts.yaml', field: `${field}.${index}`, message });
    return compiled.source;
  };
  for (const [signal, parts] of Object.entries(signals)) {
    if (signal in concepts) problems.push(fault('signals.yaml', signal, 'is also the id of a concept: rename it'));
    for (const part of ('all' in parts ? parts.all : parts.any).filter((part) => !(part in concepts)))
      problems.push(fault('signals.yaml', signal, `there is no concept "${part}" in concepts.yaml`));
  }
  const recognition: RecognitionData = {
    lists: Object.fromEntries(
      Object.entries(lists).map(([list, phrases]) => [
        list,
        compilePhrases(phrases, lists, { keepLists: true }).source,
      ]),
    ),
    concepts: Object.entries(concepts).map(([concept, { phrases, unless = [] }]) => [
      concept,
      compile(`${concept}.phrases`, phrases),
      compile(`${concept}.unless`, unless),
    ]),
    signals: Object.entries(signals).map(([signal, parts]) =>
      'all' in parts ? [signal, 'all', indexes(parts.all)] : [signal, 'any', indexes(parts.any)],
    ),
    words: packModel(compileWordModel(directory, 'weights.yaml', TOPIC_ROWS, problems)),
  };
  return { recognition, problems };
}

function read<T>(directory: string, name: string, schema: z.ZodType<T>, problems: Problem[]): T | null {
  try {
    const result = schema.safeParse(parse(readFileSync(join(directory, 'recognition', name), 'utf8')));
    if (result.success) return result.data;
    problems.push(...result.error.issues.map(({ path, message }) => fault(name, path.join('.'), message)));
  } catch (error) {
    problems.push(fault(name, '', `cannot be read: ${error instanceof Error ? error.message : String(error)}`));
  }
  return null;
}

function fault(name: string, field: string, message: string): Problem {
  return { file: `recognition/${name}`, field, message };
}
