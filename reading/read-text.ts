import { MAX_POST_CHARACTERS } from './budget.ts';
import { INVISIBLE } from './read-block-text.ts';
import type { Thread } from './types.ts';

/**
 * A plain text as a thread of one post, for tests, `explain` and pasted text.
 *
 * The first line is the title when an empty line follows it, else the title is ''. An empty text has no post.
 */
export function readText(text: string): Thread {
  const plain = text.replace(INVISIBLE, '').replace(/\r\n?/g, '\n').trim();
  const titled = /^(.+)\n[^\S\n]*\n([\s\S]*)$/.exec(plain);
  const body = tidyLines(titled?.[2] ?? plain);
  const kept = body.slice(0, MAX_POST_CHARACTERS);
  return {
    engine: 'text',
    title: tidyLines(titled?.[1] ?? ''),
    posts: kept ? [{ id: 'post-1', elementId: null, author: null, isOpeningPost: true, text: kept }] : [],
    totalPosts: null,
    isComplete: kept.length === body.length,
  };
}

function tidyLines(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
