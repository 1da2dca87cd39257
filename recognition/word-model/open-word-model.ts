import type { WordWeights } from '../../corpus/word-model-data.ts';
import { indexWeights, type RowWeight } from './index-weights.ts';

/** How strongly each term stands in what is judged; 1 for "is there". Terms that no model knows do no harm. */
export type TermValues = ReadonlyMap<string, number>;

/** What a row of a word model says. */
export interface Verdict {
  readonly id: string;
  /** Bias and reasons added up, less what the threshold asks for: 0 and above is so. */
  readonly margin: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether the confidence reaches the row's threshold. */
  readonly isSo: boolean;
  /** The terms that spoke, with value times weight: strongest in favour first, strongest against last. */
  readonly reasons: readonly { readonly term: string; readonly weight: number }[];
}

/** A word model, ready to judge. One verdict a row, in the rows' order. */
export type WordModel = (values: TermValues) => Verdict[];

/**
 * Opens a word model: weights for words, pairs of words and concepts, learned from labelled threads.
 *
 * **To use one for a question of your own** (which situation? is this an alert?):
 *
 * 1. Say what is judged as terms: `sentenceTerms(sentence.text, marks)` for a sentence, or their union for a post.
 *    Measures of your own are terms too: any name, any value from 0 to 2 or so (`values.set('in-title', 1)`).
 * 2. Fit: `collectTerms` numbers the terms of the examples, `fitSparseLogistic` weighs them, `writeWordModel` writes a YAML
 *    file to content/recognition/ (all three in scripts/fit/; scripts/fit.ts shows them at work).
 * 3. Compile: `compileWordModel` (corpus/) reads that file, `packModel` makes `WordModelData` of it, for a `#corpus/…` module.
 * 4. At run time: `const judge = openWordModel(data, () => unpackTerms(data.terms)); judge(values)`.
 *
 * Opened on first use. Judging costs one look-up a term.
 * @param terms - the list in which the rows' places are counted.
 */
export function openWordModel(model: WordWeights, terms: () => readonly string[]): WordModel {
  let index: ReadonlyMap<string, readonly RowWeight[]> | null = null;
  return (values) => {
    index ??= indexWeights(model, terms());
    const reasons = model.rows.map((): { term: string; weight: number }[] => []);
    for (const [term, value] of values)
      for (const { row, weight } of index.get(term) ?? []) reasons[row]?.push({ term, weight: value * weight });
    return model.rows.map(({ id, bias, threshold }, row) => {
      const given = (reasons[row] ?? [])
        .filter(({ weight }) => weight !== 0)
        .sort((one, other) => other.weight - one.weight);
      const score = given.reduce((sum, { weight }) => sum + weight, bias);
      const margin = score - Math.log(threshold / (1 - threshold));
      return { id, margin, confidence: logistic(score), isSo: margin >= 0, reasons: given };
    });
  };
}

/** The confidence that a score stands for: 0 gives 0.5. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/**
 * The score that a probability stands for, the other way round.
 *
 * @param smallestDoubt - no probability counts as nearer to 0 or 1 than this, so the answer is always a number.
 */
export function logOdds(probability: number, smallestDoubt = 1e-9): number {
  const inside = Math.min(1 - smallestDoubt, Math.max(smallestDoubt, probability));
  return Math.log(inside / (1 - inside));
}
