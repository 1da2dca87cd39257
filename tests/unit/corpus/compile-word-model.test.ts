import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileWordModel } from '../../../corpus/compile-word-model.ts';
import type { Problem } from '../../../corpus/load.ts';
import { packModel } from '../../../corpus/pack-weights.ts';
import { openWordModel } from '../../../recognition/word-model/open-word-model.ts';
import { unpackTerms } from '../../../recognition/word-model/pack-terms.ts';

function compile(text: string, ids: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'word-model-'));
  mkdirSync(join(folder, 'recognition'));
  writeFileSync(join(folder, 'recognition', 'words.yaml'), text);
  const problems: Problem[] = [];
  const data = packModel(compileWordModel(folder, 'words.yaml', ids, problems));
  return { data, problems: problems.map(({ field, message }) => `${field} ${message}`) };
}

const MODEL = `bedtime:\n  bias: -1\n  threshold: 0.4\n  weights:\n    bed: 2.2\n    "down + cot": 0.5\ndrop-off:\n  bias: -2\n  threshold: 0.5\n  weights:\n    nurseri: 1.1\n    bed: -0.55\n`;

describe('compileWordModel and packModel', () => {
  it('keeps bias, threshold and weights, rounded to the step', () => {
    const { data, problems } = compile(MODEL, ['drop-off', 'bedtime']);
    expect(problems).toEqual([]);
    const verdicts = openWordModel(data, () => unpackTerms(data.terms))(new Map([['bed', 1]]));
    expect(verdicts.map(({ id, isSo }) => [id, isSo])).toEqual([
      ['drop-off', false],
      ['bedtime', true],
    ]);
    expect(verdicts[0]?.reasons[0]?.weight).toBeCloseTo(-0.55);
    expect(verdicts[1]?.reasons[0]?.weight).toBeCloseTo(2.2);
  });

  it.each([
    [['bedtime'], 'drop-off no such id: run the fit again'],
    [['bedtime', 'drop-off', 'party'], 'party has no weights: run the fit again'],
  ])('says so where rows are not %j', (ids, message) => {
    expect(compile(MODEL, ids).problems).toEqual([message]);
  });

  it('refuses a term with a capital letter, which packed terms have no room for', () => {
    expect(compile(MODEL.replace('nurseri', 'Nurseri'), ['bedtime', 'drop-off']).problems.join()).toContain('weights');
  });

  it('names the field of a weight that is no number', () => {
    expect(compile(MODEL.replace('2.2', 'much'), ['bedtime', 'drop-off']).problems.join()).toContain(
      'bedtime.weights.bed',
    );
  });
});
