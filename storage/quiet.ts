import { isRecord } from './is-record.ts';
import { isOrigin } from './settings.ts';
import { defineStoredItem, type Parsed } from './stored-item.ts';
import { threadOf } from './thread-of.ts';

/** What the reader has asked to be left alone with until the browser is closed. Kept in memory, never on disk. */
export interface QuietForNow {
  /** Origins: "Quiet on this site for now". */
  readonly sites: readonly string[];
  /** Addresses of threads, without the place in them: "Not about this". */
  readonly threads: readonly string[];
  /** Addresses of threads whose panel was closed: it does not open by itself there again. */
  readonly closed: readonly string[];
}

/** What is left alone: the whole site, this thread, or only the opening by itself. */
export type QuietScope = 'site' | 'thread' | 'opening';

/** What is quiet at one address. */
export interface QuietHere {
  /** No chip, no panel, no count. */
  readonly isQuiet: boolean;
  /** The panel was closed here. */
  readonly isClosed: boolean;
}

/** Most addresses kept in each list: a long night's reading. The oldest go first. */
export const MAX_QUIET = 200;

const NOTHING_QUIET: QuietForNow = { sites: [], threads: [], closed: [] };

/** What is quiet for now. Pages change it through the background; the options page by itself. */
export const quietItem = defineStoredItem<QuietForNow>('quiet', {
  area: 'session',
  version: 1,
  fallback: NOTHING_QUIET,
  migrations: {},
  parse: parseQuiet,
});

/** Tells what is quiet at an address. */
export function quietAt({ sites, threads, closed }: QuietForNow, url: string): QuietHere {
  const thread = threadOf(url);
  return {
    isQuiet: sites.includes(new URL(url).origin) || threads.includes(thread),
    isClosed: closed.includes(thread),
  };
}

/** Quiets a site, a thread, or its opening by itself. */
export function addQuiet(quiet: QuietForNow, scope: QuietScope, url: string): QuietForNow {
  switch (scope) {
    case 'site':
      return { ...quiet, sites: addLast(quiet.sites, new URL(url).origin) };
    case 'thread':
      return { ...quiet, threads: addLast(quiet.threads, threadOf(url)) };
    case 'opening':
      return { ...quiet, closed: addLast(quiet.closed, threadOf(url)) };
  }
}

/** Takes back what makes one address quiet: its thread, and its whole site. */
export function wakeAt(quiet: QuietForNow, url: string): QuietForNow {
  const thread = threadOf(url);
  return {
    sites: quiet.sites.filter((site) => site !== new URL(url).origin),
    threads: quiet.threads.filter((address) => address !== thread),
    closed: quiet.closed.filter((address) => address !== thread),
  };
}

/** Takes back everything on a site, each of its threads too. */
export function wakeSite({ sites, threads, closed }: QuietForNow, origin: string): QuietForNow {
  const isElsewhere = (address: string) => new URL(address).origin !== origin;
  return {
    sites: sites.filter((site) => site !== origin),
    threads: threads.filter(isElsewhere),
    closed: closed.filter(isElsewhere),
  };
}

function addLast(list: readonly string[], entry: string): string[] {
  return [...list.filter((other) => other !== entry), entry].slice(-MAX_QUIET);
}

function parseQuiet(stored: unknown): Parsed<QuietForNow> | null {
  if (!isRecord(stored)) return null;
  const { sites, threads, closed } = stored;
  if (!areAll(sites, isOrigin) || !areAll(threads, isAddress) || !areAll(closed, isAddress)) return null;
  return { value: { sites, threads, closed }, isWhole: true };
}

function areAll(list: unknown, test: (entry: unknown) => entry is string): list is string[] {
  return Array.isArray(list) && list.every(test);
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value);
}
