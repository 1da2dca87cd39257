import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BUILDS, buildExtension } from '../build-extension.ts';
import type { Outcome } from './outcome.ts';

/** Builds the extension; counts as one test. */
export async function runBuild(name: keyof typeof BUILDS): Promise<Outcome> {
  try {
    const folder = await buildExtension(name);
    return { passed: 1, failed: 0, notes: [`${Math.round(bytesIn(folder) / 1000)} kB before zipping`], output: '' };
  } catch (error) {
    return { passed: 0, failed: 1, notes: [], output: error instanceof Error ? error.message : String(error) };
  }
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((bytes, file) => bytes + statSync(join(file.parentPath, file.name)).size, 0);
}
