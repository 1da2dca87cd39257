import { RECOGNISED_SITUATION_IDS, type SituationId } from '../../corpus/vocabulary.ts';
import { suits } from '../../recognition/find-situations.ts';
import { logOdds } from '../../recognition/word-model/open-word-model.ts';
import { collectTerms, type TermTable } from './collect-terms.ts';
import type { SituationExample, SituationModel } from './situation-models.ts';
import { fitSparseLogistic, predictSparse, type SparseModel } from './sparse-logistic.ts';
import { tellingTerms } from './telling-terms.ts';

const MIN_SENTENCES = 8;
/** Words that each situation may weigh; 40 are nearly as good, 150 no better. */
const WORDS_A_SITUATION = 80;
/** Pull of words toward 0, and of phrases and places; cross-validation is flat round them. */
const WORD_PENALTY = 6;
const PHRASE_PENALTY = 1;

/**
 * Fits, for each situation, how likely a sentence tells it.
 *
 * A thread's label does not say which of its sentences tells the situation: at first all of them are taken for that, then each by how
 * plain it is beside the plainest. Asked a third time nothing changes for the better.
 */
export function fitSituationSentences(examples: readonly SituationExample[]): SituationModel[] {
  return RECOGNISED_SITUATION_IDS.map((id) => fitOne(id, examples));
}

/** The log odds of the sentence that tells the situation most plainly; 0 where there is none. */
export function plainestOf({ table, model }: SituationModel, sentences: readonly ReadonlySet<string>[]): number {
  return sentences.length === 0
    ? 0
    : Math.max(...sentences.map((terms) => scoreOf(model, table.toRow(toValues(terms)))));
}

function fitOne(id: SituationId, examples: readonly SituationExample[]): SituationModel {
  const threads = examples.filter(({ topics }) => suits(id, topics));
  const sentences = threads.flatMap(({ situations, sentences }, thread) =>
    sentences.map((terms) => ({ thread, terms, isSo: situations.has(id) })),
  );
  const words = tellingTerms(sentences, { isWord, minExamples: MIN_SENTENCES, most: WORDS_A_SITUATION });
  const table = collectTerms(
    sentences.map(({ terms }) => toValues(terms)),
    (term) => words.has(term) || term.startsWith('@') || term.startsWith(`=${id}:`),
  );
  const rows = sentences.map(({ terms }) => table.toRow(toValues(terms)));
  const weigh = (importanceOf: (sentence: number) => number): SparseModel =>
    fitSparseLogistic(
      rows.map((row, at) => ({ ...row, y: sentences[at]?.isSo ? 1 : 0, importance: importanceOf(at) })),
      {
        penalties: Float64Array.from(table.terms, (term) => (words.has(term) ? WORD_PENALTY : PHRASE_PENALTY)),
        expected: new Float64Array(table.terms.length),
        l1: 0,
      },
    );
  return {
    id,
    table,
    model: weigh(
      shareOfPlainest(
        weigh(() => 1),
        rows,
        sentences,
      ),
    ),
  };
}

type Row = ReturnType<TermTable['toRow']>;

/** How plain a sentence is beside the plainest of its thread, by their odds; 1 in threads that are not about the situation. */
function shareOfPlainest(
  model: SparseModel,
  rows: readonly Row[],
  sentences: readonly { readonly thread: number; readonly isSo: boolean }[],
): (sentence: number) => number {
  const scores = rows.map((row) => scoreOf(model, row));
  const plainest = new Map<number, number>();
  for (const [at, { thread }] of sentences.entries())
    plainest.set(thread, Math.max(plainest.get(thread) ?? Number.NEGATIVE_INFINITY, scores[at] ?? 0));
  return (at) => {
    const sentence = sentences[at];
    if (sentence === undefined || !sentence.isSo) return 1;
    return Math.exp((scores[at] ?? 0) - (plainest.get(sentence.thread) ?? 0));
  };
}

function scoreOf(model: SparseModel, row: Row): number {
  return logOdds(predictSparse(model, row));
}

function isWord(term: string): boolean {
  return !term.startsWith('@') && !term.startsWith('=') && !term.includes(' + ');
}

function toValues(terms: ReadonlySet<string>): Map<string, number> {
  return new Map(Array.from(terms, (term) => [term, 1]));
}
