import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addQuiet, MAX_QUIET, type QuietForNow, quietAt, quietItem, wakeAt, wakeSite } from '../../../storage/quiet.ts';

const NOTHING: QuietForNow = { sites: [], threads: [], closed: [] };
const THREAD = 'https://forum.example/t/1';

describe('quietAt', () => {
  it('takes a thread for the same wherever in it the reader is', () => {
    const quiet = addQuiet(NOTHING, 'thread', `${THREAD}#post-3`);
    expect(quietAt(quiet, `${THREAD}#post-9`).isQuiet).toBe(true);
    expect(quietAt(quiet, 'https://forum.example/t/2').isQuiet).toBe(false);
  });

  it('covers every thread of a quiet site', () => {
    expect(quietAt(addQuiet(NOTHING, 'site', THREAD), 'https://forum.example/t/2').isQuiet).toBe(true);
  });

  it('does not make a thread quiet whose panel was only closed', () => {
    expect(quietAt(addQuiet(NOTHING, 'opening', THREAD), THREAD)).toEqual({ isQuiet: false, isClosed: true });
  });
});

describe('addQuiet', () => {
  it('forgets the oldest where there are too many', () => {
    let quiet = NOTHING;
    for (let n = 0; n <= MAX_QUIET; n++) quiet = addQuiet(quiet, 'thread', `https://forum.example/t/${n}`);
    expect(quiet.threads.length).toBe(MAX_QUIET);
    expect(quiet.threads[0]).toBe('https://forum.example/t/1');
  });
});

describe('wakeAt and wakeSite', () => {
  const quiet = addQuiet(addQuiet(addQuiet(NOTHING, 'site', THREAD), 'thread', THREAD), 'thread', `${THREAD}2`);

  it('wakes one thread and its site, and leaves other threads quiet', () => {
    expect(wakeAt(quiet, THREAD)).toEqual({ ...NOTHING, threads: [`${THREAD}2`] });
  });

  it('wakes all of a site', () => {
    expect(wakeSite(quiet, 'https://forum.example')).toEqual(NOTHING);
  });
});

describe('quietItem', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is kept for the session, never on disk', async () => {
    await quietItem.write(addQuiet(NOTHING, 'thread', THREAD));
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('forum.example');
    expect((await quietItem.read()).threads).toEqual([THREAD]);
  });
});
