import { describe, expect, it } from 'vitest';
import { guidanceCorpus } from '#corpus/guidance';
import { signLines } from '../../../views/sign-lines.ts';

describe('signLines', () => {
  it.each(guidanceCorpus.countries.filter(({ lines }) => lines.length > 0))(
    '$code: the emergency number first for what cannot wait',
    (country) => {
      expect(signLines('now', country)[0]?.needs).toContain('emergency');
    },
  );

  it('offers no ambulance for what can wait, and each line once', () => {
    for (const country of guidanceCorpus.countries) {
      const lines = signLines('soon', country);
      expect(lines.filter(({ needs }) => needs.includes('emergency'))).toEqual([]);
      expect(new Set(lines).size).toBe(lines.length);
    }
  });
});
