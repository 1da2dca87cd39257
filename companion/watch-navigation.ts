import type { Stop } from './companion-ports.ts';

/** How often the address is compared where the browser has no Navigation API (Firefox before 147). A person does not notice a second. */
const POLL_MS = 1_000;

/**
 * Calls back when the address changes without a page load (`pushState`, `replaceState`, back and forward).
 *
 * An isolated world cannot see the page's calls of `pushState`; the Navigation API reports them to every world.
 */
export function watchNavigation(page: Window, listener: () => void): Stop {
  let last = page.location.href;
  const compare = (): void => {
    if (page.location.href === last) return;
    last = page.location.href;
    listener();
  };
  const navigation = navigationOf(page);
  const [target, event] = navigation ? [navigation, 'currententrychange'] : [page, 'popstate'];
  target.addEventListener(event, compare);
  const timer = navigation ? undefined : page.setInterval(compare, POLL_MS);
  return () => {
    target.removeEventListener(event, compare);
    page.clearInterval(timer);
  };
}

/** By its class's name: without the API, `window.navigation` may be the page's own `<nav id="navigation">`. */
function navigationOf(page: Window): EventTarget | null {
  const navigation: unknown = Reflect.get(page, 'navigation');
  const isApi = Object.prototype.toString.call(navigation) === '[object Navigation]';
  return isApi && navigation instanceof EventTarget ? navigation : null;
}
