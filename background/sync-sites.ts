import { type Browser, browser } from 'wxt/browser';
import { readSettings } from '../storage/settings.ts';
import { isWebPattern, patternOf, readGrantedSites } from '../storage/site-access.ts';
import { COMPANION_FILE, COMPANION_ID } from './companion-script.ts';

let last: Promise<void> = Promise.resolve();

/**
 * Makes the browser start the companion on exactly the sites that are turned on and not quiet.
 *
 * Run it whenever grants or settings change; runs take turns, each seeing the newest state. A quiet site is left out of the registration, so that
 * nothing at all runs there.
 */
export function syncSites(): Promise<void> {
  last = last.then(register, register);
  return last;
}

async function register(): Promise<void> {
  const matches = (await readGrantedSites()).filter(isWebPattern).sort();
  const excludeMatches = (await readSettings()).quietSites.map(patternOf).sort();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [COMPANION_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [COMPANION_ID] });
    return;
  }
  const script: Browser.scripting.RegisteredContentScript = {
    id: COMPANION_ID,
    js: [COMPANION_FILE],
    css: [],
    matches,
    excludeMatches,
    allFrames: false,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
