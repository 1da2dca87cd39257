import { RECOGNISED_SITUATION_IDS, type SituationId } from '../../corpus/vocabulary.ts';
import { suits } from '../../recognition/find-situations.ts';
import { PHRASE_MEASURES } from '../../recognition/situations/situation-terms.ts';
import type { TermValues } from '../../recognition/word-model/open-word-model.ts';
import { collectTerms, type TermTable } from './collect-terms.ts';
import { fitSparseLogistic, type SparseModel } from './sparse-logistic.ts';
import { tellingTerms } from './telling-terms.ts';

/** A labelled thread as the fit sees it. */
export interface SituationExample {
  readonly id: string;
  /** The file it is from: one author's threads, or one way of writing. */
  readonly set: string;
  readonly topics: readonly string[];
  readonly values: TermValues;
  /** The terms of each sentence. */
  readonly sentences: readonly ReadonlySet<string>[];
  readonly situations: ReadonlySet<string>;
}

/** One fitted situation. */
export interface SituationModel {
  readonly id: SituationId;
  readonly table: TermTable;
  readonly model: SparseModel;
}

/** A word in fewer threads teaches nothing that would hold elsewhere. */
const MIN_THREADS = 4;
/** Words that each situation may weigh: those that differ most between its threads and the others. */
const WORDS_A_SITUATION = 150;
/** Pull of words toward 0, of phrases, topics and ages toward what they weigh in all situations together. Cross-validation is flat round these. */
const WORD_PENALTY = 10;
const PHRASE_PENALTY = 2;
/** Pull of what is pooled toward 0. */
const POOLED_PENALTY = 0.3;
const KIND_PENALTY = 1.5;

const OWN = /^([a-z-]+): (any|strong|weak|title|early|share)$/;

/** Fits all situations: first what a phrase weighs in any of them, then each on its own, pulled toward that. */
export function fitSituations(examples: readonly SituationExample[]): SituationModel[] {
  const pooled = fitPooled(examples);
  return RECOGNISED_SITUATION_IDS.map((id) => fitOne(id, examples, pooled));
}

/** Weights by "any", "strong" … and by "bedtime/topic: …": what the single fits start from. */
function fitPooled(examples: readonly SituationExample[]): ReadonlyMap<string, number> {
  const questions = examples.flatMap((example) =>
    RECOGNISED_SITUATION_IDS.filter((id) => suits(id, example.topics)).map((id) => ({
      values: pooledValues(id, example.values),
      y: example.situations.has(id) ? (1 as const) : (0 as const),
    })),
  );
  const table = collectTerms(
    questions.map(({ values }) => values),
    () => true,
  );
  const { weights } = fitSparseLogistic(
    questions.map(({ values, y }) => ({ ...table.toRow(values), y, importance: 1 })),
    {
      penalties: Float64Array.from(table.terms, (term) => (term.includes('/') ? KIND_PENALTY : POOLED_PENALTY)),
      expected: new Float64Array(table.terms.length),
      l1: 0,
    },
  );
  return new Map(table.terms.map((term, at) => [term, weights[at] ?? 0]));
}

function pooledValues(id: SituationId, values: TermValues): TermValues {
  const pooled = new Map<string, number>([[`${id}/`, 1]]);
  for (const measure of PHRASE_MEASURES) {
    const value = values.get(`${id}: ${measure}`);
    if (value !== undefined) pooled.set(measure, value);
  }
  for (const [term, value] of values) if (isFrame(term)) pooled.set(`${id}/${term}`, value);
  return pooled;
}

function isWord(term: string): boolean {
  return !isFrame(term) && !OWN.test(term) && !term.includes(' + ');
}

/** Topic and age. */
function isFrame(term: string): boolean {
  return /^(?:topic|age): /.test(term);
}

function fitOne(
  id: SituationId,
  examples: readonly SituationExample[],
  pooled: ReadonlyMap<string, number>,
): SituationModel {
  const suiting = examples.filter(({ topics }) => suits(id, topics));
  const words = tellingTerms(
    suiting.map(({ values, situations }) => ({ terms: values, isSo: situations.has(id) })),
    { isWord, minExamples: MIN_THREADS, most: WORDS_A_SITUATION },
  );
  const table = collectTerms(
    [...suiting.map(({ values }) => values), ownMeasures(id)],
    (term) => words.has(term) || isFrame(term) || isMeasure(term, id),
  );
  const expected = Float64Array.from(
    table.terms,
    (term) => (isFrame(term) ? pooled.get(`${id}/${term}`) : pooled.get(ownMeasure(term, id) ?? '')) ?? 0,
  );
  const model = fitSparseLogistic(
    suiting.map(({ values, situations }) => ({
      ...table.toRow(values),
      y: situations.has(id) ? 1 : 0,
      importance: 1,
    })),
    {
      penalties: Float64Array.from(table.terms, (term) => (words.has(term) ? WORD_PENALTY : PHRASE_PENALTY)),
      expected,
      l1: 0,
    },
  );
  return { id, table, model };
}

/** So that each of its measures has a weight, met or not. */
function ownMeasures(id: SituationId): TermValues {
  return new Map(PHRASE_MEASURES.map((measure) => [`${id}: ${measure}`, 1]));
}

/** All measures of its own phrases; of the other situations, whether there are any. */
function isMeasure(term: string, id: SituationId): boolean {
  return ownMeasure(term, id) !== null || term.endsWith(': any');
}

function ownMeasure(term: string, id: SituationId): string | null {
  const match = OWN.exec(term);
  return match?.[1] === id ? (match[2] ?? null) : null;
}
