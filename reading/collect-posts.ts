import { type Budget, MAX_POSTS } from './budget.ts';
import { readBlockText } from './read-block-text.ts';
import type { Post, ThreadOnPage } from './types.ts';

/** A post as a reader found it, before its words are read. */
export interface FoundPost {
  readonly element: Element;
  readonly id: string | null;
  readonly body: Element | null;
  readonly author: () => string | null;
  readonly isOpeningPost: boolean;
}

/** A thread as a reader found it. */
export interface FoundThread {
  readonly engine: string;
  readonly title: string;
  readonly found: readonly FoundPost[];
  readonly totalPosts: number | null;
}

/** What engines write in place of a deleted post or its author. */
const DELETED =
  /^\W*(?:(?:this |the )?(?:post|comment|message|reply)? ?(?:has been |was )?(?:deleted|removed)(?: by (?:its |the )?\w+)?)\W*$/i;
const MAX_AUTHOR = 80;

/**
 * Reads the words of found posts, in page order.
 *
 * Posts without words (deleted, cloaked, pictures) are left out, but for the opening post, whose title may say enough.
 * A second post with the same id and words is a copy (a preview, a layout for phones) and left out.
 */
export function collectPosts(thread: FoundThread, skip: ReadonlySet<Node>, budget: Budget): ThreadOnPage | null {
  const posts: Post[] = [];
  const elements = new Map<string, Element>();
  const textById = new Map<string, string>();
  for (const [index, { element, body, ...found }] of thread.found.entries()) {
    if (budget.isSpent || posts.length === MAX_POSTS || budget.characters <= 0) {
      budget.isCut = true;
      break;
    }
    const text = body ? ownWords(readBlockText(body, skip, budget)) : '';
    if (!text && !found.isOpeningPost) continue;
    if (found.id && textById.get(found.id) === text) continue;
    const id = found.id && !textById.has(found.id) ? found.id : `post-${index + 1}`;
    textById.set(id, text);
    elements.set(id, body ?? element);
    const author = ownWords(found.author() ?? '').slice(0, MAX_AUTHOR) || null;
    posts.push({
      id,
      elementId: element.getAttribute('id'),
      author,
      isOpeningPost: isFirstOpening(found, posts),
      text,
    });
  }
  if (!posts.length) return null;
  const { engine, title } = thread;
  const isComplete = !budget.isSpent && !budget.isCut;
  return {
    thread: { engine, title, posts, totalPosts: countPosts(thread, posts.length, isComplete), isComplete },
    elements,
  };
}

function ownWords(text: string): string {
  return DELETED.test(text) ? '' : text;
}

function isFirstOpening(found: Pick<FoundPost, 'isOpeningPost'>, before: readonly Post[]): boolean {
  return found.isOpeningPost && !before.some((post) => post.isOpeningPost);
}

/** What the page tells; where the reading was cut, at least what stands in the page. */
function countPosts(thread: FoundThread, read: number, isComplete: boolean): number | null {
  const inPage = isComplete ? 0 : thread.found.length;
  if (thread.totalPosts === null && !inPage) return null;
  return Math.max(thread.totalPosts ?? 0, inPage, read);
}
