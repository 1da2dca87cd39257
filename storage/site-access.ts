import { browser } from 'wxt/browser';

/** The match pattern that covers one site: "https://www.example.com" gives "https://www.example.com/*". */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  // Match patterns know no port: a grant for a host is for all its ports.
  return `${protocol}//${hostname}/*`;
}

/**
 * Asks the browser to turn on sites. Call it in the click itself, before any `await`: browsers refuse later.
 *
 * Chromium may close the popup while it asks; the background sees the grant all the same and starts the companion in open tabs.
 * @param patterns - match patterns, as in content/forums.yaml.
 * @returns whether the person agreed.
 */
export function requestSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Takes back the grants of these match patterns; required hosts (`e2e` builds only) stay. */
export async function removeSites(patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...patterns] });
}

/** Match patterns of all sites that are turned on, as the browser lists them. */
export async function readGrantedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether the companion may run on an origin or match pattern. Pages that no extension may read give false. */
export async function isSiteTurnedOn(originOrPattern: string): Promise<boolean> {
  const pattern = originOrPattern.endsWith('/*') ? originOrPattern : patternOf(originOrPattern);
  return browser.permissions.contains({ origins: [pattern] }).catch(() => false);
}

/** Calls back after each change of the granted sites. @returns a function that ends the watch. */
export function watchGrantedSites(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** Whether a match pattern is for web pages. Grants may hold patterns of other schemes (`file:`, where somebody allowed it): no thread is there. */
export function isWebPattern(pattern: string): boolean {
  return /^(https?|\*):\/\//.test(pattern) || pattern === '<all_urls>';
}
