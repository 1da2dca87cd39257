import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileDetails } from '../../../corpus/compile-details.ts';
import { ADVICE_IDS, ALERT_IDS, RECOGNISED_SITUATION_IDS, STANCES } from '../../../corpus/vocabulary.ts';

/** A word model in which no word says anything. */
function weightsOf(ids: readonly string[]): string {
  return ids.map((id) => `${id}: { bias: 0, threshold: 0.5, weights: {} }\n`).join('');
}

function corpusWith(files: Record<string, string>): string {
  const directory = mkdtempSync(join(tmpdir(), 'details-'));
  mkdirSync(join(directory, 'recognition'));
  const all = {
    'lists.yaml': 'they: [he]',
    'situations.yaml': '[]',
    'situation-weights.yaml': weightsOf(RECOGNISED_SITUATION_IDS),
    'situation-sentence-weights.yaml': weightsOf(RECOGNISED_SITUATION_IDS),
    'advice.yaml': '[]',
    'alerts.yaml': '[]',
    'word-classes.yaml': 'sneak: slip nip',
    'advice-weights.yaml': weightsOf(ADVICE_IDS),
    'advice-post-weights.yaml': weightsOf(['advice']),
    'stance-weights.yaml': weightsOf(STANCES),
    'alert-weights.yaml': weightsOf(ALERT_IDS),
    'alert-post-weights.yaml': weightsOf(ALERT_IDS),
    'focal-child-weights.yaml': weightsOf(['focal child']),
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
      corpusWith({ 'situation-weights.yaml': weightsOf(RECOGNISED_SITUATION_IDS).replace('bathroom: ', 'bath: ') }),
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
