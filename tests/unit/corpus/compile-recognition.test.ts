import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileRecognition } from '../../../corpus/compile-recognition.ts';

/** The problems after a change to one file of content/recognition. */
function problemsAfter(file: string, change: (text: string) => string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'recognition-'));
  cpSync('content/recognition', join(folder, 'recognition'), { recursive: true });
  const path = join(folder, 'recognition', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return compileRecognition(folder).problems.map(({ file, field, message }) => `${file} ${field} ${message}`);
}

describe('compileRecognition', () => {
  it('finds no problem in content/', () => {
    expect(compileRecognition('content').problems).toEqual([]);
  });

  it.each([
    ['concepts.yaml', 'extra:\n  about: x\n  phrases:\n    - "“”"\n', 'extra.phrases.0'],
    ['concepts.yaml', 'extra:\n  about: x\n  phrases:\n    - cry\n    - CRY\n', 'extra.phrases.1'],
    ['concepts.yaml', 'extra:\n  phrases:\n    - cry\n', 'extra.about'],
    ['signals.yaml', 'extra: { all: [named, nothing] }\n', 'there is no concept "nothing"'],
    ['signals.yaml', 'named: { all: [named, child] }\n', 'also the id of a concept'],
    ['lists.yaml', 'extra:\n  - (a|)\n', 'extra.0'],
  ])('names file and field where %s has a fault: %j', (file, added, expected) => {
    expect(problemsAfter(file, (text) => `${text}\n${added}`).join('\n')).toContain(expected);
  });
});
