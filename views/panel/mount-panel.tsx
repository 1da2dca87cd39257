import { render } from 'preact';
import styles from '../../components/sheet.css?inline';
import { isOrphaned } from '../../messages/is-orphaned.ts';
import { Failsafe } from '../Failsafe.tsx';
import { addHighlightStyle } from './mark-words.ts';
import { PanelView } from './PanelView.tsx';
import type { PanelPage } from './panel-page.ts';
import type { PanelTools } from './panel-tools.ts';

/** Events that the page could forge or overhear. */
const GUARDED_EVENTS = ['click', 'keydown', 'keyup', 'keypress', 'input', 'change'];
const KEY_EVENTS = ['keydown', 'keyup', 'keypress'];
/** Where a person may just have come back from turning us off. Each costs one look at a property. */
const NEWS_OF_THE_PAGE: readonly (readonly [EventTarget, string])[] = [
  [document, 'visibilitychange'],
  [document, 'pointerover'],
  [window, 'focus'],
];

/**
 * Draws chip and panel into a shadow root and keeps them in step with the page.
 *
 * Events that no person made are ignored, and no key pressed inside reaches the page: its shortcuts stay asleep while someone types here.
 * @param root - empty and closed, in the extension's isolated world.
 * @returns a function that takes everything away again.
 */
export function mountPanel(root: ShadowRoot, page: PanelPage, tools: PanelTools): () => void {
  addStyles(root);
  addHighlightStyle(root.host);
  for (const kind of GUARDED_EVENTS) root.addEventListener(kind, ignoreForged, { capture: true });
  const holder = document.createElement('div');
  root.append(holder);
  const unmount = () => {
    render(null, holder);
    holder.remove();
  };
  leaveWhenOrphaned(root, unmount);
  for (const kind of KEY_EVENTS) root.addEventListener(kind, keepInside);
  render(
    <Failsafe>
      <PanelView page={page} tools={tools} />
    </Failsafe>,
    holder,
  );
  return unmount;
}

/**
 * When the extension has gone from under the page, nobody finds a chip that does not answer: it goes when the person comes back to the tab or the
 * window (from the page of extensions, or the browser's own question), and at the latest when the pointer moves over the page or reaches for us.
 *
 * Browsers tell nothing. A port to the background would, but it ends with each rest of the background too, and to open it anew would wake that for ever.
 */
function leaveWhenOrphaned(root: ShadowRoot, unmount: () => void): void {
  const leave = (event: Event) => {
    if (!isOrphaned()) return;
    // The page has its own use for news of the tab; what is meant for us ends with us.
    if (event.currentTarget === root) event.stopImmediatePropagation();
    for (const [target, kind] of NEWS_OF_THE_PAGE) target.removeEventListener(kind, leave);
    root.host.remove();
    try {
      unmount();
    } catch {
      // Views take their leave of the browser, and it is gone: what they drew is out of the page all the same.
    }
  };
  for (const kind of [...GUARDED_EVENTS, 'pointerenter']) root.addEventListener(kind, leave, { capture: true });
  for (const [target, kind] of NEWS_OF_THE_PAGE) target.addEventListener(kind, leave, { passive: true });
}

/** A constructed sheet is not subject to the page's content security policy; a style element is the way where there is none. */
function addStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox content scripts: the sheet belongs to another compartment and cannot be adopted.
    const element = document.createElement('style');
    element.textContent = styles;
    root.append(element);
  }
}

function ignoreForged(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

function keepInside(event: Event): void {
  event.stopPropagation();
}
