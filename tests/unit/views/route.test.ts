import { describe, expect, it } from 'vitest';
import { type Route, readRoute, routeHash } from '../../../views/popup/route.ts';

describe('readRoute', () => {
  it.each<Route>([
    { kind: 'look-up' },
    { kind: 'pins' },
    { kind: 'limit' },
    { kind: 'card', id: 'lost-skills' },
    { kind: 'sign', id: 'fit-or-jerking' },
    { kind: 'search', query: 'won’t / let 100% go' },
    { kind: 'answer', situation: 'drop-off', ageMonths: 15 },
    { kind: 'answer', situation: 'drop-off', ageMonths: null },
  ])('reads back what routeHash wrote: %j', (route) => {
    expect(readRoute(routeHash(route))).toEqual(route);
  });

  it.each(['', '#', '#/nowhere', '#/search/', '#/answer'])('takes %j for the look-up', (hash) => {
    expect(readRoute(hash)).toEqual({ kind: 'look-up' });
  });

  it('takes a broken escape as it stands', () => {
    expect(readRoute('#/search/100%')).toEqual({ kind: 'search', query: '100%' });
  });
});
