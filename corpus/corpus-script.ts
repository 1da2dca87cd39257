import { SHARED_KEY, type SharedData } from './take-shared.ts';

/**
 * Writes the script that holds the big parts of the corpus, once for the whole package: what `takeShared` reads.
 *
 * Each part is JSON in a string, which costs next to nothing until it is read; in single quotes, because JSON is full of double ones.
 */
export function corpusScript(data: SharedData): string {
  const parts = Object.entries(data).map(([name, part]) => `${name}:'${inSingleQuotes(JSON.stringify(part))}'`);
  return `globalThis[Symbol.for('${SHARED_KEY}')]={${parts.join(',')}};\n`;
}

function inSingleQuotes(json: string): string {
  return json.replace(/[\\']/g, '\\$&');
}
