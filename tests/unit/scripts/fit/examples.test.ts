import { expect, it } from 'vitest';
import { FOLDS, foldOf } from '../../../../scripts/fit/examples.ts';

it('leaves a thread out together with those that were made from it', () => {
  for (const id of ['one', 'two', 'three', 'four', 'five', 'six'])
    expect(foldOf({ id: `${id}-changed`, source: 'derived.jsonl', madeFrom: id })).toBe(
      foldOf({ id, source: 'dev.jsonl', madeFrom: null }),
    );
});

it('leaves an author out whole', () => {
  const folds = ['x', 'y', 'z'].map((id) => foldOf({ id, source: 'a12.jsonl', madeFrom: null }));
  expect(new Set(folds)).toEqual(new Set([12 % FOLDS]));
});
