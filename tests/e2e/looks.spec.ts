import type { Page } from '@playwright/test';
import { STORED, STORED_FOR_NOW } from '../../scripts/pictures/stored.ts';
import { expect, test } from './fixtures.ts';
import { type Box, coarse, decode, type Picture } from './looks/coarse.ts';
import { type Edges, edgesAsText, readEdges } from './looks/read-edges.ts';
import { standInWords } from './looks/stand-in-words.ts';

/** The day of all pictures: ages and dates follow it. */
const TODAY = new Date('2026-11-21T03:00:00Z');
/**
 * Two looks at each picture. Layout: fine enough to see a line move by some px; what a px must differ by (0 to 1, as pixelmatch measures) is much.
 * Colour: so coarse that letters are a shade, and a small difference of shade counts. Chosen so that a desktop with one odd font and full hinting passes,
 * and each of the breaks named below fails.
 */
const LAYOUT = { coarseness: { screenPx: 4, blur: 0.8 }, tolerance: { maxDiffPixelRatio: 0.004, threshold: 0.1 } };
const COLOUR = { coarseness: { screenPx: 16, blur: 0.8 }, tolerance: { maxDiffPixelRatio: 0.02, threshold: 0.025 } };

/** A surface: its address in the extension, its size in px, and what to press first. */
interface Surface {
  readonly name: string;
  readonly path: string;
  readonly size: readonly [width: number, height: number];
  readonly press?: string;
  /** All of it, however long. */
  readonly isWhole?: boolean;
  /** Its dark colours are seen in the gallery. */
  readonly isLightOnly?: boolean;
}

const PANEL = 'gallery.html#leaving-the-room';
const SURFACES: readonly Surface[] = [
  { name: 'popup', path: 'popup.html', size: [400, 600] },
  { name: 'popup-320', path: 'popup.html', size: [320, 600], isLightOnly: true },
  { name: 'popup-answer', path: 'popup.html#/answer/drop-off/15', size: [400, 600], isLightOnly: true },
  { name: 'popup-pins', path: 'popup.html#/pins', size: [400, 600] },
  { name: 'popup-limit', path: 'popup.html#/limit', size: [400, 600], isLightOnly: true },
  { name: 'chip', path: PANEL, size: [1280, 800], isLightOnly: true },
  { name: 'panel', path: PANEL, size: [1280, 800], press: '.sb-chip' },
  { name: 'panel-320', path: PANEL, size: [320, 800], press: '.sb-chip', isLightOnly: true },
  { name: 'panel-limit', path: 'gallery.html#at-the-limit', size: [1280, 800], press: '.sb-chip' },
  { name: 'options', path: 'options.html', size: [1100, 900], isWhole: true, isLightOnly: true },
  { name: 'options-320', path: 'options.html', size: [320, 900], isWhole: true, isLightOnly: true },
  { name: 'welcome', path: 'welcome.html', size: [1100, 900], isWhole: true, isLightOnly: true },
  { name: 'plan', path: 'plan.html', size: [1100, 900], isWhole: true },
];

/**
 * Layout and colour of every component and surface, against pictures that are kept in `looks/`.
 *
 * Words are drawn as blocks of a few fixed lengths, so that neither fonts nor edited texts matter. Held on a desktop whose only font was monospaced,
 * with full hinting. Broken on purpose, each of these made pictures fail (so many of 102 by day): the colour of actions 5, of words to say aloud 8, of
 * secondary text 19; text at 17 px 85; a panel 24 px wider 4; its gutter 8 px wider 4; tiles in three columns 4. Rounder corners, and a hairline that is
 * gone, pictures so coarse do not show: `looks/edges.txt` holds them as numbers.
 *
 * After a change that is meant: `npm run test:browser -- looks --update-snapshots`, and look at what changed.
 */
test.describe('looks', () => {
  test('corners and hairlines', async ({ extension, page }) => {
    await prepare(page, 'light');
    await keepStored(page, extension.id);
    const edges: Edges = new Map();
    for (const surface of [{ path: 'gallery.html', size: [1100, 900] as const }, ...SURFACES]) {
      await openSurface(page, extension.id, surface);
      await readEdges(page, edges);
    }
    expect(edgesAsText(edges)).toMatchSnapshot('edges.txt');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`each component in each state (${colorScheme})`, async ({ extension, page }) => {
      await prepare(page, colorScheme);
      await page.setViewportSize({ width: 1100, height: 900 });
      await page.goto(`chrome-extension://${extension.id}/gallery.html`);
      await expect(page.locator('.sb-gallery')).toBeVisible();
      await standInWords(page, 'text');
      const sections = await page.locator('.sb-gallery > section').evaluateAll((all) =>
        all.map((section) => {
          // On whole px, or a picture would change with the height of what stands above it.
          const { y: before } = section.getBoundingClientRect();
          if (section instanceof HTMLElement) section.style.marginTop = `${Math.ceil(before) - before}px`;
          const { x, y, width, height } = section.getBoundingClientRect();
          return { id: section.id, box: { left: x, top: y + scrollY, width, height } };
        }),
      );
      // One screenshot, cut up: one of each section takes ten times as long.
      const screenshot = await decode(await page.screenshot({ animations: 'disabled', fullPage: true }));
      for (const { id, box } of sections) {
        await look(screenshot, `${id}-${colorScheme}.png`, box);
      }
    });

    test(`each surface (${colorScheme})`, async ({ extension, page }) => {
      await prepare(page, colorScheme);
      await keepStored(page, extension.id);
      const surfaces = SURFACES.filter(({ isLightOnly }) => colorScheme === 'light' || !isLightOnly);
      for (const surface of surfaces) {
        const { name, isWhole = false } = surface;
        await openSurface(page, extension.id, surface);
        await standInWords(page, 'place');
        const screenshot = await decode(await page.screenshot({ animations: 'disabled', fullPage: isWhole }));
        await look(screenshot, `${name}-${colorScheme}.png`);
      }
    });
  }
});

async function prepare(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.clock.setFixedTime(TODAY);
}

/** Keeps what the surfaces show, by one of the extension's own pages. */
async function keepStored(page: Page, extensionId: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(STORED)})`);
  await page.evaluate(`chrome.storage.session.set(${JSON.stringify(STORED_FOR_NOW)})`);
}

async function openSurface(
  page: Page,
  extensionId: string,
  { path, size, press }: Pick<Surface, 'path' | 'size' | 'press'>,
): Promise<void> {
  const [width, height] = size;
  await page.setViewportSize({ width, height });
  // An address that differs in its hash alone would not load anew.
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  await expect(page.locator('.sb-chip, h1').first()).toBeAttached();
  await expect(page.locator('.sb-popup-main .sb-loading')).toHaveCount(0);
  if (press) await page.locator(press).click();
  if (press) await expect(page.locator('.sb-panel')).toBeVisible();
}

/** Compares both; a fault does not end the test, so that all are seen at once. */
async function look(screenshot: Picture, name: string, part?: Box): Promise<void> {
  expect.soft(await coarse(screenshot, LAYOUT.coarseness, part)).toMatchSnapshot(name, LAYOUT.tolerance);
  expect.soft(await coarse(screenshot, COLOUR.coarseness, part)).toMatchSnapshot(['colour', name], COLOUR.tolerance);
}
