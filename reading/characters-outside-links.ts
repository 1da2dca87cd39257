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
