import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { turnOffAllSites, turnOffSite, turnOnSite } from '../../../background/turn-sites.ts';
import { changeSettings, readSettings } from '../../../storage/settings.ts';
import { fakeSites } from './fake-sites.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '1' });
});

describe('turnOnSite', () => {
  it('ends the quiet of that site and leaves the others quiet', async () => {
    fakeSites(['https://a.example/*']);
    await changeSettings({ quietSites: ['https://a.example', 'https://b.example'] });
    await turnOnSite('https://a.example');
    expect((await readSettings()).quietSites).toEqual(['https://b.example']);
  });
});

describe('turnOffSite', () => {
  it('takes back each grant that was given for the site, and no other', async () => {
    const origins = ['*://*.forum.example/*', 'https://www.forum.example/*', 'https://b.example/*'];
    const { registered } = fakeSites(origins);
    await turnOffSite('https://www.forum.example');
    expect(origins).toEqual(['https://b.example/*']);
    expect(registered[0]?.matches).toEqual(['https://b.example/*']);
    expect((await readSettings()).quietSites).toEqual([]);
  });

  it('makes the site quiet where a grant for all sites stays', async () => {
    const origins = ['https://*/*'];
    const { registered } = fakeSites(origins);
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
    await turnOffSite('https://www.forum.example');
    expect(origins).toEqual(['https://*/*']);
    expect(registered[0]?.excludeMatches).toEqual(['https://www.forum.example/*']);
  });
});

describe('turnOffAllSites', () => {
  it('takes back all that can be taken back', async () => {
    const origins = ['https://a.example/*', 'https://b.example/*'];
    const { registered } = fakeSites(origins);
    await turnOffAllSites();
    expect(origins).toEqual([]);
    expect(registered).toEqual([]);
  });
});
