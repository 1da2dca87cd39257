import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileWordClasses } from '../../../corpus/compile-word-classes.ts';
import type { Problem } from '../../../corpus/load.ts';

function compiled(yaml: string) {
  const directory = mkdtempSync(join(tmpdir(), 'classes-'));
  mkdirSync(join(directory, 'recognition'));
  writeFileSync(join(directory, 'recognition/word-classes.yaml'), yaml);
  const problems: Problem[] = [];
  return { classes: compileWordClasses(directory, problems), problems };
}

describe('compileWordClasses', () => {
  it('gives each word as its stem, once', () => {
    expect(compiled('reward: sweets sweet lollies mum').classes).toEqual({ reward: 'sweet lolli mom' });
  });

  it('names the class that cannot work', () => {
    const { classes, problems } = compiled('Reward: sweets');
    expect(classes).toEqual({});
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual(['recognition/word-classes.yaml Reward']);
  });
});
