import { describe, expect, it } from 'vitest';
import { WRITTEN_DATE } from '../../../reading/find-written-dates.ts';

describe('WRITTEN_DATE', () => {
  it.each([
    '02.03.2026 08:12',
    '02/03/26 8:12 AM',
    '11-18-2026, 07:09 AM',
    '2026-03-02T08:12',
    'Mon 02-Mar-15 08:11:22',
    'Posted: 2 Mar 2026',
    'March 2nd, 2026',
    'Answered on March 2, 2026',
    'by hazel, 1 March 2026She cries',
    '3 days ago',
    '2h ago',
    'Yesterday at 08:12',
    'Today, 10:31 AM',
  ])('%s is a date', (words) => {
    expect(words).toMatch(WRITTEN_DATE);
  });

  it.each([
    '312 replies',
    'Posts: 31',
    'Joined: Jan 2019',
    '14 months old',
    '1.2.3',
    '1/2',
    'yesterday at the gate',
    'may 14',
  ])('%s is none', (words) => {
    expect(words).not.toMatch(WRITTEN_DATE);
  });
});
