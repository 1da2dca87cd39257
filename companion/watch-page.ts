import { mayShowThreadLater } from '../reading/may-show-thread-later.ts';
import type { CompanionPorts, Stop } from './companion-ports.ts';
import { createLooker } from './create-looker.ts';
import type { LookResult } from './page-state.ts';
import { watchArrivals } from './watch-arrivals.ts';

/** After a navigation within the page: time for the first of the new page to be drawn. */
const SETTLE_MS = 300;
/** How long an application may take to draw a thread, and how long a thread that is not ours may still grow into one. */
const PATIENCE_MS = 15_000;

/** A companion at work on one page. */
export interface Watch {
  /** The result of the first look. */
  readonly looked: Promise<LookResult>;
  readonly lookAgain: () => Promise<LookResult>;
  /** Ends everything and forgets the thread. */
  readonly stop: Stop;
}

/**
 * Decides when the page is looked at: when it is idle, after each navigation within it, and when posts arrive.
 *
 * A page without a thread gets one look: no element, no observer, no message; only navigation stays watched. Posts are awaited where there is a
 * thread or an application that draws threads, and for PATIENCE_MS only, unless the thread is matched.
 */
export function watchPage(ports: CompanionPorts): Watch {
  const { page, state } = ports;
  const looker = createLooker(ports);
  let giveUp: () => void = () => {};
  let stopTask: Stop = () => {};
  let stopPatience: Stop = () => {};
  let stopArrivals: Stop | null = null;

  const rest = (): void => {
    giveUp();
    stopTask();
    stopPatience();
    stopArrivals?.();
    stopArrivals = null;
  };

  /** An orphan ends at its next look: nobody would hear of what it found. */
  const look: typeof looker.look = (isPatient, onResult, onRead) => {
    if (!ports.isOrphaned()) return looker.look(isPatient, onResult, onRead);
    stop();
    onResult('nothing');
  };

  const losePatience = (): void => {
    if (state.current) return;
    const restUnlessMatched = (result: LookResult): void => {
      if (result === 'nothing') rest();
    };
    // The same thread under a new address is no longer a left-over.
    if (looker.isUpToDate()) rest();
    else look(false, restUnlessMatched, () => {});
  };

  const awaitPosts = (): void => {
    stopPatience();
    stopArrivals?.();
    stopArrivals = null;
    if (!looker.hasSeenThread() && !mayShowThreadLater(page)) return;
    stopArrivals = watchArrivals(ports, (onRead) => look(true, () => {}, onRead));
    stopPatience = ports.after(PATIENCE_MS, losePatience);
  };

  const begin = (delayMs: number): Promise<LookResult> => {
    rest();
    return new Promise((resolve) => {
      giveUp = () => resolve('nothing');
      stopTask = ports.after(delayMs, () => {
        stopTask = ports.whenIdle(() => {
          look(true, resolve, awaitPosts);
        });
      });
    });
  };

  const stopNavigation = ports.onNavigate(() => {
    if (looker.move()) void begin(SETTLE_MS);
  });

  const stop = (): void => {
    stopNavigation();
    rest();
    looker.leave();
  };

  return {
    looked: begin(0),
    lookAgain: () => (state.current ? Promise.resolve('matched') : begin(0)),
    stop,
  };
}
