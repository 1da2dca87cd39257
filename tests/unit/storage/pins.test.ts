import { describe, expect, it, vi } from 'vitest';
import { isDay, MAX_NOTE_LENGTH, type Pin, parsePin, parsePins, withChildIds } from '../../../storage/pins.ts';

const pin: Pin = {
  pointId: 'say-goodbye',
  pinnedAt: '2026-03-01T02:10:00.000Z',
  note: 'try at nursery',
  ageMonths: 16,
  situation: 'drop-off',
  childId: '0b6a3c1e-7e0f-4a52-9d2b-6f0a0d1c2b3a',
  triedOn: ['2026-03-02'],
};

describe('parsePin', () => {
  it('accepts a pin and drops fields that it does not know', () => {
    expect(parsePin({ ...pin, extra: 1 })).toEqual(pin);
  });

  it.each([
    ['no object', null],
    ['a list', [pin]],
    ['no id', { ...pin, pointId: undefined }],
    ['an id that is no id', { ...pin, pointId: '<b>' }],
    ['a date that is none', { ...pin, pinnedAt: 'yesterday' }],
    ['a note beyond the limit', { ...pin, note: 'x'.repeat(MAX_NOTE_LENGTH + 1) }],
    ['an age beyond 18 years', { ...pin, ageMonths: 217 }],
    ['an age that is no number', { ...pin, ageMonths: '16' }],
    ['a child that is no id', { ...pin, childId: 'Bean!' }],
    ['a day that does not exist', { ...pin, triedOn: ['2026-02-30'] }],
  ])('refuses %s', (_, value) => {
    expect(parsePin(value)).toBeNull();
  });
});

describe('pinsItem', () => {
  it('reads the pins of version 1, which knew no child', async () => {
    const { childId: _, ...old } = pin;
    // Stored values are carried over as the module is loaded: load it anew.
    vi.resetModules();
    const { fakeBrowser } = await import('wxt/testing/fake-browser');
    fakeBrowser.reset();
    await fakeBrowser.storage.local.set({ pins: [old], pins$: { v: 1 } });
    const { readPins } = await import('../../../storage/pins.ts');
    expect(await readPins()).toEqual([{ ...old, childId: null }]);
    expect(await fakeBrowser.storage.local.get('pins$')).toEqual({ pins$: { v: 2 } });
  });

  it.each([null, 'x', { not: 'a list' }])('leaves %j for the reading to judge', (stored) => {
    expect(withChildIds(stored)).toBe(stored);
  });
});

describe('parsePins', () => {
  it('keeps the good pins of a damaged list and says that it is damaged', () => {
    expect(parsePins([pin, 'rubbish'])).toEqual({ value: [pin], isWhole: false });
  });

  it('keeps the first of two pins of one point', () => {
    expect(parsePins([pin, { ...pin, note: 'second' }])?.value).toEqual([pin]);
  });

  it.each([null, 'x', 3, { 0: pin }])('gives null for %j', (value) => {
    expect(parsePins(value)).toBeNull();
  });
});

describe('isDay', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2026-2-8', false],
    ['2026-02-28T00:00', false],
    [20260228, false],
  ])('%j → %j', (value, expected) => {
    expect(isDay(value)).toBe(expected);
  });
});
