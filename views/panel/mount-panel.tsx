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

/** When the extension has gone from under the page, whoever reaches for us finds the page as it was, in place of a chip that does not answer. */
function leaveWhenOrphaned(root: ShadowRoot, unmount: () => void): void {
  const leave = (event: Event) => {
    if (!isOrphaned()) return;
    // The page has its own use for news of the tab; what is meant for us ends with us.
    if (event.type !== 'visibilitychange') event.stopImmediatePropagation();
    document.removeEventListener('visibilitychange', leave);
    unmount();
    root.host.remove();
  };
  for (const kind of [...GUARDED_EVENTS, 'pointerenter']) root.addEventListener(kind, leave, { capture: true });
  document.addEventListener('visibilitychange', leave);
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
