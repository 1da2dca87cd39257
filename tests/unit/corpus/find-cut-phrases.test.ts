import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCutPhrases } from '../../../corpus/find-cut-phrases.ts';

function problemsOf(text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'phrases-'));
  mkdirSync(join(folder, 'recognition'));
  writeFileSync(join(folder, 'recognition', 'alerts.yaml'), text);
  return findCutPhrases(folder).map(({ file, field }) => `${file} ${field}`);
}

describe('findCutPhrases', () => {
  it.each(['- been off # months', '    - (wake*|woke) [up] (at|by) #', '- # months'])(
    'names file and line of %j',
    (line) => {
      expect(problemsOf(`signs:\n${line}\n`)).toEqual(['recognition/alerts.yaml line 2']);
    },
  );

  it.each(['# a comment', '- "been off # months"', "- '# months'", '- (ds|dd)#', 'signs: # why'])(
    'passes %j',
    (line) => {
      expect(problemsOf(`${line}\n`)).toEqual([]);
    },
  );

  it('finds none in content/', () => {
    expect(findCutPhrases('content')).toEqual([]);
  });
});
