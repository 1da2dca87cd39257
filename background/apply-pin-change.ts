import type { PinChange } from '../messages/protocol.ts';
import { MAX_TRIED_DAYS, type Pin, parsePins } from '../storage/pins.ts';

/**
 * The list of pins after a change.
 *
 * A change that no longer makes sense (its pin went in another tab) leaves the list as it is.
 * @param now - becomes `pinnedAt` of a new pin.
 * @returns a valid list: each point once, at most MAX_PINS.
 */
export function applyPinChange(pins: readonly Pin[], change: PinChange, now: Date): readonly Pin[] {
  return parsePins(changed(pins, change, now))?.value ?? pins;
}

function changed(pins: readonly Pin[], change: PinChange, now: Date): readonly Pin[] {
  switch (change.kind) {
    case 'pin':
      return [...pins, newPin(change, now)];
    case 'unpin':
      return pins.filter((pin) => pin.pointId !== change.pointId);
    case 'restore-pin':
      return restore(pins, change.pin, change.index);
    case 'move-pin':
      return move(pins, change.pointId, change.toIndex);
    case 'note-pin':
      return pins.map((pin) => (pin.pointId === change.pointId ? { ...pin, note: change.note } : pin));
    case 'assign-pin':
      return pins.map((pin) => (pin.pointId === change.pointId ? { ...pin, childId: change.childId } : pin));
    case 'tick-pin':
      return pins.map((pin) => (pin.pointId === change.pointId ? tick(pin, change.day, change.isTried) : pin));
    case 'import-pins':
      return change.how === 'replace' ? change.pins : [...pins, ...change.pins];
  }
}

function newPin(change: Extract<PinChange, { kind: 'pin' }>, now: Date): Pin {
  const { pointId, ageMonths, situation, childId } = change;
  return { pointId, ageMonths, situation, childId, pinnedAt: now.toISOString(), note: '', triedOn: [] };
}

function restore(pins: readonly Pin[], pin: Pin, index: number): readonly Pin[] {
  // Pinned anew in the meantime: what is there now is newer than the undo.
  return pins.some((other) => other.pointId === pin.pointId) ? pins : pins.toSpliced(index, 0, pin);
}

function move(pins: readonly Pin[], pointId: string, toIndex: number): readonly Pin[] {
  const pin = pins.find((other) => other.pointId === pointId);
  return pin ? pins.filter((other) => other !== pin).toSpliced(toIndex, 0, pin) : pins;
}

function tick(pin: Pin, day: string, isTried: boolean): Pin {
  const others = pin.triedOn.filter((other) => other !== day);
  const triedOn = isTried ? [...others, day].sort().slice(-MAX_TRIED_DAYS) : others;
  return { ...pin, triedOn };
}
