import { expect, it } from 'vitest';
import { tellOnce } from '../../../guidance/tell-once.ts';
import { point } from './small-corpus.ts';

it('leaves out what was told above, in the list itself or in a list before, and nothing without an idea', () => {
  const untold = tellOnce([point('first', { idea: 'goodbye' })]);
  const list = [
    point('again', { idea: 'goodbye' }),
    point('new', { idea: 'routine' }),
    point('plain'),
    point('plain-too'),
  ];
  expect(untold(list).map(({ id }) => id)).toEqual(['new', 'plain', 'plain-too']);
  expect(untold([point('late', { idea: 'routine' })])).toEqual([]);
});
