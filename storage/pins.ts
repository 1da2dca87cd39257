import { isRecord } from './is-record.ts';
import { defineStoredItem, type Parsed } from './stored-item.ts';

/** A point that a parent keeps for later. */
export interface Pin {
  readonly pointId: string;
  /** ISO 8601 date and time in UTC. */
  readonly pinnedAt: string;
  /** The parent's own words; '' = none. At most MAX_NOTE_LENGTH characters. */
  readonly note: string;
  /** The child's age when it was pinned, 0 to 216, or null where it was not known. */
  readonly ageMonths: number | null;
  /** Id of the situation it was pinned for, or null. */
  readonly situation: string | null;
  /** Id of the child it is for (`storage/children.ts`); null = not said. The child may have been removed since, or live in another browser. */
  readonly childId: string | null;
  /** Days on which it was tried: `YYYY-MM-DD` in the parent's own calendar, each once, oldest first. */
  readonly triedOn: readonly string[];
}

/** Longest note kept, in characters: a paragraph. */
export const MAX_NOTE_LENGTH = 1000;
/** Most pins kept: several times the whole corpus of today, and far below the 10 MB that storage.local holds. */
export const MAX_PINS = 1000;
/** Most days kept of one pin: a year. The oldest go first. */
export const MAX_TRIED_DAYS = 366;

const POINT_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Longest id accepted; the corpus's own stay under 60. */
const MAX_ID_LENGTH = 120;

/** The pinned points, in the parent's order. Only the background writes them (`background/change-pins.ts`). */
export const pinsItem = defineStoredItem<readonly Pin[]>('pins', {
  version: 2,
  fallback: [],
  migrations: { 2: withChildIds },
  parse: parsePins,
});

/** The pinned points, in the parent's order; [] where there are none. */
export const readPins = pinsItem.read;

/** Keeps the valid pins of a list, each point once (the first wins), at most MAX_PINS; null where it is no list at all. */
export function parsePins(stored: unknown): Parsed<readonly Pin[]> | null {
  if (!Array.isArray(stored)) return null;
  const byPoint = new Map<string, Pin>();
  for (const entry of stored) {
    const pin = parsePin(entry);
    if (pin && !byPoint.has(pin.pointId) && byPoint.size < MAX_PINS) byPoint.set(pin.pointId, pin);
  }
  return { value: [...byPoint.values()], isWhole: byPoint.size === stored.length };
}

/** Pins of version 1 knew no child. What is no list of pins stays as it is, for `parsePins` to judge. */
export function withChildIds(stored: unknown): unknown {
  if (!Array.isArray(stored)) return stored;
  return stored.map((pin: unknown) => (isRecord(pin) && pin.childId === undefined ? { ...pin, childId: null } : pin));
}

/** A pin of a value of unknown shape; null where a field is missing or of the wrong kind. Unknown fields are dropped. */
export function parsePin(value: unknown): Pin | null {
  if (!isRecord(value)) return null;
  const { pointId, pinnedAt, note, ageMonths, situation, childId, triedOn } = value;
  if (!isPointId(pointId) || typeof pinnedAt !== 'string' || Number.isNaN(Date.parse(pinnedAt))) return null;
  if (!isNote(note) || !isAgeOrNull(ageMonths) || !(situation === null || isPointId(situation))) return null;
  if (!isChildIdOrNull(childId)) return null;
  if (!Array.isArray(triedOn) || triedOn.length > MAX_TRIED_DAYS || !triedOn.every(isDay)) return null;
  return { pointId, pinnedAt, note, ageMonths, situation, childId, triedOn };
}

/** Whether a value has the form of a corpus id (of a point or a situation). */
export function isPointId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_ID_LENGTH && POINT_ID.test(value);
}

/** Whether a value has the form of a child's id, or is null for "not said". */
export function isChildIdOrNull(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && /^[\w-]{1,64}$/.test(value));
}

/** Whether a value can be a pin's note. */
export function isNote(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_NOTE_LENGTH;
}

/** Whether a value is an age in months, 0 to 216, or null for "not known". */
export function isAgeOrNull(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && value >= 0 && value <= 216);
}

/** Whether a value is a day written `YYYY-MM-DD` that exists in the calendar. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
