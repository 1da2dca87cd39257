/**
 * `npm run pictures`: builds the extension with its gallery and takes a picture of every surface in light, dark and forced colours, wide and at
 * 320 px, into .output/pictures, with a contact sheet of all. With names (`npm run pictures -- popup-pins options`): only those.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ChromiumWithExtension, openChromium } from './browser/open-chromium.ts';
import { buildExtension } from './build-extension.ts';
import { findChromium, NO_CHROMIUM } from './find-chromium.ts';
import { writeContactSheet } from './pictures/contact-sheet.ts';
import { STORED, STORED_FOR_NOW } from './pictures/stored.ts';
import { SURFACES, type Surface } from './pictures/surfaces.ts';

const FOLDER = resolve(import.meta.dirname, '../.output/pictures');
const LOOKS = ['light', 'dark', 'forced'] as const;
/** How Firefox names itself on Android. */
const PHONE = 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0';
/** Long enough for fonts, stored values and the panel's 220 ms; short enough for a hundred pictures. */
const SETTLE_MS = 450;

process.exitCode = await takeAll();

async function takeAll(): Promise<number> {
  const executablePath = findChromium();
  if (executablePath === null) {
    console.error(NO_CHROMIUM);
    return 1;
  }
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const extensionFolder = await buildExtension('chromeE2e');
  const chromium = await openChromium({ executablePath, extensionFolder, headless: true });
  try {
    const files: string[] = [];
    await keep(chromium);
    const names = process.argv.slice(2);
    const wanted = SURFACES.filter(({ name }) => names.length === 0 || names.includes(name));
    for (const surface of wanted) files.push(...(await takeSurface(chromium, surface)));
    await writeContactSheet(files, join(FOLDER, 'sheet.png'));
    console.log(`${files.length} pictures and sheet.png in ${FOLDER}`);
    return 0;
  } finally {
    await chromium.close();
  }
}

/** Stores what the pictures show, by one of the extension's own pages. */
async function keep({ browser, extensionId }: ChromiumWithExtension): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(STORED)})`);
  await page.evaluate(`chrome.storage.session.set(${JSON.stringify(STORED_FOR_NOW)})`);
  await page.close();
}

async function takeSurface({ browser, extensionId }: ChromiumWithExtension, surface: Surface): Promise<string[]> {
  const files: string[] = [];
  for (const width of surface.widthsPx) {
    for (const look of LOOKS) {
      const page = await browser.newPage();
      const isPhone = surface.isPhone ?? false;
      await page.setViewport({ width, height: surface.heightPx, isMobile: isPhone, hasTouch: isPhone });
      if (isPhone) await page.setUserAgent({ userAgent: PHONE });
      await wear(page, look);
      await page.goto(`chrome-extension://${extensionId}/${surface.path}`);
      await settle();
      await surface.before?.(page);
      await settle();
      const file = join(FOLDER, `${surface.name}-${width}-${look}.png`);
      await page.screenshot({ path: file, fullPage: surface.isWhole ?? false });
      await page.close();
      files.push(file);
    }
  }
  return files;
}

async function wear(page: Page, look: (typeof LOOKS)[number]): Promise<void> {
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
    ],
  });
}

function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, SETTLE_MS));
}
