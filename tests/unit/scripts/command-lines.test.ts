import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('npm run search', () => {
  it('prints [] where nothing fits', () => {
    expect(run('scripts/search.ts', 'bicycle chain', '--json')).toMatchObject({ status: 0, stdout: '[]\n' });
  });

  it('prints rows as JSON, for the age that is asked', () => {
    const rows: unknown = JSON.parse(run('scripts/search.ts', 'bedtime', '--age', '30', '--json').stdout);
    const row = {
      id: expect.any(String),
      headline: expect.any(String),
      kind: expect.any(String),
      score: expect.any(Number),
    };
    expect(rows).toContainEqual(
      expect.objectContaining({ ...row, topics: expect.any(Array), situations: expect.any(Array) }),
    );
  });

  it.each([[[]], [['two', 'queries']], [['q', '--age', '300']], [['q', '--age', 'x']], [['q', '--no-such-option']]])(
    'refuses %j with usage',
    (args) => {
      const { status, stderr } = run('scripts/search.ts', ...args);
      expect(status).toBe(2);
      expect(stderr).toContain('usage: npm run --silent search');
    },
  );
});

describe('npm run fit:situations', () => {
  it.each([[[]], [['--no-such-option']], [['file.jsonl', '--without']]])('refuses %j with usage', (args) => {
    const { status, stderr } = run('scripts/fit-situations.ts', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain('usage: npm run fit:situations');
  });
});

describe('npm run new', () => {
  it.each([
    [['topic', 'Bad Name'], '"Bad Name" is no name'],
    [['topic', 'drop-off'], 'is there already'],
    [['topic'], 'say what to make'],
    [['page', 'drop-off'], 'say what to make'],
  ])('refuses %j', (args, reason) => {
    const { status, stderr } = run('scripts/new.ts', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
  });
});
