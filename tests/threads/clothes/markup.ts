import { flatten, type InventedPost, type InventedThread } from '../invented-thread.ts';

/** How one engine dresses a thread: its address and its page, in the markup that /reading/engines describes. */
export interface Clothes {
  readonly url: string;
  /** The number of posts that the dressed page tells, the opening post included; null where the engine tells none. */
  readonly totalPosts: number | null;
  /** The opening post is an article; its author is nobody's opening poster and not read. */
  readonly isArticle?: true;
  /** Deleted posts, signatures and nesting only where the engine has them. */
  readonly dress: (thread: InventedThread) => string;
}

/** A whole page. */
export const page = (head: string, body: string, attributes = '', bodyAttributes = ''): string =>
  `<!DOCTYPE html>\n<html lang="en" ${attributes}><head><meta charset="utf-8">${head}</head>\n<body ${bodyAttributes}>${body}</body></html>\n`;
/** A title as forums write it, with their own name. */
export const titled = (title: string, rest = ''): string => `<title>${title} - Little Acorns</title>${rest}`;
/** Words as paragraphs. */
export const p = (post: InventedPost): string => post.paragraphs.map((text) => `<p>${text}</p>`).join('\n');
/** Words parted by line breaks. */
export const br = (post: InventedPost): string => post.paragraphs.join('<br />\n<br />\n');
/** All posts one after the other, as forums without nesting show them. */
export const each = (thread: InventedThread, dress: (post: InventedPost, index: number) => string): string =>
  flatten(thread.posts).map(dress).join('\n');
/** Posts with their replies inside. */
export const tree = (
  posts: readonly InventedPost[],
  dress: (post: InventedPost, depth: number) => string,
  depth = 0,
): string => posts.map((post) => dress(post, depth)).join('\n');
