import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'tests/training';

/**
 * The training files of a kind, in the order of their numbers: a2.jsonl before a10.jsonl.
 *
 * @param name - what a file's name is, whole.
 * @returns Paths from the project's folder on.
 */
export function trainingFiles(name: RegExp): string[] {
  return readdirSync(FOLDER)
    .filter((file) => name.test(file))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((file) => join(FOLDER, file));
}
