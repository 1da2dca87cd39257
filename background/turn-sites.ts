import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { changeQuietSite, readSettings } from '../storage/settings.ts';
import { isSiteTurnedOn, patternOf, readGrantedSites, removeSites } from '../storage/site-access.ts';
import { startInOpenTabs } from './start-scripts.ts';
import { syncSites } from './sync-sites.ts';

/** Makes a site that the person has just granted work at once: it is quiet no more, and its open tabs are read. */
export async function turnOnSite(origin: string): Promise<void> {
  if ((await readSettings()).quietSites.includes(origin)) await changeQuietSite(origin, false);
  await syncSites();
  if (await isSiteTurnedOn(origin)) await startInOpenTabs([patternOf(origin)]);
}

/**
 * Takes back each grant that was given for a site. Where a wider one still covers it (all sites), the site becomes quiet, which comes to the same
 * without turning off the others.
 */
export async function turnOffSite(origin: string): Promise<void> {
  const covering = (await readGrantedSites()).filter((pattern) => isForSite(pattern, origin));
  if (covering.length > 0) await removeSites(covering).catch(() => undefined);
  if (await isSiteTurnedOn(origin)) await changeQuietSite(origin, true);
  await syncSites();
}

/** Takes back every grant that can be taken back. */
export async function turnOffAllSites(): Promise<void> {
  const required = browser.runtime.getManifest().host_permissions ?? [];
  const optional = (await readGrantedSites()).filter((pattern) => !required.includes(pattern));
  if (optional.length > 0) await removeSites(optional);
  await syncSites();
}

function isForSite(pattern: string, origin: string): boolean {
  if (pattern === '<all_urls>' || /^[^:]+:\/\/\*\/\*$/.test(pattern)) return false;
  return new MatchPattern(pattern).includes(origin);
}
