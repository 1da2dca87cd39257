import { expect, it } from 'vitest';
import { createWordMarker } from '../../../../recognition/word-model/mark-words.ts';

it('names each class of the stems once', () => {
  const mark = createWordMarker({ sneak: 'slip nip', reward: 'sweet toi' });
  expect(mark(['slip', 'him', 'a', 'sweet', 'and', 'nip', 'off']).sort()).toEqual(['reward', 'sneak']);
  expect(mark([])).toEqual([]);
  expect(mark(['constructor'])).toEqual([]);
});
