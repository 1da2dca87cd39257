import { describe, expect, it } from 'vitest';
import { codeOf, readCodes, writeCodes } from '../../../../recognition/red-flags/term-codes.ts';

describe('term codes', () => {
  it('reads what it wrote, near and far apart', () => {
    const codes = [0, 1, 2, 90, 91, 400, 5_000, 262_143];
    expect(readCodes(writeCodes(codes))).toEqual(codes);
    expect(readCodes(writeCodes([]))).toEqual([]);
  });

  it('writes about a letter a code', () => {
    const codes = Array.from({ length: 5_000 }, (_, at) => at * 50);
    expect(writeCodes(codes)).toHaveLength(5_000);
  });

  it('gives terms codes that seldom meet', () => {
    const codes = new Set(Array.from({ length: 5_000 }, (_, at) => codeOf(`@group ~ word${at}`)));
    expect(codes.size).toBeGreaterThan(4_900);
  });
});
