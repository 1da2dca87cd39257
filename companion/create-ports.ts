import type { CompanionPorts } from './companion-ports.ts';
import { watchNavigation } from './watch-navigation.ts';

/** A busy page is read all the same after so long. */
const IDLE_TIMEOUT_MS = 1_500;

/** What only the entry point knows. */
export type GivenPorts = Pick<CompanionPorts, 'state' | 'scoreTopics' | 'tell' | 'isOrphaned' | 'isOurs'>;

/**
 * The companion's ports in a real page.
 * @param world - the window; its own properties, unlike the document's, cannot be shadowed by names in the page.
 */
export function createPorts(world: Window, given: GivenPorts): CompanionPorts {
  const page = world.document;
  return {
    ...given,
    page,
    address: () => new URL(world.location.href),
    onNavigate: (listener) => watchNavigation(world, listener),
    isHidden: () => page.visibilityState === 'hidden',
    onVisibilityChange: (listener) => {
      world.addEventListener('visibilitychange', listener);
      return () => world.removeEventListener('visibilitychange', listener);
    },
    after: (delayMs, task) => {
      const timer = world.setTimeout(task, delayMs);
      return () => world.clearTimeout(timer);
    },
    whenIdle: (task) => {
      const request = world.requestIdleCallback(task, { timeout: IDLE_TIMEOUT_MS });
      return () => world.cancelIdleCallback(request);
    },
    now: () => world.performance.now(),
  };
}
