/** Where the popup is. */
export type Route =
  | { readonly kind: 'look-up' }
  | { readonly kind: 'answer'; readonly situation: string; readonly ageMonths: number | null }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'pins' }
  | { readonly kind: 'limit' }
  /** A card for an alert, or a warning sign, by its id in the corpus. */
  | { readonly kind: 'card' | 'sign'; readonly id: string };

/** Reads an address's hash; an unknown one is the look-up. */
export function readRoute(hash: string): Route {
  const [kind = '', ...parts] = hash.replace(/^#\/?/, '').split('/').map(decodePart);
  const [first = '', second = ''] = parts;
  if (kind === 'pins' || kind === 'limit') return { kind };
  if ((kind === 'card' || kind === 'sign') && first !== '') return { kind, id: first };
  if (kind === 'search' && first !== '') return { kind, query: first };
  if (kind === 'answer' && first !== '')
    return { kind, situation: first, ageMonths: /^\d{1,3}$/.test(second) ? Number(second) : null };
  return { kind: 'look-up' };
}

/** Writes a route as the hash that `readRoute` reads. */
export function routeHash(route: Route): string {
  switch (route.kind) {
    case 'look-up':
      return '#/';
    case 'answer':
      return `#/answer/${encodeURIComponent(route.situation)}/${route.ageMonths ?? ''}`;
    case 'search':
      return `#/search/${encodeURIComponent(route.query)}`;
    case 'card':
    case 'sign':
      return `#/${route.kind}/${encodeURIComponent(route.id)}`;
    case 'pins':
    case 'limit':
      return `#/${route.kind}`;
  }
}

/** A hash typed by hand may hold a broken escape; it is then taken as it stands. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
