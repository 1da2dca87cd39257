import { type Budget, createBudget, createSlicedBudget, rest } from './budget.ts';
import type { EngineSpec } from './engine-spec.ts';
import { engines } from './engines/index.ts';
import { isAnotherPage } from './is-another-page.ts';
import { readBySpec } from './read-by-spec.ts';
import { readGeneric } from './read-generic.ts';
import type { InSlices, ThreadOnPage } from './types.ts';
import { unshadowed } from './unshadowed.ts';

/**
 * Reads the thread that a page shows, at one go.
 *
 * Never changes the page, forces no layout, and ends within the budget: then `isComplete` is false.
 * @param url - the page's address at the time of reading; `page.URL` may be older in a single-page application.
 * @param options - `budgetMs` is 20 by default; `now` is a clock in milliseconds.
 * @returns null where the page is not a thread: lists, search results, profiles, shops, front pages.
 */
export function readThread(
  page: Document,
  url: URL,
  options: { budgetMs?: number; now?: () => number } = {},
): ThreadOnPage | null {
  const { value, done } = read(page, url, createBudget(options.budgetMs, options.now)).next();
  if (!done) throw new Error('A reading at one go wanted to rest');
  return value;
}

/**
 * Reads the same in slices of some milliseconds, however large the page and however slow the machine: what calls it decides when to go on.
 *
 * The page may change between two slices: what was found before is read as it then stands.
 * @param now - a clock in milliseconds.
 */
export function readThreadInSlices(page: Document, url: URL, now: () => number): InSlices<ThreadOnPage | null> {
  return read(page, url, createSlicedBudget(now));
}

function* read(page: Document, url: URL, budget: Budget): InSlices<ThreadOnPage | null> {
  const root = unshadowed(page, 'documentElement');
  if (!root) return null;
  const address = url.pathname + url.search;
  if (isAnotherPage(root, address)) return null;
  for (const spec of engines) {
    if (yield* fits(spec, root, address, budget)) return yield* readBySpec(spec, root, url, budget);
  }
  yield* rest(budget);
  const found = yield* readGeneric(root, url, budget);
  return found && (yield* isOfKnownForum(root, budget)) ? null : found;
}

/** Asked last, of the few pages where blocks repeat like posts: a profile of a known forum is no thread of an unknown one. */
function* isOfKnownForum(root: Element, budget: Budget): InSlices<boolean> {
  for (const { site } of engines) {
    if (!site) continue;
    yield* rest(budget);
    if (root.querySelector(site) !== null) return true;
  }
  return false;
}

/** On a huge page each question takes milliseconds: so one may rest after each. */
function* fits(
  { signs, path, thread, post }: EngineSpec,
  root: Element,
  address: string,
  budget: Budget,
): InSlices<boolean> {
  if (!(path?.test(address) ?? true)) return false;
  for (const sign of signs) {
    yield* rest(budget);
    if (root.querySelector(sign) === null) continue;
    yield* rest(budget);
    return root.querySelector(thread ?? post) !== null;
  }
  return false;
}
