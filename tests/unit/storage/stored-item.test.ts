import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineStoredItem, readQuarantine, readStored } from '../../../storage/stored-item.ts';

const parseWords = (stored: unknown) => {
  if (!Array.isArray(stored)) return null;
  const value = stored.filter((entry) => typeof entry === 'string');
  return { value, isWhole: value.length === stored.length };
};
const defineWords = () =>
  defineStoredItem<string[]>('words', { version: 1, fallback: ['none'], migrations: {}, parse: parseWords });

describe('defineStoredItem', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('gives the fallback and says nothing where nothing is stored', async () => {
    const warn = vi.spyOn(console, 'warn');
    expect(await readStored(defineWords())).toEqual(['none']);
    expect(warn).not.toHaveBeenCalled();
  });

  it('gives the fallback, one log line without the value, and a copy aside for a corrupt value', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await fakeBrowser.storage.local.set({ words: { secret: 'she cries' } });
    const item = defineWords();
    expect(await readStored(item)).toEqual(['none']);
    expect(await readStored(item)).toEqual(['none']);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(warn.mock.calls)).toContain('words');
    expect(JSON.stringify(warn.mock.calls)).not.toMatch(/secret|cries/);
    expect(await readQuarantine()).toEqual({ words: { secret: 'she cries' } });
  });

  it('keeps what can be read of a damaged value', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await fakeBrowser.storage.local.set({ words: ['a', 7, 'b'] });
    expect(await readStored(defineWords())).toEqual(['a', 'b']);
    expect(await readQuarantine()).toEqual({ words: ['a', 7, 'b'] });
  });

  it('keeps a corrupt value aside before it is written over', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await fakeBrowser.storage.local.set({ words: 'not a list' });
    const item = defineWords();
    await item.write(['new']);
    expect(await readStored(item)).toEqual(['new']);
    expect(await readQuarantine()).toEqual({ words: 'not a list' });
  });

  it('calls back with validated values and stops when told', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const item = defineWords();
    const seen: string[][] = [];
    const stop = item.watch((value) => seen.push(value));
    await item.write(['a']);
    await fakeBrowser.storage.local.set({ words: 9 });
    await vi.waitFor(() => expect(seen).toEqual([['a'], ['none']]));
    stop();
    await item.write(['b']);
    expect(seen).toHaveLength(2);
  });

  it('carries an old shape over with its migration', async () => {
    await fakeBrowser.storage.local.set({ words: 'a,b', words$: { v: 1 } });
    const item = defineStoredItem<string[]>('words', {
      version: 2,
      fallback: [],
      migrations: { 2: (stored) => (typeof stored === 'string' ? stored.split(',') : stored) },
      parse: parseWords,
    });
    expect(await readStored(item)).toEqual(['a', 'b']);
  });
});
