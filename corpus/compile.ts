import { type CheckOptions, runChecks } from './checks/index.ts';
import { joinGuidance } from './join-guidance.ts';
import { type CorpusFiles, loadCorpus, type Problem } from './load.ts';
import type { GuidanceCorpus } from './schema.ts';
import { setApostrophes } from './set-apostrophes.ts';

/** The compiled corpus, and every problem that stops it. */
export interface Compiled {
  readonly guidance: GuidanceCorpus;
  /** British words, in small letters, to American ones. */
  readonly glossary: Readonly<Record<string, string>>;
  readonly files: CorpusFiles;
  /** Faults that stop the build, of all files at once. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks content/, fills in the defaults and joins it into what ships.
 *
 * @param directory - the corpus folder.
 * @returns `guidance` is whole only where there are no problems.
 */
export function compileCorpus(directory: string, options: CheckOptions = { buildDate: new Date() }): Compiled {
  const { files, problems } = loadCorpus(directory);
  return {
    guidance: setApostrophes(joinGuidance(files)),
    glossary: files.glossary,
    files,
    problems: [...problems, ...runChecks(files, options)],
  };
}
