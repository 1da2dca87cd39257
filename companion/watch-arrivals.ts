import { unshadowed } from '../reading/unshadowed.ts';
import type { CompanionPorts, Stop } from './companion-ports.ts';

/** Quiet after which arrived posts are read: frameworks draw in bursts some 50 to 200 ms apart. */
const QUIET_MS = 400;
/** A page that never rests (a clock, a feed) is read all the same after so long. */
const MAX_WAIT_MS = 2_500;
/** Longest pause between two readings that found nothing new. */
const MAX_PAUSE_MS = 20_000;

/**
 * Calls back when elements have come into the page and it has been quiet for a moment; never for our own element, never while the tab is hidden.
 *
 * @param onArrival - reads again, and tells when that is done whether it found something new. Readings that find nothing make the pauses longer, twice
 *   each time.
 */
export function watchArrivals(ports: CompanionPorts, onArrival: (onRead: (isNews: boolean) => void) => void): Stop {
  const { page, after, now, isOurs, isHidden, onVisibilityChange } = ports;
  let stopWaiting: Stop | null = null;
  let firstAt = 0;
  let pauseMs = QUIET_MS;

  const fire = (): void => {
    stopWaiting = null;
    onArrival((isNews) => {
      pauseMs = isNews ? QUIET_MS : Math.min(MAX_PAUSE_MS, pauseMs * 2);
    });
  };
  const wait = (): void => {
    if (!stopWaiting) firstAt = now();
    stopWaiting?.();
    const longestMs = Math.max(MAX_WAIT_MS, pauseMs) - (now() - firstAt);
    stopWaiting = after(Math.max(0, Math.min(pauseMs, longestMs)), fire);
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => isArrival(record, isOurs))) wait();
  });
  const root = unshadowed(page, 'documentElement');
  const observe = (): void => {
    observer.disconnect();
    stopWaiting?.();
    stopWaiting = null;
    if (!isHidden()) observer.observe(root, { childList: true, subtree: true });
  };
  observe();
  const stopVisibility = onVisibilityChange(() => {
    observe();
    // What came while the tab was hidden was not seen coming.
    if (!isHidden()) wait();
  });
  return () => {
    observer.disconnect();
    stopWaiting?.();
    stopVisibility();
  };
}

const ELEMENT_NODE = 1;

function isArrival(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (isOurs(record.target)) return false;
  for (const node of record.addedNodes) if (node.nodeType === ELEMENT_NODE && !isOurs(node)) return true;
  return false;
}
