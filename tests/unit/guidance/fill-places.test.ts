import { describe, expect, it } from 'vitest';
import { fillPlaces } from '../../../guidance/fill-places.ts';

describe('fillPlaces', () => {
  it('fills in what the country calls them, and leaves other braces alone', () => {
    const places = { emergency: '999', urgentLine: 'NHS 111', doctor: 'GP' };
    expect(fillPlaces('Call {emergency}. Ask {urgentLine} or your {doctor}. {else}', places)).toBe(
      'Call 999. Ask NHS 111 or your GP. {else}',
    );
  });

  it('fills in words that are true anywhere without a country', () => {
    expect(fillPlaces('Call {emergency}.', null)).toBe('Call your local emergency number.');
  });
});
