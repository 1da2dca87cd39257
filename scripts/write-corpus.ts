/** Writes the corpus modules, silently: so that explain, evaluate and fit always see content/ as it is. */
import { exit } from 'node:process';
import { writeCorpusModules } from '../corpus/write-modules.ts';

try {
  writeCorpusModules();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  exit(2);
}
