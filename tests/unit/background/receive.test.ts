import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receive } from '../../../background/receive.ts';
import { readPins } from '../../../storage/pins.ts';
import { readSettings } from '../../../storage/settings.ts';
import { fakeSites } from './fake-sites.ts';

const ownPage = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') });
const page = (more = {}) => ({
  id: fakeBrowser.runtime.id,
  url: 'https://forum.example/t/1',
  tab: { id: 7 },
  frameId: 0,
  ...more,
});
type Sender = Parameters<typeof receive>[1];
const from = (message: unknown, sender: unknown) => receive(message, sender as Sender);

describe('receive', () => {
  let sites: ReturnType<typeof fakeSites>;
  beforeEach(() => {
    fakeBrowser.reset();
    sites = fakeSites(['https://forum.example/*']);
  });

  it('brings the corpus, then the panel, into the very document that matched', async () => {
    await from({ kind: 'thread-matched' }, page({ documentId: 'D1' }));
    expect(sites.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, documentIds: ['D1'] },
      files: ['/corpus.js', '/panel.js'],
    });
  });

  it('brings the recogniser into the very document that asked', async () => {
    await from({ kind: 'recogniser-wanted' }, page({ documentId: 'D1' }));
    expect(sites.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, documentIds: ['D1'] },
      files: ['/recogniser.js'],
    });
  });

  it.each([
    ['another extension', page({ id: 'other' })],
    ['a frame', page({ frameId: 3 })],
    ['no tab', page({ tab: undefined })],
  ])('does not bring the panel for %s', async (_, sender) => {
    expect(await from({ kind: 'thread-matched' }, sender)).toBeNull();
    expect(sites.executeScript).not.toHaveBeenCalled();
  });

  it('changes pins for the panel in a page as for the popup', async () => {
    const pin = (pointId: string) => ({ kind: 'pin', pointId, ageMonths: null, situation: null, childId: null });
    await Promise.all([from(pin('a'), page()), from(pin('b'), ownPage()), from(pin('c'), page({ tab: { id: 8 } }))]);
    expect((await readPins()).map((p) => p.pointId)).toEqual(['a', 'b', 'c']);
  });

  it('makes a site quiet for good at the word of its own page only, and takes it back', async () => {
    const never = (isNever: boolean) => ({ kind: 'never-here', url: 'https://forum.example/t/1', isNever });
    await from(never(true), page({ url: 'https://other.example/' }));
    expect((await readSettings()).quietSites).toEqual([]);
    await from(never(true), page());
    expect((await readSettings()).quietSites).toEqual(['https://forum.example']);
    await from(never(false), page());
    expect((await readSettings()).quietSites).toEqual([]);
  });

  it('moves chip and panel to the other side', async () => {
    await from({ kind: 'move-to-side', side: 'start' }, page());
    expect((await readSettings()).side).toBe('start');
  });

  it('keeps a site quiet for all its threads until it is woken, and for no other site', async () => {
    const url = 'https://forum.example/t/1';
    await from({ kind: 'quiet-for-now', scope: 'site', url }, page());
    expect(await from({ kind: 'ask-quiet', url: `${url}2` }, page())).toMatchObject({ isQuiet: true });
    const other = page({ url: 'https://other.example/' });
    expect(await from({ kind: 'ask-quiet', url: 'https://other.example/t/1' }, other)).toMatchObject({
      isQuiet: false,
    });
    await from({ kind: 'wake', url }, page());
    expect(await from({ kind: 'ask-quiet', url }, page())).toEqual({ isQuiet: false, isClosed: false });
  });

  it('opens how recognition works for the panel in a page', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await from({ kind: 'open-how-well' }, page());
    expect(create).toHaveBeenCalledWith({ url: '/catalogue.html#recognition' });
  });

  it('tells no page what is quiet on another site', async () => {
    expect(await from({ kind: 'ask-quiet', url: 'https://other.example/t/1' }, page())).toBeNull();
  });

  it.each([
    { kind: 'erase-everything' },
    { kind: 'check-this-page', tabId: 7 },
    { kind: 'turn-off-site', origin: 'https://forum.example' },
  ])('refuses %j from a page', async (message) => {
    await fakeBrowser.storage.local.set({ children: [] });
    expect(await from(message, page())).toBeNull();
    expect(await fakeBrowser.storage.local.get('children')).toEqual({ children: [] });
    expect(sites.executeScript).not.toHaveBeenCalled();
    expect((await fakeBrowser.permissions.getAll()).origins).toHaveLength(1);
  });

  it('erases what is stored and every site', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '1' });
    await fakeBrowser.storage.local.set({ pins: [], settings: {}, 'quarantine:pins': 3 });
    await from({ kind: 'erase-everything' }, ownPage());
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect((await fakeBrowser.permissions.getAll()).origins).toEqual([]);
  });

  it.each([
    ['matched', [{ result: 'matched' }], 'matched'],
    ['found nothing', [{ result: 'nothing' }], 'nothing'],
    ['answered with nonsense', [{ result: { kind: 'matched' } }], 'nothing'],
  ])('answers check-this-page where the companion %s', async (_, results, expected) => {
    sites.executeScript.mockResolvedValue(results);
    expect(await from({ kind: 'check-this-page', tabId: 7 }, ownPage())).toBe(expected);
  });

  it('answers cannot-read where the browser refuses scripts', async () => {
    sites.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await from({ kind: 'check-this-page', tabId: 7 }, ownPage())).toBe('cannot-read');
  });

  it.each([null, 'x', {}, { kind: 'pin' }, { kind: 7 }])('does nothing for %j', async (message) => {
    expect(await from(message, page())).toBeNull();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});
