import type { Grade, GuidanceCorpus, PointKind, Urgency } from '../../corpus/schema.ts';

/** What kind of thing a claim is. */
export type ClaimKind = PointKind | 'answer' | 'warning-sign' | 'card' | 'advice';

/** One thing that the corpus says, with who says so. */
export interface Claim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly headline: string;
  readonly text: string;
  readonly more?: string | undefined;
  readonly known?: string | undefined;
  /** What it belongs to, by name: situations, else topics or age bands. */
  readonly subjects: readonly string[];
  readonly ages: { readonly fromMonths: number; readonly toMonths: number };
  readonly grade: Grade;
  /** Ids of sources. */
  readonly sources: readonly string[];
  readonly corrects?: { readonly said: string; readonly because: string } | undefined;
  readonly urgency?: Urgency;
}

const ANY_AGE = { fromMonths: 0, toMonths: 216 };

/** Everything that the corpus says: answers, points, warning signs, cards and verdicts on advice, in that order. */
export function listClaims(corpus: GuidanceCorpus): readonly Claim[] {
  const names = new Map([...corpus.topics, ...corpus.situations].map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id)).filter((name) => name !== undefined);
  const bandOf = new Map(corpus.ageBands.flatMap((band) => band.pointIds.map((id) => [id, band.name] as const)));
  return [
    ...[...corpus.situations, ...corpus.topics].flatMap((row) =>
      row.answers.map(
        (answer): Claim => ({
          ...answer,
          id: `${row.id}-answer-${answer.ages.fromMonths}`,
          kind: 'answer',
          headline: answer.title,
          text: answer.lead,
          subjects: [row.name],
        }),
      ),
    ),
    ...corpus.points.map((point): Claim => {
      const band = bandOf.get(point.id);
      const subjects =
        band === undefined ? named(point.situations.length > 0 ? point.situations : point.topics) : [band];
      return { ...point, subjects };
    }),
    ...corpus.warningSigns.map((sign): Claim => ({ ...sign, kind: 'warning-sign', subjects: named(sign.situations) })),
    ...corpus.cards.map(
      (card): Claim => ({
        id: card.id,
        kind: 'card',
        headline: card.title,
        text: [card.lead, ...card.steps.map((step) => `${step.headline} ${step.text}`)].join(' '),
        more: card.after,
        subjects: [],
        ages: ANY_AGE,
        grade: card.grade,
        sources: card.sources,
      }),
    ),
    ...corpus.advice.map(
      (advice): Claim => ({
        id: advice.id,
        kind: 'advice',
        headline: advice.name,
        text: advice.text,
        more: advice.instead,
        subjects: [],
        ages: advice.ages ?? ANY_AGE,
        grade: advice.grade,
        sources: advice.sources,
      }),
    ),
  ];
}
