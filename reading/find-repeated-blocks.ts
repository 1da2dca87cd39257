import { type Budget, payNode, rest, restBeforeQuery } from './budget.ts';
import type { InSlices } from './types.ts';

/** What stands once or twice in every post, likeliest first: its date, its author's link, its number. The first kind that repeats is used. */
const MARKS = [
  'time',
  '[class*="date"], [class*="posted"], [class*="author"], [class*="username"], a[href*="/user"], a[href*="/profile"], a[href*="/member"]',
  '[datetime], [data-date], [data-timestamp], [data-post-id], [data-comment-id], [data-message-id], [id^="post"], [id^="comment"], [id^="message"], [id^="reply"]',
];
/** Steps up from a mark at most: real posts have 3 to 10 elements around their date, within the list. */
const MAX_STEPS = 24;
/** Marks looked at; a thread page has two or three a post. */
const MAX_MARKS = 3_000;
/** Elements of a page at most; more cannot be asked for marks in the time there is. Threads of 1,000 posts have some 20,000. */
const MAX_ELEMENTS = 50_000;
/** Groups weighed, largest first: lists of members and of other threads may be larger than the thread's. */
const MAX_GROUPS = 8;
/** Blocks of a group that are weighed, and characters of a block: so that many posts outweigh two columns of layout. */
const MAX_WEIGHED = 30;
const ENOUGH_CHARACTERS = 300;

type Group = { readonly parent: Element; readonly blocks: Set<Element> };

/**
 * The blocks that repeat around dates and names: children of one element, alike in tag and first class, with most words outside links.
 *
 * Nested replies of the same classes count too. In document order; [] where nothing repeats, and on pages of more than MAX_ELEMENTS.
 */
export function* findRepeatedBlocks(root: Element, budget: Budget): InSlices<Element[]> {
  if (root.getElementsByTagName('*').length > MAX_ELEMENTS) return [];
  for (const marks of MARKS) {
    yield* restBeforeQuery(budget);
    const groups = largestGroups(root, marks, budget);
    yield* rest(budget);
    const best = heaviest(groups);
    if (best) return withNested(best);
  }
  return [];
}

/** Groups of two and more, largest first; of equal ones the deeper first. */
function largestGroups(root: Element, marks: string, budget: Budget): Group[] {
  const groups: Group[] = [];
  const byParent = new Map<Element, Map<string, Group>>();
  for (const mark of Array.from(root.querySelectorAll(marks)).slice(0, MAX_MARKS)) {
    let block: Element = mark;
    for (let steps = 0; steps < MAX_STEPS && payNode(budget); steps += 1) {
      // A form's own `parentElement` can be shadowed by a field's name; what is no element ends the climb.
      const parent: Element | null = block.parentElement;
      if (parent?.nodeType !== 1 || parent === root) break;
      const kind = kindOf(block);
      const byKind = byParent.get(parent) ?? new Map<string, Group>();
      const group = byKind.get(kind) ?? { parent, blocks: new Set<Element>() };
      // Another mark in the same block: what is above it is known.
      if (group.blocks.has(block)) break;
      if (!group.blocks.size) groups.push(group);
      group.blocks.add(block);
      byParent.set(parent, byKind.set(kind, group));
      block = parent;
    }
  }
  const repeated = groups.filter((group) => group.blocks.size > 1);
  return repeated.sort((a, b) => b.blocks.size - a.blocks.size).slice(0, MAX_GROUPS);
}

/** The group with most words outside links; null if there is none with any. */
function heaviest(groups: readonly Group[]): Group | null {
  let best: Group | null = null;
  let most = 0;
  for (const group of groups) {
    const blocks = [...group.blocks].slice(0, MAX_WEIGHED);
    const mean =
      blocks.reduce((sum, block) => sum + Math.min(ENOUGH_CHARACTERS, charactersOutsideLinks(block)), 0) /
      blocks.length;
    if (mean * group.blocks.size > most) {
      best = group;
      most = mean * group.blocks.size;
    }
  }
  return best;
}

function withNested({ parent, blocks }: Group): Element[] {
  const [first] = blocks;
  const looks = new Set([...blocks].map(lookOf));
  const alike = Array.from(parent.getElementsByTagName(first?.localName ?? '*'));
  return alike.filter(
    (element) => blocks.has(element) || (element.hasAttribute('class') && looks.has(lookOf(element))),
  );
}

/** Tag and first class, numbers left out: "div.post" for `post even`, `post-7`. */
function kindOf(element: Element): string {
  return `${element.localName}.${(element.classList[0] ?? '').replace(/\d+/g, '')}`;
}

function lookOf(element: Element): string {
  return (element.getAttribute('class') ?? '').replace(/\d+/g, '');
}

/** How much a block says beside its links, roughly: rows of a list of threads say next to nothing. */
export function charactersOutsideLinks(block: Element): number {
  let count = charactersOf(block);
  for (const link of block.getElementsByTagName('a')) count -= charactersOf(link);
  return count;
}

/** Enough of a block to tell much from little. */
const MAX_COUNTED = 3_000;

function charactersOf(element: Element): number {
  return element.textContent.slice(0, MAX_COUNTED).replace(/\s+/g, ' ').length;
}
