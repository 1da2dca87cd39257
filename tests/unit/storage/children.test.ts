import { describe, expect, it } from 'vitest';
import { type Child, MAX_LABEL_LENGTH, parseChildren } from '../../../storage/children.ts';

const child: Child = { id: 'c1', label: 'Bean', birthMonth: '2025-03', dueMonth: null };

describe('parseChildren', () => {
  it('accepts children at term and early', () => {
    const children = [child, { ...child, id: 'c2', dueMonth: '2025-05' }];
    expect(parseChildren(children)).toEqual({ value: children, isWhole: true });
  });

  it.each([
    ['no label', { ...child, label: ' ' }],
    ['a label beyond the limit', { ...child, label: 'x'.repeat(MAX_LABEL_LENGTH + 1) }],
    ['a thirteenth month', { ...child, birthMonth: '2025-13' }],
    ['a due month that is none', { ...child, dueMonth: 'May' }],
    ['no due month', { id: 'c1', label: 'Bean', birthMonth: '2025-03' }],
  ])('drops an entry with %s and keeps the others', (_, entry) => {
    expect(parseChildren([entry, child])).toEqual({ value: [child], isWhole: false });
  });

  it('gives null for what is no list', () => {
    expect(parseChildren({ child })).toBeNull();
  });
});
