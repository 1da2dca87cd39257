import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../../recognition/red-flags/code-of.ts';

describe('codeOf', () => {
  it('gives terms codes that seldom meet', () => {
    const codes = new Set(Array.from({ length: 5_000 }, (_, at) => codeOf(`@group ~ word${at}`)));
    expect(codes.size).toBeGreaterThan(4_900);
  });
});
