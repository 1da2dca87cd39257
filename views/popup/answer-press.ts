import type { ToViews } from '../../messages/protocol.ts';
import type { TabState } from './use-tab.ts';

/** What an open side panel knows when the toolbar button is pressed. */
export interface Press {
  readonly press: ToViews;
  /** The window that the side panel belongs to. */
  readonly windowId: number;
  /** When the side panel was opened, in milliseconds since 1970. */
  readonly openedAtMs: number;
  /** The page as it was seen before the press, and as it is seen now. */
  readonly before: TabState;
  readonly now: TabState;
}

/**
 * What an open side panel does when the toolbar button is pressed.
 *
 * The button opens and closes it, as Firefox does by itself. But a press also grants the page: one that could not be seen before is looked at instead.
 */
export function answerPress({ press, windowId, openedAtMs, before, now }: Press): 'close' | 'look' {
  if (press.windowId !== windowId || openedAtMs >= press.pressedAtMs) return 'look';
  const isNews = now.kind === 'page' && !(before.kind === 'page' && before.tabId === now.tabId);
  return isNews ? 'look' : 'close';
}
