import { describe, expect, it } from 'vitest';
import { readToday } from '../../../../recognition/age/read-today.ts';

describe('readToday', () => {
  it.each([
    ['It is now the last week of February.', 2],
    ["it's nearly Halloween now", 10],
    ['She was seven in June (it’s October).', 10],
    ["it's nearly June", 6],
  ])('reads the month that %j names', (text, month) => {
    expect(readToday(text, { year: 2026, month: 11 })).toEqual({ year: 2026, month });
  });

  it.each(["it's may be nothing", "it's spring break", 'He began in May.', ''])(
    'keeps what is given where %j names no month of writing',
    (text) => {
      expect(readToday(text, null)).toBeNull();
      expect(readToday(text, { year: 2026, month: 4 })).toEqual({ year: 2026, month: 4 });
    },
  );
});
