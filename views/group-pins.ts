import type { GuidanceCorpus } from '../corpus/schema.ts';
import type { Child } from '../storage/children.ts';
import type { Pin } from '../storage/pins.ts';
import { ageOfChild } from './age-of-child.ts';
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
 * A pin belongs to the child who was as old then as the pin says. Of twins the first counts: a pin does not know its child.
 */
export function groupPins(
  pins: readonly Pin[],
  by: PinGrouping,
  { points, situations }: Pick<GuidanceCorpus, 'points' | 'situations'>,
  children: readonly Child[],
): readonly PinGroup[] {
  const subjectOf = (pin: Pin): { readonly id: string; readonly name: string } | undefined => {
    if (by === 'child') {
      const child = children.find((one) => wasOfAge(one, pin));
      return child && { id: child.id, name: child.label };
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

function wasOfAge(child: Child, { ageMonths, pinnedAt }: Pin): boolean {
  return ageMonths !== null && ageOfChild(child, monthOf(new Date(pinnedAt)))?.usedMonths === ageMonths;
}
