import type { InSlices, Thread } from '../reading/types.ts';
import type { TopicMatch } from '../recognition/types.ts';
import type { PageState } from './page-state.ts';

/** Ends what was started. */
export type Stop = () => void;

/** All that the companion needs of the world, so that tests can be the world. */
export interface CompanionPorts {
  readonly page: Document;
  /** The page's address now. */
  readonly address: () => URL;
  readonly state: PageState;
  /** Null where the recogniser is not in the page yet: it was asked for, and looks again when it comes. */
  readonly scoreTopics: (thread: Thread) => InSlices<readonly TopicMatch[]> | null;
  /** Tells the background; never anything of the page. */
  readonly tell: (news: 'thread-matched' | 'notes-gone') => void;
  /** Calls back when the address has changed without a page load; the new page may not stand yet. */
  readonly onNavigate: (listener: () => void) => Stop;
  readonly isHidden: () => boolean;
  /** Calls back when the tab is hidden or shown. */
  readonly onVisibilityChange: (listener: () => void) => Stop;
  /** Runs a task once, after so many milliseconds. */
  readonly after: (delayMs: number, task: () => void) => Stop;
  /** Runs a task once, when the page has nothing better to do. */
  readonly whenIdle: (task: () => void) => Stop;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  /** Whether the extension has gone from under the page; a newer companion may be here by now. */
  readonly isOrphaned: () => boolean;
  /** Whether a node of the page is our own element (the panel's host). */
  readonly isOurs: (node: Node) => boolean;
}
