import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './load.ts';

const FOLDER = 'recognition';
/** A list item without quotation marks in which a blank and "#" follow: YAML reads the rest as a comment. */
const CUT_ITEM = /^\s*-\s+(?!["'])\S.*?\s#/;

/**
 * Finds phrases of content/recognition that YAML cuts short without a word: `- # months` or `- turned #` without quotation marks.
 *
 * @param directory - the corpus folder; every .yaml file of its recognition folder is read, line by line.
 * @returns One problem a line, with the line's number from 1 as its field; [] where all phrases are whole.
 */
export function findCutPhrases(directory: string): Problem[] {
  return readdirSync(join(directory, FOLDER))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(directory, FOLDER, name), 'utf8')
        .split('\n')
        .flatMap((line, index) => (isCut(line) ? [toProblem(name, index + 1)] : [])),
    );
}

function isCut(line: string): boolean {
  return CUT_ITEM.test(line) || /^\s*-\s+#/.test(line);
}

function toProblem(name: string, line: number): Problem {
  return {
    file: `${FOLDER}/${name}`,
    field: `line ${line}`,
    message: 'YAML takes " #" for a comment and cuts the phrase there: put the phrase in quotation marks',
  };
}
