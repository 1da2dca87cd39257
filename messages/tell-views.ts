import { browser } from 'wxt/browser';
import type { ToViews } from './protocol.ts';

/** Tells the extension's own open pages. Where none is open, nobody hears it, which the browser reports as an error; for us it is none. */
export async function tellViews(message: ToViews): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
