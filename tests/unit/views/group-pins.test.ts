import { describe, expect, it } from 'vitest';
import type { Pin } from '../../../storage/pins.ts';
import { groupPins } from '../../../views/group-pins.ts';

const pin = (pointId: string, more: Partial<Pin> = {}): Pin => ({
  pointId,
  pinnedAt: '2026-11-21T12:00:00.000Z',
  note: '',
  ageMonths: null,
  situation: null,
  childId: null,
  triedOn: [],
  ...more,
});
const situation = (id: string, name: string) => ({ id, name }) as never;
const corpus = {
  points: [{ id: 'c', situations: ['bedtime'] } as never],
  situations: [situation('drop-off', 'Drop-off'), situation('bedtime', 'Bedtime')],
};

describe('groupPins', () => {
  it('puts pins together by situation, in the order of the first, and keeps the order within', () => {
    const pins = [pin('a', { situation: 'bedtime' }), pin('b', { situation: 'drop-off' }), pin('c'), pin('d')];
    const groups = groupPins(pins, 'situation', corpus, []);
    expect(groups.map(({ name, pins: own }) => [name, own.map(({ pointId }) => pointId)])).toEqual([
      ['Bedtime', ['a', 'c']],
      ['Drop-off', ['b']],
      [null, ['d']],
    ]);
  });

  it('gives a pin to the child that it names, and one that names a child not kept here to the child of its age', () => {
    const born = (id: string, birthMonth: string) => ({ id, label: id, birthMonth, dueMonth: null });
    const children = [born('twin', '2025-08'), born('other-twin', '2025-08'), born('baby', '2026-05')];
    const groups = groupPins(
      [
        pin('a', { childId: 'other-twin', ageMonths: 3 }),
        pin('b', { childId: 'gone', ageMonths: 6 }),
        pin('c', { childId: null, ageMonths: 15 }),
      ],
      'child',
      corpus,
      children,
    );
    expect(groups.map(({ id, pins: own }) => [id, own.map(({ pointId }) => pointId)])).toEqual([
      ['child/other-twin', ['a']],
      ['child/baby', ['b']],
      ['child/', ['c']],
    ]);
  });

  it('gives a pin to the child who was of that age when it was pinned', () => {
    const children = [
      { id: 'one', label: 'Bean', birthMonth: '2025-08', dueMonth: null },
      { id: 'two', label: 'Pip', birthMonth: '2026-05', dueMonth: null },
    ];
    const groups = groupPins(
      [pin('a', { ageMonths: 6 }), pin('b', { ageMonths: 15 }), pin('c')],
      'child',
      corpus,
      children,
    );
    expect(groups.map(({ id, name }) => [id, name])).toEqual([
      ['child/two', 'Pip'],
      ['child/one', 'Bean'],
      ['child/', null],
    ]);
  });
});
