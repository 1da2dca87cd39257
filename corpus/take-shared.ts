import type { DetailsData } from './details-data.ts';
import type { GuidanceCorpus } from './schema.ts';

/** The big parts of the corpus: needed in the page and on our own pages, and kept once in the package, in a script (`corpus-script.ts`). */
export interface SharedData {
  readonly guidance: GuidanceCorpus;
  readonly details: DetailsData;
}

/** Name of the symbol under which the script leaves them. In a page that is the isolated world: the page's own scripts cannot see it. */
export const SHARED_KEY = 'secure-base.corpus';
const KEY = Symbol.for(SHARED_KEY);
const world: typeof globalThis & { [KEY]?: Readonly<Record<keyof SharedData, string>> } = globalThis;

/**
 * Reads one part of the corpus; what `#corpus/read-guidance` and `#corpus/details` do in the built extension.
 *
 * @throws Error where the script has not run: an own page without its tag, or an injection without its file.
 */
export function takeShared<Name extends keyof SharedData>(name: Name): SharedData[Name] {
  const kept = world[KEY];
  if (kept === undefined) throw new Error(`No corpus: corpus.js must run before the script that reads "${name}" of it`);
  // The build wrote this very type under this name.
  return JSON.parse(kept[name]) as SharedData[Name];
}
