import { WRITTEN_DATE } from './find-written-dates.ts';
import { createWalker } from './walk-text.ts';

/** Longest name, in characters; forums allow 15 to 30. */
const MAX_CHARACTERS = 40;
/** `NodeFilter.SHOW_TEXT`. */
const TEXT = 4;
/** Blank text nodes and numbers ("#12") passed over at most. */
const MAX_NODES = 30;
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const DOCUMENT_POSITION_FOLLOWING = 4;

/**
 * The author's name where nothing marks it as one: the first short words of a post, within the line of its date or above it.
 *
 * @param line - the post's byline, see `findBylines`.
 * @returns the element that holds the name and no more; null where the post begins with something else.
 */
export function findPlainName(block: Element, line: Element): Element | null {
  const walker = createWalker(block, TEXT);
  for (let visited = 0; visited < MAX_NODES; visited += 1) {
    const node = walker.nextNode();
    const words = node?.nodeValue?.trim() ?? '';
    if (!node || words.length > MAX_CHARACTERS || WRITTEN_DATE.test(words)) return null;
    if (!/\p{L}/u.test(words)) continue;
    const name = node.parentElement;
    if (name?.closest('h1, h2')) continue;
    const isAbove = line.contains(node) || (line.compareDocumentPosition(node) & DOCUMENT_POSITION_FOLLOWING) === 0;
    return name && isAbove && name !== block && !name.firstElementChild ? name : null;
  }
  return null;
}
