import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeQuietSite,
  changeSettings,
  DEFAULT_SETTINGS,
  isOrigin,
  parseSettings,
  readSettings,
} from '../../../storage/settings.ts';

describe('parseSettings', () => {
  it('falls back field by field', () => {
    expect(parseSettings({ ...DEFAULT_SETTINGS, country: 'GB', theme: 'pink', textSizePx: 17 })).toEqual({
      value: { ...DEFAULT_SETTINGS, country: 'GB' },
      isWhole: false,
    });
  });

  it('takes a missing field for an older version, not for damage', () => {
    expect(parseSettings({ side: 'start' })).toEqual({ value: { ...DEFAULT_SETTINGS, side: 'start' }, isWhole: true });
  });

  it.each([null, [], 'x', 3])('gives null for %j', (value) => {
    expect(parseSettings(value)).toBeNull();
  });
});

describe('changeSettings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('leaves the other settings as they are', async () => {
    await changeSettings({ country: 'US' });
    await changeSettings({ place: 'badge' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, country: 'US', place: 'badge' });
  });
});

describe('two changes at once', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are both kept', async () => {
    await Promise.all([
      changeSettings({ country: 'US' }),
      changeQuietSite('https://a.example', true),
      changeSettings({ side: 'start' }),
      changeQuietSite('https://b.example', true),
    ]);
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      country: 'US',
      side: 'start',
      quietSites: ['https://a.example', 'https://b.example'],
    });
  });
});

describe('isOrigin', () => {
  it.each([
    ['https://www.example.com', true],
    ['http://localhost:8080', true],
    ['https://www.example.com/', false],
    ['https://www.example.com/thread', false],
    ['file:///etc', false],
    ['https://', false],
    [7, false],
  ])('%j → %j', (value, expected) => {
    expect(isOrigin(value)).toBe(expected);
  });
});
