import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * A browser with grants and registered scripts, of which WXT's fake browser has neither.
 *
 * @param origins - what is granted; tests may change the array.
 * @returns the registered scripts, and every script that was started in a tab.
 */
export function fakeSites(origins: string[]) {
  const registered: { id: string; matches?: string[]; excludeMatches?: string[] }[] = [];
  const executeScript = vi.fn().mockResolvedValue([{ result: null }]);
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [...origins], permissions: [] }),
    contains: async ({ origins: asked = [] }: { origins?: string[] }) =>
      asked.every((pattern) => origins.includes(pattern)),
    remove: async ({ origins: gone = [] }: { origins?: string[] }) => {
      for (const pattern of gone) if (origins.includes(pattern)) origins.splice(origins.indexOf(pattern), 1);
      return true;
    },
  });
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [...registered],
    registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
    updateContentScripts: async (scripts: typeof registered) =>
      void registered.splice(0, registered.length, ...scripts),
    unregisterContentScripts: async () => void registered.splice(0),
    executeScript,
  });
  return { registered, executeScript };
}
