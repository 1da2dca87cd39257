import { describe, expect, it } from 'vitest';
import { reckonAges } from '../../../../recognition/age/reckon-age.ts';

describe('reckonAges', () => {
  it.each([
    ['He moved up at 12 months, that was three months ago.', 15],
    ['She was two when we moved. It was a couple of months ago.', 26],
    ['A year ago, just after her second birthday, it began.', 36],
    ['We brought her home at 2, four years ago.', 72],
  ])('%j: %j', (text, months) => {
    expect(reckonAges(text).map(({ ageMonths }) => ageMonths)).toEqual([months]);
  });

  it('says where both times stand', () => {
    const text = 'Since he was 9 months old. That was four months ago.';
    const [found] = reckonAges(text);
    expect(found?.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['9 months old', 'four months']);
  });

  it.each(['I was sent away at 7, forty years ago.', 'He woke at 3 a year ago.', 'She is 2 and cries.', ''])(
    'none in %j',
    (text) => {
      expect(reckonAges(text)).toEqual([]);
    },
  );
});
