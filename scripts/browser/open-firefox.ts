import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';

/** Firefox with the extension in it, and a profile of its own that goes with it. */
export interface FirefoxWithExtension {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Opens Firefox, headless, with an unpacked extension. Asked for a site, it says yes: tests cannot press its prompt. */
export async function openFirefox(executablePath: string, extensionFolder: string): Promise<FirefoxWithExtension> {
  const profile = await mkdtemp(join(tmpdir(), 'secure-base-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    enableExtensions: true,
    userDataDir: profile,
    extraPrefsFirefox: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  const close = async () => {
    await browser.close().catch(() => undefined);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await browser.installExtension(extensionFolder);
    return { browser, close };
  } catch (error) {
    await close();
    throw error;
  }
}
