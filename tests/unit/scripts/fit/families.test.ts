import { expect, it } from 'vitest';
import { familiesOf } from '../../../../scripts/fit/families.ts';

function told(id: string, madeFrom: string | null, topics: string[], ...terms: string[]) {
  return { id, madeFrom, topics, values: new Map(terms.map((term) => [term, 1])) };
}

it('lays a thread together with those that were made from it', () => {
  const families = familiesOf([
    told('one', null, [], 'nap', 'cot'),
    told('one-with-a-telling', 'one', ['separation-anxiety'], 'nap', 'cling'),
    told('two', null, ['comfort-refusal'], 'nap'),
  ]);
  expect(families.map(({ all }) => [...all.keys()])).toEqual([['nap', 'cot', 'cling'], ['nap']]);
  expect(families.map(({ aboutATopic }) => [...aboutATopic.keys()])).toEqual([['nap', 'cling'], ['nap']]);
});

it('makes a family of what was made from a thread that is not there', () => {
  expect(familiesOf([told('a', 'gone', [], 'nap'), told('b', 'gone', [], 'cot')])).toHaveLength(1);
});
