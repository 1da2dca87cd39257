import { type Budget, rest, restBeforeQuery } from './budget.ts';
import { collectPosts, type FoundPost } from './collect-posts.ts';
import type { EngineSpec } from './engine-spec.ts';
import { isLaterPage } from './is-later-page.ts';
import { readAt } from './read-at.ts';
import { readTitle } from './read-title.ts';
import { HIDDEN, skipSet } from './skip-set.ts';
import type { InSlices, ThreadOnPage } from './types.ts';

/** Places looked at for the number of posts: pages tell it above and below the posts, and in one of a few scripts of data. */
const MAX_PLACES = 9;
/** Characters of a script of data looked at; those of threads have some thousand. */
const MAX_DATA_CHARACTERS = 50_000;

/**
 * Reads a thread by an engine's row: one query for the posts, then two small ones and one walk a post.
 *
 * Words and names belong to the nearest post around them, so nested replies are never counted twice.
 * @param root - the document element.
 * @returns null where the page has no post by that row.
 */
export function* readBySpec(spec: EngineSpec, root: Element, url: URL, budget: Budget): InSlices<ThreadOnPage | null> {
  yield* restBeforeQuery(budget);
  const posts = root.querySelectorAll(spec.post);
  const [first] = posts;
  if (!first) return null;
  const isFirstPage = !isLaterPage(url) && !(spec.earlier && root.querySelector(spec.earlier));
  const find = (element: Element): FoundPost => ({
    element,
    id: readId(element, spec.postId ?? ['id']),
    body: shown(own(element, spec.body, spec.post), element),
    readAuthor: () => readAuthor(element, spec, budget),
    isOpeningPost: spec.opening ? element.matches(spec.opening) : isFirstPage && element === first,
  });
  yield* rest(budget);
  return yield* collectPosts(
    {
      engine: spec.id,
      title: readTitle(root, spec.title, spec.remove, budget),
      elements: posts,
      find,
      skipIn: (body) => skipSet(body, spec.remove),
      signature: spec.signature,
      totalPosts: readTotal(root, spec.total, budget),
    },
    budget,
  );
}

function own(post: Element, selector: string, posts: string): Element | null {
  if (post.matches(selector)) return post;
  const found = post.querySelector(selector);
  return found?.closest(posts) === post ? found : null;
}

/** Posts of people whom the reader ignores, and deleted ones, stay in the page unseen. */
function shown(body: Element | null, post: Element): Element | null {
  const hidden = body?.closest(HIDDEN);
  return hidden && post.contains(hidden) ? null : body;
}

function readAuthor(post: Element, { author, post: posts }: EngineSpec, budget: Budget): string | null {
  if (!author) return null;
  const [selector, attribute] = author.split('@');
  return readAt(selector ? own(post, selector, posts) : post, attribute, budget);
}

function readId(element: Element, attributes: readonly string[]): string | null {
  for (const name of attributes) {
    const value = element.getAttribute(name);
    const id = name === 'id' ? value?.match(/\d+$/)?.[0] : value;
    if (id) return id;
  }
  return null;
}

function readTotal(root: Element, total: EngineSpec['total'], budget: Budget): number | null {
  if (!total) return null;
  const [selector = '', attribute] = total.at.split('@');
  for (const element of Array.from(root.querySelectorAll(selector)).slice(0, MAX_PLACES)) {
    // A walk leaves scripts out; data for search engines stands in one.
    const told =
      element.localName === 'script'
        ? element.textContent.slice(0, MAX_DATA_CHARACTERS)
        : readAt(element, attribute, budget);
    const count = told?.match(total.pattern ?? /(\d[\d., \u00a0]*)/)?.[1]?.replace(/\D/g, '');
    if (count) return Number(count) + total.plus + countOthers(root, total, budget);
  }
  return null;
}

/** Posts that the page's number leaves out: those in the page, and those that its links say they would show. */
function countOthers(
  root: Element,
  { uncounted, behindLinks }: NonNullable<EngineSpec['total']>,
  budget: Budget,
): number {
  let count = uncounted ? root.querySelectorAll(uncounted).length : 0;
  for (const link of behindLinks ? root.querySelectorAll(behindLinks) : [])
    count += Number(readAt(link, undefined, budget)?.match(/\d{1,4}/)?.[0] ?? 0);
  return count;
}
