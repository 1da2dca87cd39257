import { setOwnElement } from './own-element.ts';

/**
 * The highest z-index there is: the chip must be seen, and pages' own layers are below it by convention. Not the browser's top layer: a page's own
 * dialogs belong above us.
 */
const Z_INDEX = 2_147_483_647;

/** Nothing of the page's styles reaches the host, and the host takes no room in the page. */
const HOST_STYLE = `all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;
height: 0 !important; overflow: visible !important; z-index: ${Z_INDEX} !important; display: block !important;`;

/** Events that a page could take for its own or overhear: hotkeys, typing, pointers, clipboard. They end at the host. */
const KEPT_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'compositionstart', 'compositionend'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'wheel', 'focusin', 'focusout', 'copy', 'cut', 'paste', 'submit'],
] as const;

/**
 * Adds the one element that we put into a page, and gives its closed shadow root.
 *
 * It hangs beside `body`, not in it: frameworks that redraw the body leave it alone, and no rule for the body's children counts it. It has no id, no
 * class and no name by which a page could know it.
 */
export function createHost(page: Document): ShadowRoot {
  const host = page.createElement('div');
  host.style.cssText = HOST_STYLE;
  removeOrphans(page, host.style.cssText);
  const root = host.attachShadow({ mode: 'closed' });
  for (const type of KEPT_EVENTS) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  setOwnElement(host);
  page.documentElement.append(host);
  return root;
}

/**
 * After an update of the extension the old one's element is still there, with a chip that nobody answers. It has no name to know it by but its style,
 * which is ours to the letter.
 */
function removeOrphans(page: Document, style: string): void {
  for (const element of [...page.documentElement.children]) {
    if (element instanceof HTMLElement && element.localName === 'div' && element.style.cssText === style)
      element.remove();
  }
}
