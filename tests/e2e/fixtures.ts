import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, type Page, type Worker } from '@playwright/test';
import { BUILDS } from '../../scripts/build-extension.ts';
import { findChromium, NO_CHROMIUM } from '../../scripts/find-chromium.ts';
import { type SampleForum, serveForum } from '../../scripts/sample/serve-forum.ts';
import { PanelInPage } from './pages/panel-in-page.ts';

/** What functions that are run in the background script find there. */
declare const chrome: typeof import('wxt/browser').browser;

/** A browser with the extension; `profile` may be opened again after `context.close()`, as after a restart. */
export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  readonly background: Worker;
}

interface Fixtures {
  readonly profile: string;
  readonly extension: Extension;
  /** A tab, with what a person sees of ours in it. */
  readonly panel: PanelInPage;
  readonly page: Page;
}

/** Browser tests with the `e2e` build in Chromium, a profile of their own each, and the sample forum. */
export const test = base.extend<Fixtures, { forum: SampleForum }>({
  forum: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
    async ({}, use) => {
      const forum = await serveForum();
      await use(forum);
      await forum.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'secure-base-e2e-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  extension: async ({ profile }, use) => {
    const extension = await openExtension(profile);
    await use(extension);
    await extension.context.close();
  },
  page: async ({ extension }, use) => {
    // The welcome page opens itself in front; a tab behind it is hidden, and the companion rests there.
    const { context } = extension;
    const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
    if (!context.pages().some(isWelcome)) await context.waitForEvent('page', { predicate: isWelcome, timeout: 15_000 });
    await use(await context.newPage());
  },
  panel: async ({ page }, use) => use(await PanelInPage.of(page)),
});

export { expect } from '@playwright/test';

/** Opens Chromium on a profile with the `e2e` build in it, and waits until the companion is registered. */
export async function openExtension(profile: string): Promise<Extension> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(NO_CHROMIUM);
  const folder = BUILDS.chromeE2e.folder;
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`No build in ${folder}: run npm run test:browser`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [`--load-extension=${folder}`, `--disable-extensions-except=${folder}`, '--no-sandbox'],
  });
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  await waitUntilRegistered(background);
  return { context, background, id: new URL(background.url()).host };
}

async function waitUntilRegistered(background: Worker): Promise<void> {
  await background.evaluate(async () => {
    while ((await chrome.scripting.getRegisteredContentScripts()).length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}
