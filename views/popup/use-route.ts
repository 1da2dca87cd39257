import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Route, readRoute, routeHash } from './route.ts';

/** Where the popup is, kept in the address, so that back and forward work as anywhere. */
export function useRoute(): readonly [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((next: Route) => {
    // Each letter of a search would be a step back: they replace each other.
    const isTyping = next.kind === 'search' && readRoute(location.hash).kind === 'search';
    if (isTyping) history.replaceState(null, '', routeHash(next));
    else history.pushState(null, '', routeHash(next));
    setRoute(next);
  }, []);
  return [route, go];
}
