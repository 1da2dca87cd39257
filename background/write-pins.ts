import type { PinChange } from '../messages/protocol.ts';
import { pinsItem } from '../storage/pins.ts';
import { applyPinChange } from './apply-pin-change.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Applies a change to the stored pins, after all changes that came before it.
 *
 * Reading and writing take turns in one queue, so two tabs that pin at the same moment lose nothing. A change that cannot be stored rejects,
 * and the next one goes ahead.
 */
export function writePins(change: PinChange): Promise<void> {
  return inTurn(async () => pinsItem.write(applyPinChange(await pinsItem.read(), change, new Date())));
}

/** Runs a task in the queue of everything that the background stores: nothing else is written while it runs. */
export function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
  const turn = last.then(task, task);
  last = turn.catch(() => undefined);
  return turn;
}
