/**
 * `npm start`: builds the extension, opens it in a browser on a sample forum thread, and shows chip, panel and popup.
 *
 * With a display the browser stays open until it is closed or Ctrl-C is pressed. Without one it runs headless, prints what the panel says and writes
 * screenshots to .output/start/.
 */
import { rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import { toLines } from './browser/closed-shadow.ts';
import { type ChromiumWithExtension, openChromium } from './browser/open-chromium.ts';
import { buildExtension } from './build-extension.ts';
import { findChromium, NO_CHROMIUM } from './find-chromium.ts';
import { threadPath } from './sample/render-thread.ts';
import { type SampleForum, serveForum } from './sample/serve-forum.ts';
import { sampleThreads } from './sample/threads.ts';
import { showPanel } from './start/show-panel.ts';
import { takePictures } from './start/take-pictures.ts';

const USAGE = `Usage: npm start [-- --headless]
  --headless  do not open a window, even where there is a display: print what the panel says and take pictures`;
const PICTURES = resolve(import.meta.dirname, '../.output/start');
/** How long we wait for the welcome page before going on without it, in ms. */
const WELCOME_BY_MS = 5000;
const THREAD = threadPath.discourse(sampleThreads.leaving);

process.exitCode = await start(process.argv.slice(2));

async function start(args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg !== '--headless')) {
    console.error(USAGE);
    return 2;
  }
  const executablePath = findChromium();
  if (executablePath === null) {
    console.error(NO_CHROMIUM);
    return 1;
  }
  const headless = args.includes('--headless') || !hasDisplay();
  console.log('Building …');
  const extensionFolder = await buildExtension('chromeE2e');
  const forum = await serveForum();
  const chromium = await openChromium({ executablePath, extensionFolder, headless }).catch(async (error: unknown) => {
    await forum.close();
    throw error;
  });
  const close = () => Promise.all([chromium.close(), forum.close()]);
  const stopped = new Promise<number>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop(0));
    chromium.browser.once('disconnected', () => stop(0));
  });
  try {
    return await Promise.race([stopped, headless ? look(chromium, forum) : stay(chromium, forum, stopped)]);
  } finally {
    await close();
  }
}

/** Linux says by a variable whether there is a display; other systems have one. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function stay(chromium: ChromiumWithExtension, forum: SampleForum, stopped: Promise<number>): Promise<number> {
  await openThread(chromium, forum);
  console.log(`Open: ${forum.origin}${THREAD}
The chip is at the edge of the page; the popup opens from the toolbar (pin Secure Base from the puzzle-piece menu).
The same thread as a phpBB forum: ${forum.origin}${threadPath.phpbb(sampleThreads.leaving)}
All sample threads: ${forum.origin}/latest
Close the browser or press Ctrl-C to end.`);
  return stopped;
}

async function look(chromium: ChromiumWithExtension, forum: SampleForum): Promise<number> {
  const { browser, extensionId } = chromium;
  await rm(PICTURES, { recursive: true, force: true });
  const page = await openThread(chromium, forum);
  await page.setViewport({ width: 1280, height: 800 });
  const { chip, panel } = await showPanel(page);
  console.log(`On the sample thread "${sampleThreads.leaving.title}" the chip says: ${chip}\n\nThe panel says:`);
  console.log(toLines(panel).join('\n'));
  const files = await takePictures(page, 'panel', PICTURES, { width: 1280, height: 800 });
  const popup = await browser.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  files.push(...(await takePictures(popup, 'popup', PICTURES, { width: 400, height: 600 })));
  console.log(`\nPictures: ${files.map((file) => relative(process.cwd(), join(PICTURES, file))).join(' ')}`);
  return 0;
}

/** Opens the sample thread in front of the welcome page, which opens itself a moment after the extension is installed. */
async function openThread({ browser }: ChromiumWithExtension, forum: SampleForum): Promise<Page> {
  const isWelcome = (target: Target) => target.url().endsWith('/welcome.html');
  await browser.waitForTarget(isWelcome, { timeout: WELCOME_BY_MS }).catch(() => undefined);
  const page = await browser.newPage();
  await page.goto(forum.origin + THREAD);
  await page.bringToFront();
  return page;
}
