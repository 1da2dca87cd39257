import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRecord } from '../../storage/is-record.ts';
import { runNode } from '../build-extension.ts';
import type { Outcome } from './outcome.ts';

/** Runs the unit tests and counts them one by one. A run that does not come to its end counts as failed. */
export async function runUnitTests(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'secure-base-'));
  const report = join(folder, 'unit.json');
  const { status, output } = await runNode([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = readCounts(report);
  rmSync(folder, { recursive: true });
  if (!counts) return { passed: 0, failed: 1, notes: [], output };
  // A file that cannot even be loaded fails the run without failing a test.
  const failed = status !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { passed: counts.passed, failed, notes: [], output };
}

function readCounts(report: string): { passed: number; failed: number } | null {
  try {
    const json: unknown = JSON.parse(readFileSync(report, 'utf8'));
    if (!isRecord(json)) return null;
    return { passed: Number(json.numPassedTests), failed: Number(json.numFailedTests) };
  } catch {
    return null;
  }
}
