import { isRecord } from '../storage/is-record.ts';
import { isAgeOrNull, isChildIdOrNull, isDay, isNote, isPointId, MAX_PINS, parsePin } from '../storage/pins.ts';
import type { QuietHere, QuietScope } from '../storage/quiet.ts';
import { isOrigin } from '../storage/settings.ts';
import type { PageDescription, PageToBackground, PinChange, ToPage, ToViews, ViewToBackground } from './protocol.ts';

type Guard = (message: Record<string, unknown>) => boolean;
const always: Guard = () => true;
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;

const SCOPES: readonly unknown[] = ['site', 'thread', 'opening'] satisfies QuietScope[];
/** Longest address taken, in characters: what browsers themselves handle without trouble. */
const MAX_URL_LENGTH = 2000;
const isWebAddress = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= MAX_URL_LENGTH && /^https?:/.test(value) && URL.canParse(value);

const PAGE_GUARDS: Record<PageToBackground['kind'], Guard> = {
  'recogniser-wanted': always,
  'thread-matched': always,
  'notes-shown': ({ count, needsCare }) => isCount(count) && typeof needsCare === 'boolean',
  'notes-gone': always,
  'quiet-for-now': ({ scope, url }) => SCOPES.includes(scope) && isWebAddress(url),
  wake: ({ url }) => isWebAddress(url),
  'never-here': ({ url, isNever }) => isWebAddress(url) && typeof isNever === 'boolean',
  'ask-quiet': ({ url }) => isWebAddress(url),
  'move-to-side': ({ side }) => side === 'start' || side === 'end',
  'open-options': always,
  'open-how-well': always,
  'open-welcome': always,
};

const PIN_GUARDS: Record<PinChange['kind'], Guard> = {
  pin: ({ pointId, ageMonths, situation, childId }) =>
    isPointId(pointId) &&
    isAgeOrNull(ageMonths) &&
    (situation === null || isPointId(situation)) &&
    isChildIdOrNull(childId),
  unpin: ({ pointId }) => isPointId(pointId),
  'restore-pin': ({ pin, index }) => parsePin(pin) !== null && isCount(index),
  'move-pin': ({ pointId, toIndex }) => isPointId(pointId) && isCount(toIndex),
  'note-pin': ({ pointId, note }) => isPointId(pointId) && isNote(note),
  'assign-pin': ({ pointId, childId }) => isPointId(pointId) && isChildIdOrNull(childId),
  'tick-pin': ({ pointId, day, isTried }) => isPointId(pointId) && isDay(day) && typeof isTried === 'boolean',
  'import-pins': ({ pins, how }) =>
    Array.isArray(pins) &&
    pins.length <= MAX_PINS &&
    pins.every((pin) => parsePin(pin) !== null) &&
    (how === 'merge' || how === 'replace'),
};

const VIEW_GUARDS: Record<ViewToBackground['kind'], Guard> = {
  'check-this-page': ({ tabId }) => isCount(tabId),
  'turn-on-site': ({ origin }) => isOrigin(origin),
  'turn-off-site': ({ origin }) => isOrigin(origin),
  'erase-everything': always,
};

/** Whether a received value is a message that a page's script may send. */
export function isMessageFromPage(value: unknown): value is PageToBackground {
  return passes(PAGE_GUARDS, value);
}

/** Whether a received value is a well-formed change of the pins. */
export function isMessagePinChange(value: unknown): value is PinChange {
  return passes(PIN_GUARDS, value);
}

/** Whether a received value is a message that only the extension's own pages may send. */
export function isMessageFromView(value: unknown): value is ViewToBackground {
  return passes(VIEW_GUARDS, value);
}

/** Whether a received value is a message for the panel in a page. */
export function isMessageToPage(value: unknown): value is ToPage {
  return isRecord(value) && (value.kind === 'describe-page' || value.kind === 'open-panel');
}

/** Whether a received value is a message for the extension's own pages. */
export function isMessageToViews(value: unknown): value is ToViews {
  return (
    isRecord(value) &&
    value.kind === 'toolbar-pressed' &&
    typeof value.windowId === 'number' &&
    typeof value.pressedAtMs === 'number'
  );
}

/** Whether an answer says what is quiet at an address. */
export function isQuietHere(value: unknown): value is QuietHere {
  return isRecord(value) && typeof value.isQuiet === 'boolean' && typeof value.isClosed === 'boolean';
}

/** Whether an answer is a page's description. */
export function isPageDescription(value: unknown): value is PageDescription {
  return (
    isRecord(value) &&
    isCount(value.count) &&
    isAgeOrNull(value.ageMonths) &&
    [value.topics, value.situations, value.alerts].every((ids) => Array.isArray(ids) && ids.every(isPointId))
  );
}

function passes(guards: Record<string, Guard>, value: unknown): boolean {
  if (!isRecord(value) || typeof value.kind !== 'string' || !Object.hasOwn(guards, value.kind)) return false;
  return guards[value.kind]?.(value) ?? false;
}
