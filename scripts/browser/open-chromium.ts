import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';

/** A browser with the extension in it, and a profile of its own that goes with it. */
export interface ChromiumWithExtension {
  readonly browser: Browser;
  readonly extensionId: string;
  /** Ends the browser with all its processes and removes the profile. Safe to call twice. */
  close(): Promise<void>;
}

/**
 * Opens a Chromium-family browser with an unpacked extension.
 *
 * The extension is installed over the debugging pipe: branded Chrome has taken `--load-extension` away.
 */
export async function openChromium(options: {
  executablePath: string;
  extensionFolder: string;
  headless: boolean;
}): Promise<ChromiumWithExtension> {
  const profile = await mkdtemp(join(tmpdir(), 'secure-base-'));
  const browser = await launch({
    executablePath: options.executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    // Ctrl-C is ours to handle: browser, server and profile go together.
    handleSIGINT: false,
    args: ['--no-first-run', '--no-default-browser-check', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const close = async () => {
    const pid = browser.process()?.pid;
    await browser.close().catch(() => undefined);
    if (pid !== undefined) endGroup(pid);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { browser, extensionId: await browser.installExtension(options.extensionFolder), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Puppeteer starts the browser as a group leader; whatever of the group outlives it goes here. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing was left, which is the usual case.
  }
}
