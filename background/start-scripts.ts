import { browser } from 'wxt/browser';
import type { CheckResult } from '../messages/protocol.ts';
import { readSettings } from '../storage/settings.ts';
import { isWebPattern } from '../storage/site-access.ts';
import { COMPANION_FILE, CORPUS_FILE, PANEL_FILE, RECOGNISER_FILE } from './companion-script.ts';

/** A document in a tab. `documentId` (Chromium; newer Firefox) makes sure that a page loaded in the meantime is not meant. */
export interface PageTarget {
  readonly tabId: number;
  readonly documentId?: string | undefined;
}

/** Brings the panel into a page whose companion recognised the thread. A page that is gone by now is no error. */
export async function startPanel(page: PageTarget): Promise<boolean> {
  return startIn(page, [CORPUS_FILE, PANEL_FILE]);
}

/** Brings the recogniser into a page whose thread may be on topic; it has the companion look again. */
export async function startRecogniser(page: PageTarget): Promise<boolean> {
  return startIn(page, [RECOGNISER_FILE]);
}

type ScriptFile = typeof CORPUS_FILE | typeof PANEL_FILE | typeof RECOGNISER_FILE;

/** Runs files in their order, all in the isolated world of that page. */
async function startIn({ tabId, documentId }: PageTarget, files: ScriptFile[]): Promise<boolean> {
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
  return browser.scripting.executeScript({ target, files }).then(
    () => true,
    () => false,
  );
}

/**
 * Reads a tab once, whether or not its site is turned on; needs a grant for its host or `activeTab`.
 *
 * A companion that is there already reads again. On a match the panel is in the page when this resolves.
 */
export async function checkPage(tabId: number): Promise<CheckResult> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: [RECOGNISER_FILE, COMPANION_FILE] })
    .catch(() => null);
  // Stores, settings, PDF viewers and pages without a grant refuse scripts; browsers say so in words of their own.
  if (!results) return 'cannot-read';
  if (results[0]?.result !== 'matched') return 'nothing';
  return (await startPanel({ tabId })) ? 'matched' : 'cannot-read';
}

/** Starts the companion in the tabs that show these sites already, so that nobody has to reload; on a quiet site nothing runs. */
export async function startInOpenTabs(patterns: readonly string[]): Promise<void> {
  const url = patterns.filter(isWebPattern);
  if (url.length === 0) return;
  const [tabs, { quietSites }] = await Promise.all([browser.tabs.query({ url, discarded: false }), readSettings()]);
  const awake = tabs.filter((tab) => tab.url === undefined || !quietSites.includes(new URL(tab.url).origin));
  const ids = awake.map((tab) => tab.id).filter((id) => id !== undefined);
  await Promise.all(ids.map(startCompanion));
}

async function startCompanion(tabId: number): Promise<void> {
  // A tab may close or show an error page while we ask: then there is nothing to read.
  await browser.scripting.executeScript({ target: { tabId }, files: [COMPANION_FILE] }).catch(() => undefined);
}
