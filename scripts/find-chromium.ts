import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Names of Chromium and its family on a PATH, the plain one first. */
const NAMES = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  ...['brave-browser', 'brave', 'microsoft-edge', 'microsoft-edge-stable', 'vivaldi'],
];

/** Where the browsers are that keep off the PATH. */
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What a person is told where there is no browser and we cannot install one. */
export const NO_CHROMIUM =
  'No Chromium-family browser was found: install Chromium or Chrome, or set CHROMIUM_PATH to the one you have.';

/**
 * The browser to run the extension in: CHROMIUM_PATH, the usual names, the usual places; else Debian's `chromium`, installed by apt where we are
 * root; else Playwright's own, if it has been downloaded.
 *
 * @returns its path, or null where there is none (see NO_CHROMIUM).
 */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  return onPath(NAMES) ?? PLACES.find(existsSync) ?? installWithApt('chromium', NAMES) ?? playwrightsOwn();
}

/** Firefox, likewise; installed as Debian's `firefox-esr` where we are root and it is missing. Null = none. */
export function findFirefox(): string | null {
  const names = ['firefox-esr', 'firefox'];
  const named = process.env.FIREFOX_PATH;
  if (named) return existsSync(named) ? named : null;
  return onPath(names) ?? installWithApt('firefox-esr', names);
}

function onPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(existsSync) ?? null;
}

function installWithApt(apt: string, names: readonly string[]): string | null {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return null;
  console.log(`No browser found. Installing ${apt} with apt (this takes a minute) …`);
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', apt], { stdio: 'ignore', env });
  } catch {
    console.log(`apt could not install ${apt}.`);
  }
  return onPath(names);
}

function playwrightsOwn(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}
