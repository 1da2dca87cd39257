import { tellViews } from '../messages/tell-views.ts';
import { answerToolbar, setToolbarOpens } from '../storage/browser-sidebar.ts';
import { readSettings } from '../storage/settings.ts';

/** Makes the toolbar button open what the reader chose. Run it at each start and whenever settings change. */
export async function syncToolbar(): Promise<void> {
  await setToolbarOpens((await readSettings()).toolbarOpens);
}

/** Opens the side panel for a press of the toolbar button; one that is open already looks at the page again, which the press has just granted. */
export async function answerPress(windowId: number): Promise<void> {
  await answerToolbar(windowId);
  await tellViews({ kind: 'toolbar-pressed' });
}
