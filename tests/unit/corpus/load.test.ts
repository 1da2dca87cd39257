import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../corpus/load.ts';

/** A corpus folder with the given files, and empty ones beside them. */
function folderWith(given: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'corpus-'));
  mkdirSync(join(directory, 'topics'));
  const empty = {
    'age-bands.yaml': '[]',
    'help.yaml': 'warningSigns: []\ncards: []\ncountries: []',
    'advice.yaml': '[]',
    'sources.yaml': '[]',
    'provenance.yaml': '{}',
    'glossary.yaml': '{}',
    'exceptions.yaml': '[]',
    'tone.yaml': '[]',
    'synonyms.yaml': '[]',
  };
  for (const [file, text] of Object.entries({ ...empty, ...given })) writeFileSync(join(directory, file), text);
  return directory;
}

const problemsOf = (given: Readonly<Record<string, string>>) => loadCorpus(folderWith(given)).problems;

describe('loadCorpus', () => {
  it('reads empty files without a fault', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('lists every fault of every file at once', () => {
    const problems = problemsOf({ 'advice.yaml': '- id: Bad Id', 'sources.yaml': '- id: nhs' });
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['advice.yaml', 'sources.yaml']));
    expect(problems).toContainEqual({ file: 'advice.yaml', field: 'Bad Id.id', message: expect.any(String) });
  });

  it('names a row by its id, and what its source has to be', () => {
    const topic = `
id: bathroom
kind: situation
name: Bathroom
about: going to the loo
topics: [separation-anxiety]
ages: { fromMonths: 6, toMonths: 60 }
points:
  - { id: door, kind: strategy, headline: Sing., text: Sing on., sources: [], grade: C }
`;
    expect(problemsOf({ 'topics/bathroom.yaml': topic })).toEqual([
      {
        file: 'topics/bathroom.yaml',
        field: 'points.door.sources',
        message: 'name at least one source of sources.yaml',
      },
    ]);
  });

  it('names a file that is no YAML', () => {
    expect(problemsOf({ 'sources.yaml': '- [' })).toEqual([
      { file: 'sources.yaml', field: '', message: expect.stringContaining('cannot be read as YAML') },
    ]);
  });
});
