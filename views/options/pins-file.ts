import { isRecord } from '../../storage/is-record.ts';
import { type Pin, parsePins, withChildIds } from '../../storage/pins.ts';

/** Marks a file as ours, so that another JSON file is not taken for pins. */
const FORMAT = 'secure-base-pins';
/** 2: pins say for which child they are. */
const VERSION = 2;

/** What a file would change; or why it cannot be used, with nothing changed. */
export type PinsFile =
  | {
      readonly kind: 'pins';
      readonly pins: readonly Pin[];
      /** Points of the file that are not pinned yet. */
      readonly added: number;
      /** Points that are pinned already: merging leaves them as they are. */
      readonly known: number;
      /** Present pins that the file does not have: replacing removes them. */
      readonly missing: number;
      /** False where some entries could not be read and are left out. */
      readonly isWhole: boolean;
    }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'too-new' };

/** Writes pins as a file that `readPinsFile` reads. */
export function writePinsFile(pins: readonly Pin[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, pins }, null, 2)}\n`;
}

/**
 * Reads a file of pins and says what it would change.
 *
 * @param present - the pins as they are.
 */
export function readPinsFile(text: string, present: readonly Pin[]): PinsFile {
  const file = parseJson(text);
  if (!isRecord(file) || file.format !== FORMAT) return { kind: 'not-ours' };
  if (typeof file.version !== 'number' || file.version > VERSION) return { kind: 'too-new' };
  const parsed = parsePins(file.version < 2 ? withChildIds(file.pins) : file.pins);
  if (parsed === null) return { kind: 'not-ours' };
  const pins = parsed.value;
  const presentIds = new Set(present.map((pin) => pin.pointId));
  const known = pins.filter((pin) => presentIds.has(pin.pointId)).length;
  return {
    kind: 'pins',
    pins,
    known,
    added: pins.length - known,
    missing: present.length - known,
    isWhole: parsed.isWhole,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON at all: the same to the reader as JSON that is not ours.
    return null;
  }
}
