import { isEnglish } from '../reading/is-english.ts';
import { mergeThreads } from '../reading/merge-threads.ts';
import { readThreadInSlices } from '../reading/read-thread.ts';
import { threadKey } from '../reading/thread-key.ts';
import type { ThreadOnPage } from '../reading/types.ts';
import { unshadowed } from '../reading/unshadowed.ts';
import type { TopicMatch } from '../recognition/types.ts';
import type { CompanionPorts, Stop } from './companion-ports.ts';
import { paced } from './paced.ts';
import type { LookResult } from './page-state.ts';
import { noTopics } from './recogniser.ts';
import { runInSlices } from './run-in-slices.ts';

/** Looks at one page again and again, and remembers what it saw. */
export interface Looker {
  /**
   * Reads, at once where the page is not huge; scores in a task of its own, if there is something new.
   * @param isPatient - whether a thread left over from the address before may still go away.
   * @param onResult - called once, unless `leave` or a later look comes between.
   * @param onRead - called when the reading is done, as `onResult`; with whether it found something new.
   */
  readonly look: (
    isPatient: boolean,
    onResult: (result: LookResult) => void,
    onRead: (isNews: boolean) => void,
  ) => void;
  /** Takes note of a changed address. @returns false where it still names the same thread. */
  readonly move: () => boolean;
  /** Forgets the thread, drops what is under way. */
  readonly leave: () => void;
  /** Whether any thread was seen here. */
  readonly hasSeenThread: () => boolean;
  /** Whether the thread seen last is that of the present address. */
  readonly isUpToDate: () => boolean;
}

/** A looker that has seen nothing yet. Results reach the page's state; the background hears of the first match and of its end. */
export function createLooker(ports: CompanionPorts): Looker {
  const { state } = ports;
  /** Grows with each reading and each departure: what began under a lower number is stale. */
  let revision = 0;
  let key = threadKey(null, ports.address());
  let last: { readonly key: string; readonly reading: ThreadOnPage } | null = null;
  let stopReading: Stop = () => {};
  let stopScoring: Stop = () => {};
  /** The last reading is not scored yet, or waits for the recogniser. */
  let isUnscored = false;

  const leave = (): void => {
    revision += 1;
    stopReading();
    stopScoring();
    if (!state.current) return;
    state.set(null);
    ports.tell('notes-gone');
  };

  const score = (reading: ThreadOnPage, onResult: (result: LookResult) => void): void => {
    const url = ports.address();
    const isGone = threadKey(reading.thread.engine, url) !== key;
    const scoring = isGone ? null : topicsOf(reading, ports);
    if (scoring) {
      stopScoring = runInSlices(paced(scoring, ports.now), ports, (topics) => onResult(settle(reading, url, topics)));
    } else onResult(state.current && !isGone ? 'matched' : 'nothing');
  };

  const settle = (reading: ThreadOnPage, url: URL, topics: readonly TopicMatch[]): LookResult => {
    isUnscored = false;
    const before = state.current;
    if (!topics.length && !before) return 'nothing';
    // A matched thread stays matched, or the chip would come and go as replies arrive.
    state.set({ page: reading, topics: topics.length ? topics : (before?.topics ?? []), url: url.href, revision });
    if (!before) ports.tell('thread-matched');
    return 'matched';
  };

  /** @returns whether the reading has something new. */
  const take = (reading: ThreadOnPage | null, isPatient: boolean, onResult: (result: LookResult) => void): boolean => {
    const isLeftOver = reading && isPatient && last && last.key !== key && isSame(last.reading, reading);
    if (!reading || isLeftOver) {
      onResult('nothing');
      return false;
    }
    const known = last?.key === key ? last.reading : null;
    key = threadKey(reading.thread.engine, ports.address());
    const merged = known ? mergeThreads(known, reading) : reading;
    last = { key, reading: merged };
    if (known && !isUnscored && !hasNews(known, merged)) {
      onResult(state.current ? 'matched' : 'nothing');
      return false;
    }
    revision += 1;
    isUnscored = true;
    stopScoring();
    stopScoring = ports.after(0, () => score(merged, onResult));
    return true;
  };

  return {
    look: (isPatient, onResult, onRead) => {
      stopReading();
      const slices = readThreadInSlices(ports.page, ports.address(), ports.now);
      stopReading = runInSlices(slices, ports, (reading) => onRead(take(reading, isPatient, onResult)));
    },
    move: () => {
      const next = threadKey(last?.reading.thread.engine ?? null, ports.address());
      if (next === key) return false;
      key = next;
      leave();
      return true;
    },
    leave,
    hasSeenThread: () => last !== null,
    isUpToDate: () => last?.key === key,
  };
}

function topicsOf({ thread }: ThreadOnPage, { page, scoreTopics }: CompanionPorts) {
  const declared = unshadowed(page, 'documentElement').getAttribute('lang');
  return isEnglish(thread, declared) ? scoreTopics(thread) : noTopics();
}

/** Single-page applications change the address first: the thread before may still stand in the page. */
function isSame({ thread: before }: ThreadOnPage, { thread: now }: ThreadOnPage): boolean {
  return before.title === now.title && before.posts.some((post) => post.id === now.posts[0]?.id);
}

function hasNews({ thread: before }: ThreadOnPage, { thread: now }: ThreadOnPage): boolean {
  return before.title !== now.title || now.posts.some((post, index) => post.text !== before.posts[index]?.text);
}
