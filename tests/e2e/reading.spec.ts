import { readdirSync, readFileSync } from 'node:fs';
import { buildReading } from '../../scripts/bench/build-reading.ts';
import { expect, test } from './fixtures.ts';

const FIXTURES = new URL('../fixtures/threads/', import.meta.url);

/** Unit tests read the fixtures in jsdom; a browser's own selectors have the last word. */
test('every engine is read alike in a real browser', async ({ page }) => {
  const script = await buildReading();
  for (const engine of readdirSync(FIXTURES)) {
    const expected: unknown = JSON.parse(readFileSync(new URL(`${engine}/expected.json`, FIXTURES), 'utf8'));
    await page.setContent(readFileSync(new URL(`${engine}/page.html`, FIXTURES), 'utf8'));
    await page.addScriptTag({ content: script });
    expect(await page.evaluate(readHere, expected), engine).toEqual(expected);
  }
});

/** Runs in the page. */
function readHere(expected: unknown) {
  const { reading } = globalThis as unknown as { reading: typeof import('../../scripts/bench/page.ts') };
  const { url } = expected as { url: string };
  const thread = reading.readThread(document, new URL(url), { budgetMs: 60_000 })?.thread;
  if (!thread) return null;
  const posts = thread.posts.map(({ author, text }) => ({ author, text }));
  return { url, engine: thread.engine, title: thread.title, totalPosts: thread.totalPosts, posts };
}
