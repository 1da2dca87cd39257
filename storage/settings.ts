import { isRecord } from './is-record.ts';
import { isAgeOrNull, isPointId } from './pins.ts';
import { defineStoredItem, type Parsed } from './stored-item.ts';

/** What a person has chosen on the options page, and the little that the popup remembers. */
export interface Settings {
  /** Country code of `content/help.yaml`, or null: guessed from the browser's language. */
  readonly country: string | null;
  /** Where a recognised thread is announced. `badge` = on the toolbar button only, nothing in the page. */
  readonly place: 'chip' | 'badge';
  /** What the toolbar button opens, where the browser has a side panel. */
  readonly toolbarOpens: 'popup' | 'sidebar';
  /** The page's edge that chip and panel keep to, in reading direction. */
  readonly side: 'start' | 'end';
  readonly theme: 'device' | 'light' | 'dark';
  readonly textSizePx: 16 | 18 | 20;
  /** Off unless somebody asks for it: nothing opens by itself. */
  readonly opensByItself: boolean;
  /** Origins ("https://www.example.com") on which the companion is not even started. */
  readonly quietSites: readonly string[];
  /** The popup's last question, so that it opens where it was left. */
  readonly lastLookUp: { readonly ageMonths: number | null; readonly situation: string | null } | null;
}

/** Settings of a person who has not chosen anything. */
export const DEFAULT_SETTINGS: Settings = {
  country: null,
  place: 'chip',
  toolbarOpens: 'popup',
  side: 'end',
  theme: 'device',
  textSizePx: 16,
  opensByItself: false,
  quietSites: [],
  lastLookUp: null,
};

type Guards = { readonly [Key in keyof Settings]: (value: unknown) => value is Settings[Key] };

const GUARDS: Guards = {
  country: (value): value is Settings['country'] =>
    value === null || (typeof value === 'string' && /^([A-Z]{2}|other)$/.test(value)),
  place: (value): value is Settings['place'] => value === 'chip' || value === 'badge',
  toolbarOpens: (value): value is Settings['toolbarOpens'] => value === 'popup' || value === 'sidebar',
  side: (value): value is Settings['side'] => value === 'start' || value === 'end',
  theme: (value): value is Settings['theme'] => value === 'device' || value === 'light' || value === 'dark',
  textSizePx: (value): value is Settings['textSizePx'] => value === 16 || value === 18 || value === 20,
  opensByItself: (value): value is boolean => typeof value === 'boolean',
  quietSites: (value): value is string[] => Array.isArray(value) && value.every(isOrigin),
  lastLookUp: (value): value is Settings['lastLookUp'] =>
    value === null ||
    (isRecord(value) && isAgeOrNull(value.ageMonths) && (value.situation === null || isPointId(value.situation))),
};

/** The settings. The views write them with `changeSettings`. */
export const settingsItem = defineStoredItem<Settings>('settings', {
  version: 1,
  fallback: DEFAULT_SETTINGS,
  migrations: {},
  parse: parseSettings,
});

/** The settings, with the default for each that is missing or damaged. */
export const readSettings = settingsItem.read;
/** Calls back with the settings each time they change. @returns a function that ends the watch. */
export const watchSettings = settingsItem.watch;

/** Changes some settings and leaves the others, also those that are being changed elsewhere at this moment. */
export function changeSettings(changes: Partial<Settings>): Promise<void> {
  return settingsItem.change((settings) => ({ ...settings, ...changes }));
}

/** Makes a site quiet for good, or takes it back. */
export function changeQuietSite(origin: string, isQuiet: boolean): Promise<void> {
  return settingsItem.change((settings) => {
    const others = settings.quietSites.filter((site) => site !== origin);
    return { ...settings, quietSites: isQuiet ? [...others, origin] : others };
  });
}

/** Reads settings field by field: a damaged one falls back alone. Missing ones are not damage: an older version did not have them. */
export function parseSettings(stored: unknown): Parsed<Settings> | null {
  if (!isRecord(stored)) return null;
  const damaged = Object.entries(GUARDS).filter(([key, guard]) => stored[key] !== undefined && !guard(stored[key]));
  const pick = <Key extends keyof Settings>(key: Key): Settings[Key] => {
    const value = stored[key];
    return GUARDS[key](value) ? value : DEFAULT_SETTINGS[key];
  };
  const value: Settings = {
    country: pick('country'),
    place: pick('place'),
    toolbarOpens: pick('toolbarOpens'),
    side: pick('side'),
    theme: pick('theme'),
    textSizePx: pick('textSizePx'),
    opensByItself: pick('opensByItself'),
    quietSites: pick('quietSites'),
    lastLookUp: pick('lastLookUp'),
  };
  return { value, isWhole: damaged.length === 0 };
}

/** Whether a value is an http or https origin as browsers write it: scheme, host, port, no slash at the end. */
export function isOrigin(value: unknown): value is string {
  if (typeof value !== 'string' || !/^https?:\/\//.test(value) || !URL.canParse(value)) return false;
  return new URL(value).origin === value;
}
