import { createBudget } from './budget.ts';
import { engines } from './engines/index.ts';
import { readBySpec } from './read-by-spec.ts';
import { readGeneric } from './read-generic.ts';
import type { ThreadOnPage } from './types.ts';
import { unshadowed } from './unshadowed.ts';

/**
 * Reads the thread that a page shows.
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
  const root = unshadowed(page, 'documentElement');
  if (!root) return null;
  const budget = createBudget(options.budgetMs, options.now);
  const address = url.pathname + url.search;
  const isOn = (selector: string): boolean => root.querySelector(selector) !== null;
  const spec = engines.find(
    ({ signs, path, thread, post }) => (path?.test(address) ?? true) && signs.some(isOn) && isOn(thread ?? post),
  );
  return spec ? readBySpec(spec, root, url, budget) : readGeneric(root, url, budget);
}
