// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CompanionPorts } from '../../../companion/companion-ports.ts';
import { pageState } from '../../../companion/page-state.ts';
import { type Watch, watchPage } from '../../../companion/watch-page.ts';
import type { Thread } from '../../../reading/types.ts';
import { clothes } from '../../threads/clothes.ts';
import { type InventedThread, inventedThread } from '../../threads/invented-thread.ts';

/** A page, its address and its clock in the test's hands. Any thread with "screams" in its title matches. */
function openPage(html: string, href: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const world = { href, isHidden: false, isOrphaned: false, navigate: () => {}, changeVisibility: () => {} };
  const said: string[] = [];
  const scored: Thread[] = [];
  const ports: CompanionPorts = {
    page,
    address: () => new URL(world.href),
    state: pageState(),
    scoreTopics: function* (thread) {
      scored.push(thread);
      yield;
      return /screams/.test(thread.title)
        ? [{ id: 'separation-anxiety', confidence: 0.9, sentences: [], features: [] }]
        : [];
    },
    tell: (news) => said.push(news),
    onNavigate: (listener) => {
      world.navigate = listener;
      return () => {
        world.navigate = () => {};
      };
    },
    isHidden: () => world.isHidden,
    onVisibilityChange: (listener) => {
      world.changeVisibility = listener;
      return () => {
        world.changeVisibility = () => {};
      };
    },
    after: (delayMs, task) => {
      const timer = setTimeout(task, delayMs);
      return () => clearTimeout(timer);
    },
    whenIdle: (task) => {
      const timer = setTimeout(task, 1);
      return () => clearTimeout(timer);
    },
    // jsdom is slow: a clock that stands still never ends a reading early.
    now: () => 0,
    isOrphaned: () => world.isOrphaned,
    isOurs: (node) => node.nodeName === 'SECURE-BASE',
  };
  const show = (dressed: string): void => {
    page.body.innerHTML = new DOMParser().parseFromString(dressed, 'text/html').body.innerHTML;
  };
  return { page, world, said, scored, ports, show };
}

const { discourse, phpbb } = clothes;
if (!discourse || !phpbb) throw new Error('clothes are missing');
const otherThread: InventedThread = {
  title: 'Which pushchair for a small boot',
  posts: [
    {
      id: '901',
      author: 'boots',
      paragraphs: ['We have a small car and need a pushchair that folds flat with one hand.'],
    },
  ],
};
const renumbered: InventedThread = {
  title: 'He screams at nursery drop-off',
  posts: [
    {
      id: '801',
      author: 'ferry',
      paragraphs: ['Our boy is two and he screams when I leave him at nursery in the morning.'],
    },
  ],
};

// jsdom on a busy machine: nothing here depends on time.
vi.setConfig({ testTimeout: 60_000 });

let watch: Watch | null = null;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  watch?.stop();
  vi.useRealTimers();
});
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('watchPage', () => {
  it('hands a recognised thread over and tells the background once', async () => {
    const { ports, said } = openPage(phpbb.dress(inventedThread), phpbb.url);
    watch = watchPage(ports);
    await pass(100);
    await expect(watch.looked).resolves.toBe('matched');
    expect(said).toEqual(['thread-matched']);
    expect(pageState().current?.page.thread.engine).toBe('phpbb');
    expect(pageState().current?.url).toBe(phpbb.url);
  });

  it('waits for the recogniser, and scores when it has come', async () => {
    const { ports, said } = openPage(phpbb.dress(inventedThread), phpbb.url);
    let isThere = false;
    watch = watchPage({ ...ports, scoreTopics: (thread) => (isThere ? ports.scoreTopics(thread) : null) });
    await pass(100);
    expect(said).toEqual([]);
    isThere = true;
    const looked = watch.lookAgain();
    await pass(100);
    await expect(looked).resolves.toBe('matched');
    expect(said).toEqual(['thread-matched']);
  });

  it('stays silent on a thread of another subject', async () => {
    const { ports, said } = openPage(phpbb.dress(otherThread), phpbb.url);
    watch = watchPage(ports);
    await pass(60_000);
    await expect(watch.looked).resolves.toBe('nothing');
    expect(said).toEqual([]);
    expect(pageState().current).toBeNull();
  });

  it('leaves a page without a thread alone: no observer, no timer, no change, no scoring', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const { ports, page, said, scored } = openPage(
      '<main><h1>Shoes</h1><p>Cheap shoes</p></main>',
      'https://shop.example.org/',
    );
    const before = page.documentElement.outerHTML;
    watch = watchPage(ports);
    await pass(100);
    expect(vi.getTimerCount()).toBe(0);
    expect(observe).not.toHaveBeenCalled();
    expect(said).toEqual([]);
    expect(scored).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('does not touch a matched page either', async () => {
    const { ports, page } = openPage(phpbb.dress(inventedThread), phpbb.url);
    const before = page.documentElement.outerHTML;
    watch = watchPage(ports);
    await pass(1_000);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('stays silent on other languages', async () => {
    const german: InventedThread = {
      title: 'Sie weint und screams',
      posts: [
        {
          id: '1',
          author: 'a',
          paragraphs: ['Meine Tochter weint immer, wenn ich den Raum verlasse, und ich weiß nicht, was ich tun soll.'],
        },
      ],
    };
    const { ports, scored } = openPage(phpbb.dress(german), phpbb.url);
    watch = watchPage(ports);
    await pass(1_000);
    expect(scored).toEqual([]);
    expect(pageState().current).toBeNull();
  });

  it('waits for an application that draws its thread late, and then for its posts', async () => {
    const { ports, page, said, show } = openPage(discourse.dress({ title: '', posts: [] }), discourse.url);
    page.body.innerHTML = '<div id="main-outlet"></div>';
    watch = watchPage(ports);
    await pass(2_000);
    expect(said).toEqual([]);
    show(discourse.dress({ ...inventedThread, posts: inventedThread.posts.slice(0, 1) }));
    await pass(3_000);
    expect(said).toEqual(['thread-matched']);
    expect(pageState().current?.page.thread.posts).toHaveLength(1);
    show(discourse.dress(inventedThread));
    await pass(3_000);
    expect(pageState().current?.page.thread.posts).toHaveLength(5);
    expect(said).toEqual(['thread-matched']);
  });

  it('gives up waiting after a while', async () => {
    const { ports, page, said, show } = openPage(discourse.dress({ title: '', posts: [] }), discourse.url);
    page.body.innerHTML = '<div id="main-outlet"></div>';
    watch = watchPage(ports);
    await pass(20_000);
    expect(vi.getTimerCount()).toBe(0);
    show(discourse.dress(inventedThread));
    await pass(5_000);
    expect(said).toEqual([]);
  });

  it('keeps posts that a virtual list took away while the address follows scrolling', async () => {
    const { ports, world, show } = openPage(discourse.dress(inventedThread), discourse.url);
    watch = watchPage(ports);
    await pass(100);
    world.href = discourse.url.replace(/\/1$/, '/40');
    world.navigate();
    show(discourse.dress({ ...inventedThread, posts: inventedThread.posts.slice(-1) }));
    await pass(5_000);
    expect(pageState().current?.page.thread.posts).toHaveLength(5);
  });

  it('forgets the thread at once when the reader goes on, and reads the next when it stands', async () => {
    const { ports, world, said, show } = openPage(discourse.dress(inventedThread), discourse.url);
    watch = watchPage(ports);
    await pass(100);
    world.href = discourse.url.replace('/88/1', '/99');
    world.navigate();
    expect(pageState().current).toBeNull();
    expect(said).toEqual(['thread-matched', 'notes-gone']);
    // The old thread still stands: it must not be taken for the new one.
    await pass(2_000);
    expect(pageState().current).toBeNull();
    show(discourse.dress(renumbered));
    await pass(3_000);
    expect(pageState().current?.page.thread.title).toBe(renumbered.title);
    expect(said).toEqual(['thread-matched', 'notes-gone', 'thread-matched']);
  });

  it('drops a result when the reader goes on between reading and scoring', async () => {
    const { ports, world, said } = openPage(discourse.dress(inventedThread), discourse.url);
    watch = watchPage({
      ...ports,
      whenIdle: (task) =>
        ports.whenIdle(() => {
          task();
          world.href = 'https://talk.example.org/latest';
        }),
    });
    await pass(1_000);
    expect(said).toEqual([]);
    expect(pageState().current).toBeNull();
  });

  it('takes the same thread under a new address for good after a while', async () => {
    const { ports, world, said } = openPage(phpbb.dress(inventedThread), phpbb.url);
    watch = watchPage(ports);
    await pass(100);
    world.href = `${phpbb.url}&view=print`;
    world.navigate();
    await pass(20_000);
    expect(said).toEqual(['thread-matched', 'notes-gone', 'thread-matched']);
  });

  it('ignores its own element and a hidden tab', async () => {
    const { ports, page, world, scored } = openPage(phpbb.dress(inventedThread), phpbb.url);
    const readings = vi.spyOn(page.documentElement, 'querySelector');
    watch = watchPage(ports);
    await pass(100);
    expect(scored).toHaveLength(1);
    const asked = readings.mock.calls.length;
    page.body.append(page.createElement('secure-base'));
    await pass(5_000);
    expect(readings.mock.calls.length).toBe(asked);
    world.isHidden = true;
    world.changeVisibility();
    page.body.append(page.createElement('p'));
    await pass(5_000);
    expect(readings.mock.calls.length).toBe(asked);
    world.isHidden = false;
    world.changeVisibility();
    await pass(5_000);
    expect(readings.mock.calls.length).toBeGreaterThan(asked);
    expect(scored).toHaveLength(1);
  });

  it('reads a restless page less and less often', async () => {
    const { ports, page } = openPage(phpbb.dress(inventedThread), phpbb.url);
    const readings = vi.spyOn(page.documentElement, 'querySelector');
    watch = watchPage(ports);
    await pass(100);
    const perReading = readings.mock.calls.length;
    for (let tick = 0; tick < 600; tick += 1) {
      page.body.append(page.createElement('p'));
      await pass(100);
    }
    expect(readings.mock.calls.length).toBeLessThan(perReading * 12);
  });

  it('ends when it is an orphan: no more readings, nothing left behind', async () => {
    const { ports, page, world, said } = openPage(phpbb.dress(inventedThread), phpbb.url);
    watch = watchPage(ports);
    await pass(100);
    world.isOrphaned = true;
    page.body.append(page.createElement('p'));
    await pass(5_000);
    expect(said).toEqual(['thread-matched', 'notes-gone']);
    const readings = vi.spyOn(page.documentElement, 'querySelector');
    page.body.append(page.createElement('p'));
    world.navigate();
    await pass(5_000);
    expect(readings).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks again when asked, and leaves nothing behind when stopped', async () => {
    const { ports, said, show } = openPage(phpbb.dress(otherThread), phpbb.url);
    watch = watchPage(ports);
    await pass(20_000);
    show(phpbb.dress(inventedThread));
    const again = watch.lookAgain();
    await pass(100);
    await expect(again).resolves.toBe('matched');
    watch.stop();
    expect(said).toEqual(['thread-matched', 'notes-gone']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
