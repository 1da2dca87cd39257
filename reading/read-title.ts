import type { Budget } from './budget.ts';
import { readAt } from './read-at.ts';
import { readBlockText } from './read-block-text.ts';
import { skipSet } from './skip-set.ts';

/** Longest title kept, in characters; forums allow 80 to 300. */
const MAX_TITLE = 300;

/**
 * The thread's title: by the engine's selector, else og:title, else the document's own; '' where none has words.
 * @param at - selector, or `selector@attribute`.
 * @param remove - the engine's own selector list of what is left out.
 */
export function readTitle(root: Element, at: string | undefined, remove: string | undefined, budget: Budget): string {
  const [selector = '', attribute] = (at ?? '').split('@');
  const element = selector ? root.querySelector(selector) : null;
  const own =
    element && (attribute ? element.getAttribute(attribute) : readBlockText(element, skipSet(element, remove), budget));
  const title =
    own?.trim() ||
    readAt(root.querySelector('meta[property="og:title"]'), 'content', budget) ||
    readAt(root.querySelector('head > title'), undefined, budget) ||
    '';
  return title.replace(/\s+/g, ' ').slice(0, MAX_TITLE);
}
