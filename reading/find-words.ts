import { besideWords } from './beside-words.ts';
import { createBudget } from './budget.ts';
import { engines } from './engines/index.ts';
import { type Place, placeText } from './place-text.ts';
import { skipBoth, skipSet } from './skip-set.ts';
import type { ThreadOnPage } from './types.ts';

/** Words of a post, as recognition's `Evidence` gives them: `post` is an index in the thread, offsets count in that post's text. */
export interface WordsOfPost {
  readonly post: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where words that were read stand in the page, for a highlight or for scrolling to them; the page's DOM is not touched.
 *
 * Where the page has changed since, the same words elsewhere in the same post will do.
 * @returns null for the title (`post` -1), for posts that left the page, and where the words are gone.
 */
export function findWords(page: ThreadOnPage, { post, start, end }: WordsOfPost): Range | null {
  const { engine, posts } = page.thread;
  const read = posts[post];
  const element = read && page.elements.get(read.id);
  const wanted = read?.text.slice(start, end);
  if (!element?.isConnected || !wanted) return null;
  const spec = engines.find(({ id }) => id === engine);
  const others = new Set<Node>(page.elements.values());
  others.delete(element);
  const skip = skipBoth(spec ? skipSet(element, spec.remove) : besideWords(), others);
  const { text, places } = placeText(element, skip, createBudget());
  const at = text.startsWith(wanted, start) ? start : text.indexOf(wanted);
  return at < 0 ? null : rangeOf(places, at, at + wanted.length);
}

function rangeOf(places: readonly Place[], start: number, end: number): Range | null {
  const first = places.find((place) => start < place.at + place.length);
  const last = places.findLast((place) => place.at < end);
  if (!first || !last || last.at + last.length <= start) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.from + Math.max(0, start - first.at));
  range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
  return range;
}
