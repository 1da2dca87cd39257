import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { packTerms } from '../recognition/word-model/pack-terms.ts';
import { compilePhrases, type PhraseLists } from './compile-phrases.ts';
import { compileWordClasses } from './compile-word-classes.ts';
import { compileWordModel, type FittedModel } from './compile-word-model.ts';
import type { DetailsData, PhraseRow } from './details-data.ts';
import type { Problem } from './load.ts';
import { packWeights, termsOf } from './pack-weights.ts';
import { readPhraseLists } from './read-phrase-lists.ts';
import { ADVICE_IDS, ALERT_IDS, RECOGNISED_SITUATION_IDS, RECOGNISED_TOPIC_IDS, STANCES } from './vocabulary.ts';
import type { WordWeights } from './word-model-data.ts';

const phrases = z.array(z.string().trim().min(1)).default([]);
const situationsSchema = z.array(
  z.strictObject({
    id: z.enum(RECOGNISED_SITUATION_IDS),
    /** Topics in whose threads the situation can be; a thread of the other topic never gets it. */
    topics: z.array(z.enum(RECOGNISED_TOPIC_IDS)).min(1),
    strong: phrases,
    weak: phrases,
    not: phrases,
  }),
);
const adviceSchema = z.array(
  z.strictObject({ id: z.enum(ADVICE_IDS), names: phrases, against: phrases, not: phrases }),
);
const alertsSchema = z.array(
  z.strictObject({
    id: z.enum(ALERT_IDS),
    signs: phrases,
    /** Ways of telling, by name: each is weighed by itself. */
    hints: z.record(z.string(), phrases).default({}),
    not: phrases,
  }),
);

/**
 * Compiles content/recognition/situations.yaml, advice.yaml and alerts.yaml: what the panel looks for in a recognised thread.
 *
 * @param directory - the corpus folder.
 * @returns Rows in the files' order, and every problem of the three files at once.
 */
export function compileDetails(directory: string): { details: DetailsData; problems: Problem[] } {
  const problems: Problem[] = [];
  const lists = readPhraseLists(directory, []);
  const situations = read(directory, 'situations.yaml', situationsSchema, problems);
  const advice = read(directory, 'advice.yaml', adviceSchema, problems);
  const alerts = read(directory, 'alerts.yaml', alertsSchema, problems);
  const compile = (file: string, id: string, kind: string, rows: readonly string[]): PhraseRow[] =>
    rows.length === 0
      ? []
      : [{ id, kind, phrases: compileAll(`recognition/${file}`, `${id}.${kind}`, rows, lists, problems) }];
  const wordClasses = compileWordClasses(directory, problems);
  const model = (name: string, ids: readonly string[]) => compileWordModel(directory, name, ids, problems);
  const models = packAll({
    situationModel: model('situation-weights.yaml', RECOGNISED_SITUATION_IDS),
    situationSentenceModel: model('situation-sentence-weights.yaml', RECOGNISED_SITUATION_IDS),
    adviceModel: model('advice-weights.yaml', ADVICE_IDS),
    advicePostModel: model('advice-post-weights.yaml', ['advice']),
    stanceModel: model('stance-weights.yaml', STANCES),
    alertModel: model('alert-weights.yaml', ALERT_IDS),
    alertPostModel: model('alert-post-weights.yaml', ALERT_IDS),
    focalChildModel: model('focal-child-weights.yaml', ['focal child']),
  });
  return {
    details: {
      situationTopics: situations.map(({ id, topics }) => ({ id, topics })),
      situations: situations.flatMap(({ id, strong, weak, not }) => [
        ...compile('situations.yaml', id, 'strong', strong),
        ...compile('situations.yaml', id, 'weak', weak),
        ...compile('situations.yaml', id, 'not', not),
      ]),
      advice: advice.flatMap(({ id, names, against, not }) => [
        ...compile('advice.yaml', id, 'names', names),
        ...compile('advice.yaml', id, 'against', against),
        ...compile('advice.yaml', id, 'not', not),
      ]),
      alerts: alerts.flatMap(({ id, signs, hints, not }) => [
        ...compile('alerts.yaml', id, 'signs', signs),
        ...Object.entries(hints).flatMap(([name, rows]) => compile('alerts.yaml', id, `hint-${name}`, rows)),
        ...compile('alerts.yaml', id, 'not', not),
      ]),
      wordClasses,
      ...models,
    },
    problems,
  };
}

/** Packs the models over one list of terms. */
function packAll<Name extends string>(
  models: Readonly<Record<Name, FittedModel>>,
): Record<Name, WordWeights> & { terms: string } {
  const terms = termsOf(Object.values(models));
  const packed = Object.entries<FittedModel>(models).map(([name, model]) => [name, packWeights(model, terms)]);
  // The names are the given ones.
  return { ...(Object.fromEntries(packed) as Record<Name, WordWeights>), terms: packTerms(terms) };
}

function compileAll(
  file: string,
  field: string,
  rows: readonly string[],
  lists: PhraseLists,
  problems: Problem[],
): string[] {
  return rows.map((phrase) => {
    const compiled = compilePhrases([phrase], lists);
    problems.push(...compiled.problems.map(({ message }) => ({ file, field, message })));
    return compiled.source;
  });
}

function read<T>(directory: string, file: string, schema: z.ZodType<T[]>, problems: Problem[]): T[] {
  try {
    const result = schema.safeParse(parse(readFileSync(join(directory, 'recognition', file), 'utf8')));
    if (result.success) return result.data;
    problems.push(
      ...result.error.issues.map(({ path, message }) => ({
        file: `recognition/${file}`,
        field: path.join('.'),
        message,
      })),
    );
  } catch (error) {
    problems.push({
      file: `recognition/${file}`,
      field: '',
      message: `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
  return [];
}
