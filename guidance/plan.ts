import type { GuidanceCorpus, Point, PointKind, Source } from '../corpus/schema.ts';

/** What a plan needs to know of a pin. */
export interface PinnedPoint {
  readonly pointId: string;
  /** The parent's own words; '' = none. */
  readonly note: string;
}

/** One line of a plan. */
export interface PlanItem {
  readonly point: Point;
  readonly note: string;
}

/** Pinned points as a one-page plan for the other carer or the nursery. */
export interface Plan {
  /** Only kinds that have a pin: what to try, what to say, what to leave, what to know; each in the parent's order. */
  readonly sections: readonly { readonly kind: PlanKind; readonly items: readonly PlanItem[] }[];
  /** Sources of all its points, each once, in the order in which they come up. */
  readonly sources: readonly Source[];
}

/** A section of the plan; explanations and indicators are read together. */
export type PlanKind = 'strategy' | 'say-this' | 'avoid' | 'explanation';

const SECTIONS: readonly { readonly kind: PlanKind; readonly holds: readonly PointKind[] }[] = [
  { kind: 'strategy', holds: ['strategy'] },
  { kind: 'say-this', holds: ['say-this'] },
  { kind: 'avoid', holds: ['avoid'] },
  { kind: 'explanation', holds: ['explanation', 'indicator'] },
];

/** Lays out pins as a plan. A pin whose point is no longer in the corpus is left out. */
export function toPlan(corpus: GuidanceCorpus, pins: readonly PinnedPoint[]): Plan {
  const items = pins.flatMap(({ pointId, note }) => {
    const point = corpus.points.find(({ id }) => id === pointId);
    return point ? [{ point, note: note.trim() }] : [];
  });
  const sourceIds = new Set(items.flatMap(({ point }) => point.sources));
  return {
    sections: SECTIONS.map(({ kind, holds }) => ({
      kind,
      items: items.filter(({ point }) => holds.includes(point.kind)),
    })).filter((section) => section.items.length > 0),
    sources: [...sourceIds].flatMap((id) => corpus.sources.find((source) => source.id === id) ?? []),
  };
}
