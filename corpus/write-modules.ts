import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileCorpus } from './compile.ts';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * Compiles content/ and writes the modules that `#corpus/…` names (package.json, "imports") to .wxt/corpus.
 *
 * They are files rather than virtual modules, so that the bundler, the tests, TypeScript and plain Node all read the same.
 * @throws Error that lists every problem with file and field.
 */
export function writeCorpusModules(): void {
  const { guidance, problems } = compileCorpus(join(ROOT, 'content'));
  if (problems.length > 0) {
    throw new Error(
      `The corpus has ${problems.length} problems:\n${problems.map((p) => `  content/${p.file} · ${p.field} · ${p.message}`).join('\n')}`,
    );
  }
  const folder = join(ROOT, '.wxt/corpus');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'guidance.ts'),
    `// Made from content/ by corpus/write-modules.ts. Do not edit.
import type { GuidanceCorpus } from '../../corpus/schema.ts';
export const guidanceCorpus: GuidanceCorpus = JSON.parse(${JSON.stringify(JSON.stringify(guidance))});
`,
  );
}
