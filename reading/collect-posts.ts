import { type Budget, MAX_POSTS, rest } from './budget.ts';
import { readBlockText } from './read-block-text.ts';
import type { Skip } from './skip-set.ts';
import type { InSlices, Post, ThreadOnPage } from './types.ts';

/** A post as a reader found it, before its words are read. */
export interface FoundPost {
  readonly element: Element;
  readonly id: string | null;
  readonly body: Element | null;
  readonly readAuthor: () => string | null;
  readonly isOpeningPost: boolean;
}

/** A thread as a reader found it. */
export interface FoundThread {
  readonly engine: string;
  readonly title: string;
  /** One a post, in page order; `find` is asked only for those that the budget allows. */
  readonly elements: ArrayLike<Element>;
  readonly find: (element: Element) => FoundPost;
  readonly skipIn: (body: Element) => Skip;
  /** See `EngineSpec.signature`. */
  readonly signature?: RegExp | undefined;
  readonly totalPosts: number | null;
}

/** What engines write in place of a deleted post or its author. */
const DELETED =
  /^\W*(?:(?:this |the )?(?:post|comment|message|reply|topic)? ?(?:has been |was )?(?:permanently )?(?:deleted|removed|withdrawn|unavailable)(?: by (?:its |the )?\w+)?(?:, will be automatically deleted in \d+ hours? unless flagged)?)\W*$/i;
const MAX_AUTHOR = 80;
/** Elements of a body at most: the query for what is left out of it cannot be interrupted. Long articles have some 2,000. */
const MAX_BODY_ELEMENTS = 20_000;

/**
 * Reads the words of found posts, in page order.
 *
 * Posts without words (deleted, cloaked, pictures) are left out, but for the opening post, whose title may say enough.
 * A second post with the same id and words is a copy (a preview, a layout for phones) and left out.
 */
export function* collectPosts(thread: FoundThread, budget: Budget): InSlices<ThreadOnPage | null> {
  const posts: Post[] = [];
  const elements = new Map<string, Element>();
  const textById = new Map<string, string>();
  let hasOpening = false;
  for (const [index, candidate] of Array.from(thread.elements).entries()) {
    yield* rest(budget);
    if (isOver(budget, posts.length)) {
      budget.isCut = true;
      break;
    }
    const { element, body, id: ownId, readAuthor, isOpeningPost } = thread.find(candidate);
    const isOpening: boolean = isOpeningPost && !hasOpening;
    const text = body ? readBody(body, thread, budget) : '';
    if ((!text && !isOpening) || (ownId && textById.get(ownId) === text)) continue;
    const id = ownId && !textById.has(ownId) ? ownId : `post-${index + 1}`;
    hasOpening ||= isOpening;
    textById.set(id, text);
    elements.set(id, body ?? element);
    const author = ownWords(readAuthor() ?? '').slice(0, MAX_AUTHOR) || null;
    posts.push({ id, elementId: element.getAttribute('id'), author, isOpeningPost: isOpening, text });
  }
  if (!posts.length) return null;
  const { engine, title } = thread;
  const isComplete = !budget.isSpent && !budget.isCut;
  return {
    thread: { engine, title, posts, totalPosts: countPosts(thread, posts.length, isComplete), isComplete },
    elements,
  };
}

function isOver(budget: Budget, posts: number): boolean {
  return budget.isSpent || budget.isLate() || budget.characters <= 0 || posts === MAX_POSTS;
}

function readBody(body: Element, { skipIn, signature }: FoundThread, budget: Budget): string {
  if (body.getElementsByTagName('*').item(MAX_BODY_ELEMENTS)) {
    budget.isCut = true;
    return '';
  }
  const text = readBlockText(body, skipIn(body), budget);
  return ownWords(signature ? text.replace(signature, '') : text);
}

function ownWords(text: string): string {
  return DELETED.test(text) ? '' : text;
}

/** What the page tells; where the reading was cut, at least what stands in the page. */
function countPosts(thread: FoundThread, read: number, isComplete: boolean): number | null {
  const inPage = isComplete ? 0 : thread.elements.length;
  if (thread.totalPosts === null && !inPage) return null;
  return Math.max(thread.totalPosts ?? 0, inPage, read);
}
