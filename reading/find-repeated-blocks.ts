import { type Budget, payNode, rest, restBeforeQuery } from './budget.ts';
import { charactersOutsideLinks } from './characters-outside-links.ts';
import { findWrittenDates } from './find-written-dates.ts';
import { NAMED } from './may-be-posts.ts';
import type { InSlices } from './types.ts';

/** What stands once or twice in every post, likeliest first: its date, its author's link, its number. Written dates come last. */
const MARKS = [
  'time',
  `[class*="date"], [class*="posted"], ${NAMED}`,
  '[datetime], [data-date], [data-timestamp], [data-post-id], [data-comment-id], [data-message-id], [id^="post"], [id^="comment"], [id^="message"], [id^="reply"]',
];
/** Steps up from a mark at most: real posts have 3 to 10 elements around their date, within the list. */
const MAX_STEPS = 24;
/** Marks looked at; a thread page has two or three a post. */
const MAX_MARKS = 3_000;
/** Elements of a page at most; more cannot be asked for marks in the time there is. Threads of 1,000 posts have some 20,000. */
const MAX_ELEMENTS = 50_000;
/** Where a page keeps what is beside its thread: other threads, latest posts. */
const BESIDE = 'aside, nav, [role="complementary"], #sidebar, .sidebar, .related, .widget';
/** Groups weighed, largest first: lists of members and of other threads may be larger than the thread's. */
const MAX_GROUPS = 8;
/** Blocks of a group that are weighed, and characters of a block: so that many posts outweigh two columns of layout. */
const MAX_WEIGHED = 30;
const ENOUGH_CHARACTERS = 300;
/** Mean words of blocks, in characters, that are more than names or dates in a row. */
const MIN_CHARACTERS = 40;

type Group = { readonly parent: Element; readonly blocks: Set<Element> };

/** Blocks that repeat, in document order, and the dates or names around which they were found. */
export interface RepeatedBlocks {
  readonly blocks: readonly Element[];
  readonly marks: readonly Element[];
}

/**
 * The blocks that repeat around dates and names: children of one element, alike in tag and first class, with most words outside links.
 *
 * Others of the same classes, nested or above the list, count too.
 * @param areAccepted - whether blocks may be posts; where they may not, the next kind of mark is tried.
 * @returns null where nothing repeats that is accepted, and on pages of more than MAX_ELEMENTS.
 */
export function* findRepeatedBlocks(
  root: Element,
  areAccepted: (blocks: readonly Element[]) => boolean,
  budget: Budget,
): InSlices<RepeatedBlocks | null> {
  if (root.getElementsByTagName('*').length > MAX_ELEMENTS) return null;
  for (const kind of [...MARKS, null]) {
    yield* restBeforeQuery(budget);
    const marks = kind
      ? Array.from(root.querySelectorAll(kind)).slice(0, MAX_MARKS)
      : yield* findWrittenDates(root, budget);
    const groups = largestGroups(root, marks, budget);
    yield* rest(budget);
    const best = heaviest(groups.filter(({ parent }) => !parent.closest(BESIDE)));
    const blocks = best ? withAlike(best, root) : [];
    if (areAccepted(blocks)) return { blocks, marks };
  }
  return null;
}

/** Groups of two and more, largest first; of equal ones the deeper first. */
function largestGroups(root: Element, marks: readonly Element[], budget: Budget): Group[] {
  const groups: Group[] = [];
  const byParent = new Map<Element, Map<string, Group>>();
  const kindOf = kinds();
  for (const mark of marks) {
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

/** The group with most words outside links; null if there is none with any. Columns of layout are not blocks: what repeats is within them. */
function heaviest(groups: readonly Group[]): Group | null {
  const weighed = groups
    .map((group) => ({ group, mean: meanCharacters(group) }))
    .sort((a, b) => b.mean * b.group.blocks.size - a.mean * a.group.blocks.size);
  const best = weighed.find(
    ({ group, mean }) =>
      mean > 0 && !weighed.some((other) => other.mean >= MIN_CHARACTERS && isColumnOf(group, other.group)),
  );
  return best?.group ?? null;
}

function meanCharacters(group: Group): number {
  const blocks = [...group.blocks].slice(0, MAX_WEIGHED);
  return (
    blocks.reduce((sum, block) => sum + Math.min(ENOUGH_CHARACTERS, charactersOutsideLinks(block)), 0) / blocks.length
  );
}

/** A larger group of another kind lies within one block: replies within a post are of its own kind. */
function isColumnOf({ blocks }: Group, inner: Group): boolean {
  const [one] = blocks;
  const [other] = inner.blocks;
  if (!one || !other || inner.blocks.size <= blocks.size) return false;
  const kindOf = kinds();
  if (kindOf(one) === kindOf(other)) return false;
  return [...blocks].some((block) => block.contains(inner.parent));
}

/** With those alike elsewhere: replies nested in a post, an opening post above the list. Blocks without a class have none alike. */
function withAlike({ parent, blocks }: Group, root: Element): Element[] {
  const [first] = blocks;
  const name = first?.classList[0];
  if (!first || !name) return [...blocks];
  const classes = new Set([...blocks].map(classOf));
  // Numbers that differ from block to block count; the same everywhere, they are part of a name ("sc-1").
  const lookOf = classes.size < blocks.size ? classOf : withoutNumbers;
  const looks = new Set([...blocks].map(lookOf));
  // A class that counts ("post-7") is each block's own: those alike are nested ones then.
  const named = /\d/.test(name) ? parent.getElementsByTagName(first.localName) : root.getElementsByClassName(name);
  const beside = new Set(root.querySelectorAll(BESIDE));
  return Array.from(named).filter(
    (element) =>
      blocks.has(element) ||
      (element.localName === first.localName && looks.has(lookOf(element)) && !isWithin(element, beside)),
  );
}

/** Unlike `closest`, bounded: posts may lie in each other ten thousand deep. */
function isWithin(element: Element, some: ReadonlySet<Element>): boolean {
  if (!some.size) return false;
  let around: Element | null = element;
  for (let steps = 0; around?.nodeType === 1 && steps < MAX_STEPS; steps += 1) {
    if (some.has(around)) return true;
    around = around.parentElement;
  }
  return false;
}

/** Tells an element's tag and first class, numbers left out: "div.post" for `post even`, `post-7`. Keeps what it told, by class. */
function kinds(): (element: Element) => string {
  const byClass = new Map<string, string>();
  return (element) => {
    const names = classOf(element);
    let kind = byClass.get(names);
    if (kind === undefined) {
      kind = (element.classList[0] ?? '').replace(/\d+/g, '');
      byClass.set(names, kind);
    }
    return `${element.localName}.${kind}`;
  };
}

function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

function withoutNumbers(element: Element): string {
  return classOf(element).replace(/\d+/g, '');
}
