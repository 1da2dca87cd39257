/**
 * The highest z-index there is: the chip must be seen, and pages' own layers are below it by convention. Not the browser's top layer: a page's own
 * dialogs belong above us.
 */
const Z_INDEX = 2_147_483_647;

/** Nothing of the page's styles reaches the host, and the host takes no room in the page. */
const HOST_STYLE = `all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;
height: 0 !important; overflow: visible !important; z-index: ${Z_INDEX} !important; display: block !important;`;

/** Events that a page could take for its own: hotkeys, typing, pointers, clipboard. They end at the host. */
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
export function createHost(page: Document, css: string): { host: HTMLElement; root: ShadowRoot } {
  const host = page.createElement('div');
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: false });
  addStyles(root, css);
  for (const type of KEPT_EVENTS) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  page.documentElement.append(host);
  return { host, root };
}

/**
 * A constructed style sheet is beyond the reach of the page's content security policy. Firefox does not let content scripts adopt one (its bug 1751346); there
 * a style element serves, which Firefox exempts from the policy when an extension adds it.
 */
function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
