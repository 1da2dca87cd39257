import { describe, expect, it } from 'vitest';
import { ageOfChild } from '../../../views/age-of-child.ts';

const NOVEMBER_2026 = { year: 2026, month: 11 };
const child = (birthMonth: string, dueMonth: string | null = null) => ({
  id: 'one',
  label: 'Bean',
  birthMonth,
  dueMonth,
});

describe('ageOfChild', () => {
  it('counts whole months since birth', () => {
    expect(ageOfChild(child('2025-07'), NOVEMBER_2026)).toEqual({ sinceBirthMonths: 16, usedMonths: 16 });
  });

  it('goes by the due month in the first year for a birth one month early', () => {
    expect(ageOfChild(child('2026-03', '2026-04'), NOVEMBER_2026)?.usedMonths).toBe(7);
  });

  it('stops correcting at one year for a birth one month early', () => {
    expect(ageOfChild(child('2025-11', '2025-12'), NOVEMBER_2026)?.usedMonths).toBe(12);
  });

  it('corrects to two years for a birth two months early or more', () => {
    expect(ageOfChild(child('2025-02', '2025-05'), NOVEMBER_2026)?.usedMonths).toBe(18);
  });

  it('does not correct for a due month before the birth', () => {
    expect(ageOfChild(child('2026-05', '2026-04'), NOVEMBER_2026)?.usedMonths).toBe(6);
  });

  it('gives null for a birth that is still to come', () => {
    expect(ageOfChild(child('2027-01'), NOVEMBER_2026)).toBeNull();
  });
});
