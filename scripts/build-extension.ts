import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** The builds there are: what the two stores get (zipped as well), and the one for browser tests and `npm start` (loopback hosts are granted). */
export const BUILDS = {
  chrome: { args: ['zip', '-b', 'chrome'], folder: join(ROOT, '.output/chrome-mv3') },
  firefox: { args: ['zip', '-b', 'firefox'], folder: join(ROOT, '.output/firefox-mv3') },
  chromeE2e: { args: ['build', '-b', 'chrome', '--mode', 'e2e'], folder: join(ROOT, '.output/chrome-mv3-e2e') },
  firefoxE2e: { args: ['build', '-b', 'firefox', '--mode', 'e2e'], folder: join(ROOT, '.output/firefox-mv3-e2e') },
} as const;

/**
 * Builds the extension.
 *
 * @returns the folder it is in.
 * @throws Error with all that the build said, where it stopped.
 */
export async function buildExtension(build: keyof typeof BUILDS): Promise<string> {
  const { args, folder } = BUILDS[build];
  const { status, output } = await runNode([join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), ...args]);
  if (status !== 0) throw new Error(`The ${build} build stopped:\n${output}`);
  return folder;
}

/** Runs a script of Node's with this very Node, from the project's root. @returns exit status and all output. */
export function runNode(args: readonly string[]): Promise<{ status: number; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    child.once('error', fail);
    child.once('close', (status) => done({ status: status ?? 1, output: chunks.join('') }));
  });
}
