import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { syncSites } from '../../../background/sync-sites.ts';
import { changeSettings } from '../../../storage/settings.ts';
import { fakeSites } from './fake-sites.ts';

describe('syncSites', () => {
  beforeEach(() => fakeBrowser.reset());

  it('registers the companion on granted sites only, in top frames, kept across restarts', async () => {
    const { registered } = fakeSites(['*://*.forum.example/*', 'file:///*']);
    await syncSites();
    expect(registered).toEqual([
      expect.objectContaining({
        id: 'companion',
        js: ['/companion.js'],
        matches: ['*://*.forum.example/*'],
        allFrames: false,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      }),
    ]);
  });

  it('registers nothing where nothing is granted', async () => {
    const { registered } = fakeSites([]);
    await syncSites();
    expect(registered).toEqual([]);
  });

  it('follows the grants: a site that comes, one that goes, the last one', async () => {
    const origins = ['https://a.example/*'];
    const { registered } = fakeSites(origins);
    await syncSites();
    origins.push('https://b.example/*');
    await syncSites();
    expect(registered[0]?.matches).toEqual(['https://a.example/*', 'https://b.example/*']);
    origins.splice(0, 1);
    await syncSites();
    expect(registered[0]?.matches).toEqual(['https://b.example/*']);
    origins.splice(0);
    await syncSites();
    expect(registered).toEqual([]);
  });

  it('leaves quiet sites out, and takes them in again', async () => {
    const { registered } = fakeSites(['*://*.forum.example/*']);
    await changeSettings({ quietSites: ['https://www.forum.example'] });
    await syncSites();
    expect(registered[0]?.excludeMatches).toEqual(['https://www.forum.example/*']);
    await changeSettings({ quietSites: [] });
    await syncSites();
    expect(registered[0]?.excludeMatches).toEqual([]);
  });

  it('ends with one registration however many changes come at once', async () => {
    const { registered } = fakeSites(['https://a.example/*']);
    await Promise.all([syncSites(), syncSites(), syncSites()]);
    expect(registered).toHaveLength(1);
  });
});
