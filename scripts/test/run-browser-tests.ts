import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRecord } from '../../storage/is-record.ts';
import { runNode } from '../build-extension.ts';
import { findChromium, findFirefox, NO_CHROMIUM } from '../find-chromium.ts';
import type { Outcome } from './outcome.ts';

/** Runs the browser tests: in Chromium, which has to be there; in Firefox, which is skipped where there is none. */
export async function runBrowserTests(): Promise<Outcome> {
  if (findChromium() === null) return { passed: 0, failed: 1, notes: [], output: NO_CHROMIUM };
  const notes = findFirefox() === null ? ['Firefox: skipped, not installed (set FIREFOX_PATH, or install it)'] : [];
  const folder = mkdtempSync(join(tmpdir(), 'secure-base-'));
  const report = join(folder, 'browser.json');
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
  const { status, output } = await runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json']);
  const counts = readCounts(report);
  rmSync(folder, { recursive: true });
  if (!counts) return { passed: 0, failed: 1, notes, output };
  const failed = status !== 0 && counts.failed === 0 ? 1 : counts.failed;
  if (counts.flaky > 0) notes.push(`${counts.flaky} passed only when tried again`);
  if (counts.skipped > 0) notes.push(`${counts.skipped} skipped`);
  return { passed: counts.passed + counts.flaky, failed, notes, output };
}

function readCounts(report: string): { passed: number; failed: number; flaky: number; skipped: number } | null {
  try {
    const json: unknown = JSON.parse(readFileSync(report, 'utf8'));
    const stats = isRecord(json) && isRecord(json.stats) ? json.stats : null;
    if (!stats) return null;
    const { expected, unexpected, flaky, skipped } = stats;
    return { passed: Number(expected), failed: Number(unexpected), flaky: Number(flaky), skipped: Number(skipped) };
  } catch {
    return null;
  }
}
