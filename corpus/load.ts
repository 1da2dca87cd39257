import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  type Advice,
  type AgeBandFile,
  adviceSchema,
  ageBandSchema,
  type Exception,
  exceptionSchema,
  type Forum,
  forumSchema,
  glossarySchema,
  type Help,
  helpSchema,
  type Provenance,
  provenanceSchema,
  type Source,
  sourceSchema,
  synonymsSchema,
  type Tone,
  type TopicFile,
  toneSchema,
  topicFileSchema,
} from './schema.ts';

/** One fault of the corpus: which file, which field, what is wrong and what to do. */
export interface Problem {
  /** Relative to content/. */
  readonly file: string;
  /** Way to the field, with the id in place of the number where a row has one: "points.tell-before-you-go.text". */
  readonly field: string;
  readonly message: string;
}

/** Everything in content/ that has the right shape, file by file. */
export interface CorpusFiles {
  readonly topics: readonly { readonly file: string; readonly content: TopicFile }[];
  readonly ageBands: readonly AgeBandFile[];
  readonly help: Help;
  readonly advice: readonly Advice[];
  readonly sources: readonly Source[];
  readonly forums: readonly Forum[];
  readonly provenance: Provenance;
  readonly glossary: Readonly<Record<string, string>>;
  readonly exceptions: readonly Exception[];
  readonly synonyms: readonly (readonly string[])[];
  readonly tone: readonly Tone[];
}

/**
 * Reads content/ and tests the shape of each file.
 *
 * @param directory - the corpus folder.
 * @returns What could be read, and every fault of shape of all files at once. A file with a fault is left out.
 */
export function loadCorpus(directory: string): { readonly files: CorpusFiles; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>, empty: T): T => {
    const result = readShaped(directory, file, schema);
    problems.push(...result.problems);
    return result.content ?? empty;
  };
  const files: CorpusFiles = {
    topics: topicFileNames(directory).flatMap((file) => {
      const content = read<TopicFile | null>(file, topicFileSchema.nullable(), null);
      return content ? [{ file, content }] : [];
    }),
    ageBands: read('age-bands.yaml', z.array(ageBandSchema), []),
    help: read('help.yaml', helpSchema, { warningSigns: [], cards: [], countries: [] }),
    advice: read('advice.yaml', z.array(adviceSchema), []),
    sources: read('sources.yaml', z.array(sourceSchema), []),
    forums: existsSync(join(directory, 'forums.yaml')) ? read('forums.yaml', z.array(forumSchema), []) : [],
    provenance: read('provenance.yaml', provenanceSchema, {}),
    glossary: read('glossary.yaml', glossarySchema, {}),
    exceptions: read('exceptions.yaml', z.array(exceptionSchema), []),
    synonyms: read('synonyms.yaml', synonymsSchema, []),
    tone: read('tone.yaml', z.array(toneSchema), []),
  };
  return { files, problems };
}

function topicFileNames(directory: string): readonly string[] {
  return readdirSync(join(directory, 'topics'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `topics/${name}`);
}

function readShaped<T>(directory: string, file: string, schema: z.ZodType<T>): { content?: T; problems: Problem[] } {
  let raw: unknown;
  try {
    raw = parse(readFileSync(join(directory, file), 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [{ file, field: '', message: `cannot be read as YAML: ${reason}` }] };
  }
  const result = schema.safeParse(raw);
  if (result.success) return { content: result.data, problems: [] };
  return {
    problems: result.error.issues.map(({ path, message }) => ({ file, field: readablePath(raw, path), message })),
  };
}

/** "points.tell-before-you-go.text" in place of "points.3.text": a person looks for an id, not for a number. */
function readablePath(raw: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = raw;
  return path
    .map((key) => {
      at = isRecord(at) ? at[String(key)] : undefined;
      return typeof key === 'number' && isRecord(at) && typeof at.id === 'string' ? at.id : String(key);
    })
    .join('.');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
