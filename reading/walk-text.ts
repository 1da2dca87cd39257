import { type Budget, payNode } from './budget.ts';
import type { Skip } from './skip-set.ts';
import { unshadowed } from './unshadowed.ts';

/** Elements that never hold a post's words, whatever the engine. */
const UNREAD = new Set<unknown>(
  'script style noscript template button form select textarea input iframe object embed audio video canvas svg math'.split(
    ' ',
  ),
);
/** Elements that stand on lines of their own. Custom elements count as inline: their style is unknown without layout. */
const BLOCKS = new Set<unknown>(
  'address article aside blockquote br center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
);
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const ELEMENTS_AND_TEXT = 5;
const TEXT_NODE = 3;

/**
 * Visits the text nodes under `root` in document order, without layout, recursion or shadow roots.
 *
 * Moves by TreeWalker because a form's own properties (`nextSibling`, `tagName`) can be shadowed by its fields' names.
 * @param onText - false ends the walk.
 * @param skip - elements whose subtree is left out; `root` itself is always entered.
 * @param onBreak - called at the edges of block elements, also of those left out.
 * @returns early, with the budget spent, when it runs out.
 */
export function walkText(
  root: Element,
  skip: Skip,
  budget: Budget,
  onText: (node: Text) => boolean,
  onBreak: () => void,
): void {
  const walker = createWalker(root, ELEMENTS_AND_TEXT);
  let node = walker.firstChild();
  while (node && payNode(budget)) {
    if (node.nodeType === TEXT_NODE) {
      if (!onText(node as Text)) return;
    } else {
      if (isBlock(node)) onBreak();
      if (!isUnread(node) && !skip.has(node)) {
        const child = walker.firstChild();
        if (child) {
          node = child;
          continue;
        }
      }
    }
    node = nextAfter(walker, root, onBreak);
  }
}

/** The next node outside the current one's subtree; null at the end of `root`. */
function nextAfter(walker: TreeWalker, root: Element, onBreak: () => void): Node | null {
  for (;;) {
    if (isBlock(walker.currentNode)) onBreak();
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    if (!walker.parentNode() || walker.currentNode === root) return null;
  }
}

function isBlock(node: Node): boolean {
  return BLOCKS.has(nameOf(node));
}

/** A name that is not a string is a form whose field shadows it: forms are not read. */
function isUnread(node: Node): boolean {
  const name = nameOf(node);
  return typeof name !== 'string' || UNREAD.has(name);
}

/** In small letters; unknown, because only elements have one, and a field may shadow its form's. */
function nameOf(node: Node): unknown {
  return (node as Element).localName;
}

/** A walker over what is under `root`, past the page's tricks. @param show - of `NodeFilter`'s bits. */
export function createWalker(root: Element, show: number): TreeWalker {
  const page = root.ownerDocument;
  return unshadowed(page, 'createTreeWalker').call(page, root, show);
}
