import { type Budget, payNode } from './budget.ts';

/** What stands once or twice in every post: its date, its author's link, its number. */
const MARKS =
  'time, [datetime], [data-timestamp], [data-date], [data-post-id], [data-comment-id], [data-message-id], [id^="post"], [id^="comment"], [id^="message"], [id^="reply"], [class*="date" i], [class*="posted" i], [class*="author" i], [class*="username" i], a[href*="/user"], a[href*="/profile"], a[href*="/member"]';
/** Steps up from a mark at most: real posts have 3 to 10 elements around their date, within the list. */
const MAX_STEPS = 24;
/** Marks looked at; a thread page has two or three a post. */
const MAX_MARKS = 3_000;
/** Groups weighed, largest first: lists of members and of other threads may be larger than the thread's. */
const MAX_GROUPS = 12;
/** Characters of a block that count: so that many posts outweigh two columns of layout. */
const ENOUGH_CHARACTERS = 300;

type Group = { readonly parent: Element; readonly blocks: Set<Element> };

/**
 * The blocks that repeat around dates and names: children of one element, alike in tag and first class, with most words outside links.
 *
 * Nested replies of the same classes count too. In document order; [] where nothing repeats.
 */
export function findRepeatedBlocks(root: Element, budget: Budget): Element[] {
  let best: { group: Group; words: number } | null = null;
  for (const group of largestGroups(root, budget)) {
    const words = [...group.blocks].reduce(
      (sum, block) => sum + Math.min(ENOUGH_CHARACTERS, charactersOutsideLinks(block)),
      0,
    );
    if (!best || words > best.words) best = { group, words };
  }
  if (!best) return [];
  const { parent, blocks } = best.group;
  const looks = new Set([...blocks].map(lookOf));
  return [...parent.getElementsByTagName('*')].filter(
    (element) => blocks.has(element) || (element.classList.length > 0 && looks.has(lookOf(element))),
  );
}

/** Groups of two and more, largest first; of equal ones the deeper first. */
function largestGroups(root: Element, budget: Budget): Group[] {
  const groups: Group[] = [];
  const byParent = new Map<Element, Map<string, Group>>();
  for (const mark of [...root.querySelectorAll(MARKS)].slice(0, MAX_MARKS)) {
    let block: Element = mark;
    for (let steps = 0; steps < MAX_STEPS && payNode(budget); steps += 1) {
      // A form's own `parentElement` can be shadowed by a field's name; what is no element ends the climb.
      const parent: Element | null = block.parentElement;
      if (parent?.nodeType !== 1 || parent === root) break;
      const byKind = byParent.get(parent) ?? new Map<string, Group>();
      const group = byKind.get(kindOf(block)) ?? { parent, blocks: new Set<Element>() };
      if (!group.blocks.size) groups.push(group);
      group.blocks.add(block);
      byParent.set(parent, byKind.set(kindOf(block), group));
      block = parent;
    }
  }
  const repeated = groups.filter((group) => group.blocks.size > 1);
  return repeated.sort((a, b) => b.blocks.size - a.blocks.size).slice(0, MAX_GROUPS);
}

/** Tag and first class, numbers left out: "div.post" for `post even`, `post-7`. */
function kindOf(element: Element): string {
  return `${element.localName}.${(element.classList[0] ?? '').replace(/\d+/g, '')}`;
}

function lookOf(element: Element): string {
  return `${element.localName} ${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}`;
}

/** How much a block says beside its links: rows of a list of threads say next to nothing. */
export function charactersOutsideLinks(block: Element): number {
  const links = [...block.getElementsByTagName('a')].reduce((sum, link) => sum + link.textContent.length, 0);
  return block.textContent.replace(/\s+/g, ' ').length - links;
}
