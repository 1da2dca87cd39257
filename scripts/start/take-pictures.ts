import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** The two themes and two widths that every surface is looked at in. */
const THEMES = ['light', 'dark'] as const;

/**
 * Takes the pictures of one surface: light and dark, at its own width and at 320 px.
 *
 * @returns the names of the files, `NAME-THEME[-320].png`.
 */
export async function takePictures(page: Page, name: string, folder: string, size: Size): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  // A tab in the background is not drawn: the welcome page opens itself in front.
  await page.bringToFront();
  for (const theme of THEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    for (const width of [size.width, 320]) {
      await page.setViewport({ width, height: size.height });
      const file = `${name}-${theme}${width === 320 ? '-320' : ''}.png`;
      // A layout that follows a new width may move for the length of a transition (220 ms in the tokens).
      await new Promise((resolve) => setTimeout(resolve, 400));
      await page.screenshot({ path: join(folder, file) });
      files.push(file);
    }
  }
  return files;
}

/** Width and height in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
