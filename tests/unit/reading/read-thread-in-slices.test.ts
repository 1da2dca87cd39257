// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { readThread, readThreadInSlices } from '../../../reading/read-thread.ts';
import type { ThreadOnPage } from '../../../reading/types.ts';
import { clothes } from '../../threads/clothes.ts';
import { growThread, inventedThread } from '../../threads/invented-thread.ts';

// jsdom on a busy machine: nothing here depends on time.
vi.setConfig({ testTimeout: 60_000 });

/** A clock that says so much later each time that it is asked. */
function clockOf(stepMs: number): () => number {
  let ms = 0;
  return () => {
    ms += stepMs;
    return ms;
  };
}

/** Reads to the end and counts the rests on the way. */
function readAll(page: Document, url: string, stepMs: number): { read: ThreadOnPage | null; rests: number } {
  const slices = readThreadInSlices(page, new URL(url), clockOf(stepMs));
  for (let rests = 0; ; rests += 1) {
    const step = slices.next();
    if (step.done) return { read: step.value, rests };
  }
}

describe('readThreadInSlices', () => {
  for (const engine of ['reddit', 'wordpress', 'generic']) {
    const { dress, url } = clothes[engine] ?? {};
    if (!dress || !url) throw new Error(`No clothes for ${engine}`);
    const page = new DOMParser().parseFromString(dress(growThread(inventedThread, 40)), 'text/html');
    const whole = readThread(page, new URL(url), { budgetMs: 60_000 });

    it(`reads ${engine} at one go where time stands still`, () => {
      expect(readAll(page, url, 0)).toEqual({ read: whole, rests: 0 });
    });

    it(`reads the same of ${engine} on a slow machine, with rests`, () => {
      const { read, rests } = readAll(page, url, 0.5);
      expect(read).toEqual(whole);
      expect(rests).toBeGreaterThan(2);
    });
  }

  it('ends a reading that rests again and again, with what it has', () => {
    const { dress, url } = clothes.reddit ?? {};
    const page = new DOMParser().parseFromString(dress?.(growThread(inventedThread, 400)) ?? '', 'text/html');
    const { read, rests } = readAll(page, url ?? '', 9);
    expect(rests).toBeLessThan(100);
    expect(read?.thread).toMatchObject({ isComplete: false, totalPosts: 400 });
    expect(read?.thread.posts.length).toBeGreaterThan(0);
  });
});
