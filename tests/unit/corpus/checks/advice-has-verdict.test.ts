import { describe, expect, it } from 'vitest';
import { adviceHasVerdict } from '../../../../corpus/checks/advice-has-verdict.ts';
import { options, smallFiles } from '../small-files.ts';

describe('adviceHasVerdict', () => {
  it('names each piece of advice without a verdict', () => {
    const bribe = {
      id: 'bribe',
      name: 'bribe',
      verdict: 'mixed',
      text: 'It can help.',
      sources: ['nhs'],
      grade: 'C',
    } as const;
    const files = smallFiles({ advice: [{ ...bribe, sources: ['nhs'] }] });
    const fields = adviceHasVerdict.check(files, options).map(({ field }) => field);
    expect(fields).toContain('sneak-out');
    expect(fields).not.toContain('bribe');
  });
});
