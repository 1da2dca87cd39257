import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  type AgeBand,
  adviceSchema,
  ageBandSchema,
  type GuidanceCorpus,
  glossarySchema,
  helpSchema,
  type Point,
  type pointSchema,
  type Situation,
  sourceSchema,
  type TopicFile,
  topicFileSchema,
} from './schema.ts';

/** One fault of the corpus: which file, which field, what is wrong and what to do. */
export interface Problem {
  readonly file: string;
  readonly field: string;
  readonly message: string;
}

/** The compiled corpus, or every problem that stops it. */
export interface Compiled {
  readonly guidance: GuidanceCorpus;
  /** British words, in small letters, to American ones. */
  readonly glossary: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/**
 * Reads and validates content/ and fills in the defaults.
 *
 * @param directory - the corpus folder.
 * @returns All problems of all files at once; `guidance` is whole only where there are none.
 */
export function compileCorpus(directory: string): Compiled {
  const problems: Problem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>, empty: T): T =>
    readFile(directory, file, schema, empty, problems);
  const files = readdirSync(join(directory, 'topics'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => read<TopicFile | null>(`topics/${name}`, topicFileSchema.nullable(), null))
    .filter((file) => file !== null);
  const bandFiles = read('age-bands.yaml', z.array(ageBandSchema), []);
  const help = read('help.yaml', helpSchema, { warningSigns: [], cards: [], countries: [] });
  const bands: AgeBand[] = bandFiles.map(({ points, ...band }) => ({
    ...band,
    pointIds: points.map((point) => point.id),
  }));
  const guidance: GuidanceCorpus = {
    topics: files.filter((file) => file.kind === 'topic').map(toSituation),
    situations: files.filter((file) => file.kind === 'situation').map(toSituation),
    points: [
      ...files.flatMap((file) =>
        file.points.map((point) =>
          fillPoint(point, file.ages, file.topics, file.kind === 'situation' ? [file.id] : []),
        ),
      ),
      ...bandFiles.flatMap((band) => band.points.map((point) => fillPoint(point, band.ages, ['attachment'], []))),
    ],
    ageBands: bands,
    warningSigns: help.warningSigns,
    cards: help.cards,
    countries: help.countries,
    advice: read('advice.yaml', z.array(adviceSchema), []),
    sources: read('sources.yaml', z.array(sourceSchema), []),
  };
  const glossary = read('glossary.yaml', glossarySchema, {});
  return { guidance, glossary, problems };
}

function toSituation({ id, name, about, topics, ages, keywords, answers }: TopicFile): Situation {
  return { id, name, about, topics, ages, keywords, answers };
}

function fillPoint(
  point: z.infer<typeof pointSchema>,
  ages: Point['ages'],
  topics: string[],
  situations: string[],
): Point {
  return {
    ...point,
    ages: point.ages ?? ages,
    topics: point.topics ?? topics,
    situations: point.situations ?? situations,
  };
}

function readFile<T>(directory: string, file: string, schema: z.ZodType<T>, empty: T, problems: Problem[]): T {
  try {
    const result = schema.safeParse(parse(readFileSync(join(directory, file), 'utf8')));
    if (result.success) return result.data;
    problems.push(
      ...result.error.issues.map((issue) => ({ file, field: issue.path.join('.'), message: issue.message })),
    );
  } catch (error) {
    problems.push({
      file,
      field: '',
      message: `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
  return empty;
}
