import type { ThreadOnPage } from '../reading/types.ts';
import type { TopicMatch } from '../recognition/types.ts';

/** A thread that was recognised in this page. */
export interface MatchedThread {
  readonly page: ThreadOnPage;
  readonly topics: readonly TopicMatch[];
  /** The page's address when it was read. */
  readonly url: string;
  /** Grows with every new reading; results of a lower revision are stale. */
  readonly revision: number;
}

/** How the companion hands a thread to the panel: in memory, within the extension's isolated world of one page. */
export interface PageState {
  /** Null while nothing is recognised. */
  readonly current: MatchedThread | null;
  set(next: MatchedThread | null): void;
  /** Calls back after each change, not at once. @returns a function that ends it. */
  subscribe(listener: () => void): () => void;
  /** The companion that watches this page, so that a second injection asks it instead of starting another. */
  companion: { readonly lookAgain: () => Promise<LookResult> } | null;
}

/** What became of a look at the page. */
export type LookResult = 'matched' | 'nothing';

/** Registered, because companion and panel are two bundles: each has its own copy of this file, not of the state. */
const KEY = Symbol.for('secure-base.page-state');

/** The one state of this page; made on first use. The page's own scripts live in another world and cannot see it. */
export function pageState(): PageState {
  const world: typeof globalThis & { [KEY]?: PageState } = globalThis;
  world[KEY] ??= createPageState();
  return world[KEY];
}

function createPageState(): PageState {
  let current: MatchedThread | null = null;
  const listeners = new Set<() => void>();
  return {
    get current() {
      return current;
    },
    set(next) {
      if (next === current) return;
      current = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    companion: null,
  };
}
