import type { GuidanceCorpus } from '../corpus/schema.ts';
import type { Child } from '../storage/children.ts';
import type { Pin } from '../storage/pins.ts';
import { childOfAge } from './child-for-pin.ts';
import { monthOf } from './today.ts';

/** What pins are put together by. */
export type PinGrouping = 'situation' | 'child';

/** Pins for one situation or one child. */
export interface PinGroup {
  /** "situation/drop-off", "child/ID"; the last part is empty where neither is known. */
  readonly id: string;
  /** As the corpus or the parent writes it; null where neither is known. */
  readonly name: string | null;
  /** In the parent's order; at least one. */
  readonly pins: readonly Pin[];
}

/**
 * Puts pins together by situation or by child; groups stand in the order of their first pin.
 *
 * A pin that names no child, or one that is not kept here, belongs to the child who was as old then as the pin says; of twins to neither.
 */
export function groupPins(
  pins: readonly Pin[],
  by: PinGrouping,
  { points, situations }: Pick<GuidanceCorpus, 'points' | 'situations'>,
  children: readonly Child[],
): readonly PinGroup[] {
  const subjectOf = (pin: Pin): { readonly id: string; readonly name: string } | undefined => {
    if (by === 'child') {
      const child = childOfPin(pin, children);
      return child ? { id: child.id, name: child.label } : undefined;
    }
    const id = pin.situation ?? points.find((point) => point.id === pin.pointId)?.situations[0];
    return situations.find((situation) => situation.id === id);
  };
  const groups = new Map<string, PinGroup>();
  for (const pin of pins) {
    const subject = subjectOf(pin);
    const id = `${by}/${subject?.id ?? ''}`;
    groups.set(id, { id, name: subject?.name ?? null, pins: [...(groups.get(id)?.pins ?? []), pin] });
  }
  return [...groups.values()];
}

/** The child that a pin is for; null where it is open. */
export function childOfPin({ childId, ageMonths, pinnedAt }: Pin, children: readonly Child[]): Child | null {
  const named = children.find(({ id }) => id === childId);
  return named ?? childOfAge(children, ageMonths, monthOf(new Date(pinnedAt)));
}
