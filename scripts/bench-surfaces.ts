/**
 * `npm run bench:surfaces`: builds the extension and measures, in a real Chromium, how fast popup and panel come up and how long any task lasts, at
 * full speed and with the processor slowed down four times.
 *
 * Prints fastest, median and slowest of RUNS runs. Bars (design): popup 250 ms at 4×, chip to panel 100 ms, no task of 50 ms. For people, not for CI: it
 * depends on the machine.
 */
import { measurePanel } from './bench/measure-panel.ts';
import { measurePopup } from './bench/measure-popup.ts';
import { openChromium } from './browser/open-chromium.ts';
import { buildExtension } from './build-extension.ts';
import { findChromium, NO_CHROMIUM } from './find-chromium.ts';
import { threadPath } from './sample/render-thread.ts';
import { serveForum } from './sample/serve-forum.ts';
import { sampleThreads } from './sample/threads.ts';

const RUNS = 9;
const SLOW_DOWNS = [1, 4];

const executablePath = findChromium();
if (!executablePath) throw new Error(NO_CHROMIUM);
const extensionFolder = await buildExtension('chromeE2e');
const chromium = await openChromium({ executablePath, extensionFolder, headless: true });
const forum = await serveForum();
const { browser, extensionId } = chromium;
try {
  // It opens itself in front, and what is behind it is not painted.
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await welcome.page())?.close();
  console.log('surface            CPU   ms: fastest, median, slowest    longest task');
  for (const slowDown of SLOW_DOWNS) {
    const popups = await repeat(() => measurePopup(browser, extensionId, slowDown));
    print('popup, painted', slowDown, popups, ({ firstUsefulPaintMs }) => firstUsefulPaintMs);
    const address = forum.origin + threadPath.discourse(sampleThreads.leaving);
    const panels = await repeat(() => measurePanel(browser, address, slowDown));
    print('chip to panel', slowDown, panels, ({ chipToPanelMs }) => chipToPanelMs);
  }
} finally {
  await forum.close();
  await chromium.close();
}

async function repeat<Times>(measure: () => Promise<Times>): Promise<Times[]> {
  const all: Times[] = [];
  for (let run = 0; run < RUNS; run += 1) all.push(await measure());
  return all;
}

function print<Times extends { readonly longestTaskMs: number }>(
  name: string,
  slowDown: number,
  runs: readonly Times[],
  timeOf: (times: Times) => number,
): void {
  const [fastest, median, slowest] = spread(runs.map(timeOf));
  const longest = Math.max(...runs.map(({ longestTaskMs }) => longestTaskMs));
  const cells = [fastest, median, slowest].map((ms) => String(Math.round(ms ?? 0)).padStart(8)).join(' ');
  console.log(`${name.padEnd(18)} ${slowDown}× ${cells}              ${Math.round(longest) || 'below 50'}`);
}

function spread(times: readonly number[]) {
  const sorted = times.toSorted((one, other) => one - other);
  return [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
}
