import { describe, expect, it } from 'vitest';
import { applyPinChange } from '../../../background/apply-pin-change.ts';
import type { Pin } from '../../../storage/pins.ts';

const now = new Date('2026-03-01T02:10:00.000Z');
const pin = (pointId: string, more: Partial<Pin> = {}): Pin => ({
  pointId,
  pinnedAt: now.toISOString(),
  note: '',
  ageMonths: null,
  situation: null,
  childId: null,
  triedOn: [],
  ...more,
});
const abc = [pin('a'), pin('b'), pin('c')];
const ids = (pins: readonly Pin[]) => pins.map((p) => p.pointId).join('');

describe('applyPinChange', () => {
  it('pins last, with the time', () => {
    const change = { kind: 'pin', pointId: 'd', ageMonths: 16, situation: 'drop-off', childId: 'bean' } as const;
    expect(applyPinChange(abc, change, now)[3]).toEqual(
      pin('d', { ageMonths: 16, situation: 'drop-off', childId: 'bean' }),
    );
  });

  it('leaves a pin that is there as it is when it is pinned again', () => {
    const pins = [pin('a', { note: 'kept' })];
    expect(
      applyPinChange(pins, { kind: 'pin', pointId: 'a', ageMonths: 3, situation: null, childId: null }, now),
    ).toEqual(pins);
  });

  it.each([
    [{ kind: 'unpin', pointId: 'b' }, 'ac'],
    [{ kind: 'unpin', pointId: 'z' }, 'abc'],
    [{ kind: 'restore-pin', pin: pin('d'), index: 1 }, 'adbc'],
    [{ kind: 'restore-pin', pin: pin('d'), index: 99 }, 'abcd'],
    [{ kind: 'restore-pin', pin: pin('a'), index: 2 }, 'abc'],
    [{ kind: 'move-pin', pointId: 'c', toIndex: 0 }, 'cab'],
    [{ kind: 'move-pin', pointId: 'a', toIndex: 99 }, 'bca'],
    [{ kind: 'move-pin', pointId: 'z', toIndex: 0 }, 'abc'],
    [{ kind: 'import-pins', pins: [pin('b'), pin('d')], how: 'merge' }, 'abcd'],
    [{ kind: 'import-pins', pins: [pin('d')], how: 'replace' }, 'd'],
  ] as const)('%j gives %s', (change, expected) => {
    expect(ids(applyPinChange(abc, change, now))).toBe(expected);
  });

  it('keeps the days tried once each and in order, and takes one back', () => {
    const tick = (pins: readonly Pin[], day: string, isTried = true) =>
      applyPinChange(pins, { kind: 'tick-pin', pointId: 'a', day, isTried }, now);
    const twice = tick(tick(tick([pin('a')], '2026-03-02'), '2026-03-01'), '2026-03-02');
    expect(twice[0]?.triedOn).toEqual(['2026-03-01', '2026-03-02']);
    expect(tick(twice, '2026-03-01', false)[0]?.triedOn).toEqual(['2026-03-02']);
  });

  it('says of one pin only for which child it is, and takes it back', () => {
    const assigned = applyPinChange(abc, { kind: 'assign-pin', pointId: 'b', childId: 'pip' }, now);
    expect(assigned.map((p) => p.childId)).toEqual([null, 'pip', null]);
    expect(applyPinChange(assigned, { kind: 'assign-pin', pointId: 'b', childId: null }, now)).toEqual(abc);
  });

  it('changes the note of one pin only', () => {
    const pins = applyPinChange(abc, { kind: 'note-pin', pointId: 'b', note: 'at nursery' }, now);
    expect(pins.map((p) => p.note)).toEqual(['', 'at nursery', '']);
  });
});
