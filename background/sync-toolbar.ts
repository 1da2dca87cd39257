import { tellViews } from '../messages/tell-views.ts';
import { answerToolbar, setToolbarOpens } from '../storage/browser-sidebar.ts';
import { readSettings } from '../storage/settings.ts';

/** Makes the toolbar button open what the reader chose. Run it at each start and whenever settings change. */
export async function syncToolbar(): Promise<void> {
  await setToolbarOpens((await readSettings()).toolbarOpens);
}

/**
 * Opens the side panel for a press of the toolbar button. One that is open already is told of it: it looks at a page that the press has just granted,
 * or closes where there is nothing new to see.
 */
export async function answerPress(windowId: number): Promise<void> {
  const pressedAtMs = Date.now();
  await answerToolbar(windowId);
  await tellViews({ kind: 'toolbar-pressed', windowId, pressedAtMs });
}
