import { isTold, type SituationScore, suits } from '../../recognition/find-situations.ts';
import { logistic, logOdds } from '../../recognition/word-model/open-word-model.ts';
import { collectTerms } from './collect-terms.ts';
import { fitSituations, type SituationExample, type SituationModel } from './situation-models.ts';
import { fitSituationSentences, plainestOf } from './situation-sentences.ts';
import { fitSparseLogistic, predictSparse } from './sparse-logistic.ts';

/** The two models of situations. */
export interface BothModels {
  readonly ofPosts: readonly SituationModel[];
  readonly ofSentences: readonly SituationModel[];
}

/** What the two models say of a thread, in log odds, by situation; only those that its topics allow. */
export interface Heard {
  readonly example: SituationExample;
  readonly evidence: readonly { readonly id: SituationModel['id']; readonly post: number; readonly sentence: number }[];
}

/** How much each model is trusted, and what each situation is likelier or less likely than both say together. */
export interface Blend {
  readonly post: number;
  readonly sentence: number;
  readonly offset: (id: string) => number;
}

/** Pull of the offsets toward 0; the two trusts are free. */
const OFFSET_PENALTY = 10;
const FREE = 0.001;

/** Fits the models of posts and of sentences to the same threads, as they are before they are blended. */
export function fitBoth(examples: readonly SituationExample[]): BothModels {
  return { ofPosts: fitSituations(examples), ofSentences: fitSituationSentences(examples) };
}

/** Asks both models about a thread. */
export function hearBoth({ ofPosts, ofSentences }: BothModels, example: SituationExample): Heard {
  const sentenceModels = new Map(ofSentences.map((model) => [model.id, model]));
  const evidence = ofPosts.flatMap(({ id, table, model }) => {
    const sentences = sentenceModels.get(id);
    if (sentences === undefined || !suits(id, example.topics)) return [];
    const post = logOdds(predictSparse(model, table.toRow(example.values)));
    return [{ id, post, sentence: plainestOf(sentences, example.sentences) }];
  });
  return { example, evidence };
}

/** Learns from threads of authors whom neither model has met how far to trust each of the two. */
export function fitBlend(heard: readonly Heard[]): Blend {
  const questions = heard.flatMap(({ example, evidence }) =>
    evidence.map(({ id, post, sentence }) => ({
      values: new Map([
        ['post', post],
        ['sentence', sentence],
        [`id: ${id}`, 1],
      ]),
      y: example.situations.has(id) ? (1 as const) : (0 as const),
    })),
  );
  const table = collectTerms(
    questions.map(({ values }) => values),
    () => true,
  );
  const { bias, weights } = fitSparseLogistic(
    questions.map(({ values, y }) => ({ ...table.toRow(values), y, importance: 1 })),
    {
      penalties: Float64Array.from(table.terms, (term) => (term.startsWith('id: ') ? OFFSET_PENALTY : FREE)),
      expected: new Float64Array(table.terms.length),
      l1: 0,
    },
  );
  const weightOf = (term: string) => weights[table.terms.indexOf(term)] ?? 0;
  return { post: weightOf('post'), sentence: weightOf('sentence'), offset: (id) => bias + weightOf(`id: ${id}`) };
}

/** The confidences of a thread's situations by both models; `isSo` by one threshold for all. */
export function blendedScores({ example, evidence }: Heard, blend: Blend, threshold: number): SituationScore[] {
  return evidence
    .map(({ id, post, sentence }) => {
      const confidence = logistic(blend.post * post + blend.sentence * sentence + blend.offset(id));
      return { id, confidence, isSo: confidence >= threshold };
    })
    .filter(({ id, confidence }) => isTold(confidence, id, example.values));
}

/** The models as they ship: scaled, so that what they say is only added up. */
export function scaled({ ofPosts, ofSentences }: BothModels, blend: Blend): BothModels {
  return {
    ofPosts: ofPosts.map((model) => scaledBy(model, blend.post, blend.offset(model.id))),
    ofSentences: ofSentences.map((model) => scaledBy(model, blend.sentence, 0)),
  };
}

function scaledBy({ id, table, model }: SituationModel, by: number, offset: number): SituationModel {
  return { id, table, model: { bias: by * model.bias + offset, weights: model.weights.map((weight) => by * weight) } };
}
