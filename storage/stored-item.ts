import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { isRecord } from './is-record.ts';

/** What validation made of a stored value. `isWhole` is false where something had to be dropped or replaced by its fallback. */
export interface Parsed<Value> {
  readonly value: Value;
  readonly isWhole: boolean;
}

/** Reads a value of unknown shape. Saves what can be saved: one bad pin does not cost the others. Null = nothing usable. */
export type Parse<Value> = (stored: unknown) => Parsed<Value> | null;

/** A value kept in the browser: typed, versioned, validated each time it is read. */
export interface StoredItem<Value> {
  readonly name: string;
  /** The value, or what can be saved of it, or the fallback; never throws for bad data. */
  read(): Promise<Value>;
  /** Replaces the value. An unreadable old value is kept aside first. */
  write(value: Value): Promise<void>;
  /**
   * Replaces the value by what `how` makes of it. Changes take turns, whichever of the extension's own pages they come from: none is lost. Not for
   * scripts in other people's pages, whose locks are the page's: they ask the background.
   */
  change(how: (value: Value) => Value): Promise<void>;
  /** Calls back with each new value, whoever wrote it. @returns a function that ends the watch. */
  watch(listener: (value: Value) => void): () => void;
}

/** How a stored item is made; `area` `session` keeps it in memory until the browser is closed. A change of shape means `version` + 1, a migration under the new number, and a test with the old shape. */
export interface StoredItemOptions<Value> {
  /** `local` unless it is said. */
  readonly area?: 'local' | 'session';
  readonly fallback: Value;
  readonly version: number;
  /** By the version it leads to; gets a value of unknown shape and must not throw: what it cannot read it returns as it is. */
  readonly migrations: Record<number, (stored: unknown) => unknown>;
  readonly parse: Parse<Value>;
}

/** Where a bad value is kept for export: `quarantine:` and the item's name. */
export const QUARANTINE_PREFIX = 'quarantine:';

/**
 * Declares a value that is kept in `storage.local`, or in memory.
 *
 * A value that fails validation gives one line in the log (its name, never its content), its usable part or the fallback, and a copy under
 * `quarantine:NAME`. Nothing is removed on reading, so readers in several tabs cannot undo a write.
 */
export function defineStoredItem<Value>(name: string, options: StoredItemOptions<Value>): StoredItem<Value> {
  const { area = 'local', fallback, version, migrations, parse } = options;
  const hasMigrations = Object.keys(migrations).length > 0;
  // With nothing to migrate, WXT need not look at the stored value once before it reads it.
  const item = storage.defineItem<unknown>(`${area}:${name}`, { version, ...(hasMigrations && { migrations }) });
  const reported = new Set<string>();

  const check = async (stored: unknown): Promise<Value> => {
    if (stored === null || stored === undefined) return fallback;
    const parsed = parse(stored);
    if (!parsed?.isWhole && area === 'local') await setAside(name, stored, reported);
    return parsed ? parsed.value : fallback;
  };
  const read = async () => check(await item.getValue());
  const write = async (value: Value) => {
    await read();
    await item.setValue(value);
  };
  return {
    name,
    read,
    write,
    change: (how) => navigator.locks.request(`${area}:${name}`, async () => write(how(await read()))),
    watch: (listener) => item.watch((stored) => void check(stored).then(listener)),
  };
}

/** Reads an item. The one way in for views: a missing value and a corrupt value both give something to show. */
export function readStored<Value>(item: StoredItem<Value>): Promise<Value> {
  return item.read();
}

/** Everything kept aside, by item name, for the export on the options page. */
export async function readQuarantine(): Promise<Record<string, unknown>> {
  const all: unknown = await browser.storage.local.get(null);
  if (!isRecord(all)) return {};
  return Object.fromEntries(
    Object.entries(all)
      .filter(([key]) => key.startsWith(QUARANTINE_PREFIX))
      .map(([key, value]) => [key.slice(QUARANTINE_PREFIX.length), value]),
  );
}

async function setAside(name: string, stored: unknown, reported: Set<string>): Promise<void> {
  const fingerprint = JSON.stringify(stored);
  if (reported.has(fingerprint)) return;
  reported.add(fingerprint);
  console.warn(`Stored "${name}" was damaged: using what can be read, the rest is kept aside for export.`);
  await browser.storage.local.set({ [QUARANTINE_PREFIX + name]: stored });
}
