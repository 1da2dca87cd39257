import { build } from 'vite';

/** Reading and scoring as one script for a page, under the global name `reading` (see page.ts). */
export async function buildReading(): Promise<string> {
  const entry = new URL('./page.ts', import.meta.url).pathname;
  const lib = { entry, formats: ['iife' as const], name: 'reading' };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: true, lib } });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('vite gave no output');
  return output.output[0].code;
}
