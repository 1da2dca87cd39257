/** Where companion and panel, two bundles in one isolated world, keep the element that is ours. Pages live in another world and cannot see it. */
const KEY = Symbol.for('secure-base.own-element');
const world: typeof globalThis & { [KEY]?: Element } = globalThis;

/** Remembers the one element that we put into the page. */
export function setOwnElement(element: Element): void {
  world[KEY] = element;
}

/** The element that we put into the page, or null before the panel came. */
export function ownElement(): Element | null {
  return world[KEY] ?? null;
}

/** Whether a node of the page is our own element: what changes there is no news of the page. */
export function isOwnElement(node: Node): boolean {
  return node === world[KEY];
}
