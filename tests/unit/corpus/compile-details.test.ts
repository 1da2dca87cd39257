import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileDetails } from '../../../corpus/compile-details.ts';
import { RECOGNISED_SITUATION_IDS } from '../../../corpus/vocabulary.ts';

const WEIGHTS = RECOGNISED_SITUATION_IDS.map((id) => `${id}: { bias: -1, threshold: 0.5, weights: {} }`).join('\n');

function corpusWith(files: Record<string, string>): string {
  const directory = mkdtempSync(join(tmpdir(), 'details-'));
  mkdirSync(join(directory, 'recognition'));
  const all = {
    'lists.yaml': 'they: [he]',
    'situations.yaml': '[]',
    'situation-weights.yaml': WEIGHTS,
    'advice.yaml': '[]',
    'alerts.yaml': '[]',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(directory, 'recognition', name), text);
  return directory;
}

describe('compileDetails', () => {
  it('compiles each phrase to the source of a regular expression', () => {
    const { details, problems } = compileDetails(
      corpusWith({ 'alerts.yaml': '- { id: self-harm, signs: ["cut* [my] arm"] }' }),
    );
    expect(problems).toEqual([]);
    expect(details.alerts).toEqual([{ id: 'self-harm', kind: 'signs', phrases: [expect.stringContaining('cut')] }]);
  });

  it('wants a row of weights for every situation', () => {
    const { problems } = compileDetails(
      corpusWith({ 'situation-weights.yaml': WEIGHTS.replace('bathroom: ', 'bath: ') }),
    );
    expect(problems.map(({ field }) => field).sort()).toEqual(['bath', 'bathroom']);
  });

  it('names file and field of what cannot work', () => {
    const { problems } = compileDetails(
      corpusWith({ 'alerts.yaml': '- { id: self-harm, signs: ["(cut"] }', 'advice.yaml': '- { id: no-such-advice }' }),
    );
    expect(problems.map(({ file, field }) => `${file} ${field}`).sort()).toEqual([
      'recognition/advice.yaml 0.id',
      'recognition/alerts.yaml self-harm.signs',
    ]);
  });
});
