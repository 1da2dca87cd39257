import { expect, it } from 'vitest';
import { weighedTerms } from '../../../../scripts/fit/weighed-terms.ts';

it('gives the terms of all the models named, and no other', () => {
  const [stance, post] = [weighedTerms(['stance-weights.yaml']), weighedTerms(['advice-post-weights.yaml'])];
  expect(post).toContain('before by opener');
  expect(stance).not.toContain('before by opener');
  expect(weighedTerms(['stance-weights.yaml', 'advice-post-weights.yaml'])).toEqual(new Set([...stance, ...post]));
});
