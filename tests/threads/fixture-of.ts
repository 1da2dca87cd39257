import { clothes } from './clothes.ts';
import { inventedThread, readablePosts } from './invented-thread.ts';

/** The fixture of an engine: its page, and as JSON what a reader is to find in it. */
export function fixtureOf(engine: string): { html: string; expected: string } {
  const dressed = clothes[engine];
  if (!dressed) throw new Error(`No clothes for ${engine}`);
  const { url, totalPosts, isArticle = false, dress } = dressed;
  const posts = readablePosts(inventedThread).map(({ author, paragraphs }, index) => ({
    author: isArticle && index === 0 ? null : author,
    text: paragraphs.join('\n'),
  }));
  const expected = { url, engine, title: inventedThread.title, totalPosts, posts };
  return { html: dress(inventedThread), expected: `${JSON.stringify(expected, null, 2)}\n` };
}
