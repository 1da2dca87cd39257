import type { CorpusFiles, Problem } from '../load.ts';

/** What a check needs to know beside the corpus. */
export interface CheckOptions {
  /** Day of the build: help lines must have been checked within the year before. */
  readonly buildDate: Date;
}

/** One editorial rule. */
export interface Check {
  /** kebab-case; content/exceptions.yaml names it. */
  readonly name: string;
  /** The rule in one sentence, as `npm run corpus` prints it. */
  readonly description: string;
  /** Finds every fault, each with its remedy; none gives `[]`. */
  readonly check: (files: CorpusFiles, options: CheckOptions) => readonly Problem[];
}
