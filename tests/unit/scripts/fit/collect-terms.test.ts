import { expect, it } from 'vitest';
import { collectTerms } from '../../../../scripts/fit/collect-terms.ts';

it('numbers what stands in enough examples', () => {
  const examples = [
    new Map([
      ['cri', 1],
      ['dog', 1],
    ]),
    new Map([['cri', 2]]),
  ];
  const { terms, toRow } = collectTerms(examples, (_, count) => count >= 2);
  expect(terms).toEqual(['cri']);
  expect(
    toRow(
      new Map([
        ['dog', 1],
        ['cri', 0.5],
      ]),
    ),
  ).toEqual({ terms: [0], values: [0.5] });
});
