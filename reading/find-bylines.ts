/** Longest line of a name, a date and what else stands beside them, in characters. Member columns ("Posts: 31, Joined: Jan 2019") have some 100. */
const MAX_CHARACTERS = 120;
/** Steps up from a date or a name at most, to the whole line. */
const MAX_STEPS = 6;
/** Bylines' share of all words at most. */
const MAX_SHARE = 0.6;
/** Elements in a byline at most: icons, badges, buttons. */
const MAX_ELEMENTS = 40;
/** Steps from a date up to its post at most; see find-repeated-blocks. */
const MAX_BETWEEN = 24;
/** Blocks that must agree how far up the line goes; a short post among them is not taken for a byline. */
const SAMPLE = 20;

/**
 * The lines that stand around a date or a name in every block, so that they are not read as words: the largest elements below the blocks that are
 * short in all of them. Posts differ in length, bylines do not.
 * @param marks - by block, the element that holds its date or its name.
 * @returns by block; none where the date stands among the words.
 */
export function findBylines(marks: ReadonlyMap<Element, Element>): Map<Element, Element> {
  const sample = [...marks].slice(0, SAMPLE);
  let steps = -1;
  while (steps < MAX_STEPS && areBylines(sample.map(([block, mark]) => [block, climb(mark, steps + 1)]))) steps += 1;
  const lines = new Map<Element, Element>();
  for (const [block, mark] of steps < 0 ? [] : marks) {
    const line = climb(mark, steps);
    if (isByline(line, block)) lines.set(block, line);
  }
  return lines;
}

/** By block, the first of the given elements within, unless it belongs to a nested block. */
export function firstWithin(blocks: readonly Element[], inside: Iterable<Element>): Map<Element, Element> {
  const all = new Set(blocks);
  const found = new Map<Element, Element>();
  for (const element of inside) {
    let block: Element | null = element;
    for (let steps = 0; block?.nodeType === 1 && !all.has(block) && steps < MAX_BETWEEN; steps += 1)
      block = block.parentElement;
    if (block && all.has(block) && !found.has(block)) found.set(block, element);
  }
  return found;
}

function climb(from: Element, steps: number): Element {
  let element = from;
  for (let step = 0; step < steps; step += 1) {
    const parent = element.parentElement;
    if (parent?.nodeType !== 1) break;
    element = parent;
  }
  return element;
}

/** Where all posts are short, what is most of them is no byline. */
function areBylines(lines: readonly (readonly [Element, Element])[]): boolean {
  let inLines = 0;
  let inAll = 0;
  for (const [block, line] of lines) {
    if (!isByline(line, block)) return false;
    inLines += charactersIn(line);
    inAll += block.textContent.length;
  }
  return inLines <= inAll * MAX_SHARE;
}

function isByline(line: Element, block: Element): boolean {
  return line !== block && charactersIn(line) <= MAX_CHARACTERS && block.contains(line);
}

/** An element may hold the whole page: one with many others in it is not counted. */
function charactersIn(line: Element): number {
  const isLarge = line.getElementsByTagName('*').item(MAX_ELEMENTS) !== null;
  return isLarge ? MAX_CHARACTERS + 1 : line.textContent.trim().length;
}
