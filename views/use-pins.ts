import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Passing } from '../components/Toast/Toast.tsx';
import type { PinChange } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';
import { type Pin, pinsItem } from '../storage/pins.ts';
import { useStored } from './use-stored.ts';

/** For whom a point is pinned. */
export interface PinContext {
  readonly ageMonths: number | null;
  readonly situation: string | null;
  /** Null where it is not clear. */
  readonly childId: string | null;
}

/** The pins, and what can be done with them. The background writes them; every open surface sees the change. */
export interface Pins {
  /** In the parent's order; null until they have been read. */
  readonly list: readonly Pin[] | null;
  readonly ids: ReadonlySet<string>;
  toggle(pointId: string, headline: string, context: PinContext): void;
  unpin(pointId: string, headline: string): void;
  move(pointId: string, toIndex: number): void;
  note(pointId: string, note: string): void;
  /** Says for which child a pin is; null takes it back. */
  assign(pointId: string, childId: string | null): void;
  tick(pointId: string, day: string, isTried: boolean): void;
}

/**
 * Watches the pins.
 *
 * @param say - tells the reader what was removed, with the way back.
 */
export function usePins(say: (passing: Passing) => void): Pins {
  const list = useStored(pinsItem);
  return useMemo(() => {
    const ids = new Set(list?.map((pin) => pin.pointId));
    const unpin = (pointId: string, headline: string) => {
      const index = list?.findIndex((pin) => pin.pointId === pointId) ?? -1;
      const pin = list?.[index];
      if (pin === undefined) return;
      change({ kind: 'unpin', pointId });
      say({
        words: i18n.t('pins.unpinned', { headline }),
        onUndo: () => change({ kind: 'restore-pin', pin, index }),
      });
    };
    return {
      list,
      ids,
      unpin,
      toggle: (pointId, headline, context) => {
        if (ids.has(pointId)) unpin(pointId, headline);
        else change({ kind: 'pin', pointId, ...context });
      },
      move: (pointId, toIndex) => change({ kind: 'move-pin', pointId, toIndex: Math.max(0, toIndex) }),
      note: (pointId, note) => change({ kind: 'note-pin', pointId, note }),
      assign: (pointId, childId) => change({ kind: 'assign-pin', pointId, childId }),
      tick: (pointId, day, isTried) => change({ kind: 'tick-pin', pointId, day, isTried }),
    };
  }, [list, say]);
}

function change(message: PinChange): void {
  send(message).catch((error: unknown) => console.error('The pins could not be changed', error));
}
