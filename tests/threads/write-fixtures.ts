/**
 * Writes tests/fixtures/threads/<engine>/{page.html,expected.json}: one invented thread in every engine's clothes, for browser tests and for people
 * who want to see what an engine's page looks like. Run `npm run fixtures` after a change of the clothes; a unit test says when it was forgotten.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { clothes } from './clothes.ts';
import { fixtureOf } from './fixture-of.ts';

for (const engine of Object.keys(clothes)) {
  const folder = new URL(`../fixtures/threads/${engine}/`, import.meta.url);
  const { html, expected } = fixtureOf(engine);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('page.html', folder), html);
  await writeFile(new URL('expected.json', folder), expected);
}
