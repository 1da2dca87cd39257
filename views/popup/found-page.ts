import type { SearchHit } from '../../guidance/search.ts';
import type { Route } from './route.ts';

/** Where a search result leads: a card or a warning sign has a page that says whom to call; a point says all on the spot, and gives null. */
export function foundPage({ kind, point }: Pick<SearchHit, 'kind' | 'point'>): Route | null {
  if (kind === 'card') return { kind: 'card', id: point.id };
  return kind === 'warning-sign' ? { kind: 'sign', id: point.id } : null;
}
