import type { Budget } from './budget.ts';
import { collectPosts, type FoundPost } from './collect-posts.ts';
import type { EngineSpec } from './engine-spec.ts';
import { isLaterPage } from './is-later-page.ts';
import { readAt } from './read-at.ts';
import { readTitle } from './read-title.ts';
import { skipSet } from './skip-set.ts';
import type { ThreadOnPage } from './types.ts';

/**
 * Reads a thread by an engine's row: five queries over the page, then one walk through each body.
 *
 * Bodies and authors belong to the nearest post around them, so nested replies are never counted twice.
 * @param root - the document element.
 * @returns null where the page has no post by that row.
 */
export function readBySpec(spec: EngineSpec, root: Element, url: URL, budget: Budget): ThreadOnPage | null {
  const elements = [...root.querySelectorAll(spec.post)];
  if (!elements.length) return null;
  const skip = skipSet(root, spec.remove);
  const bodies = byNearestPost(root, spec.body, spec.post);
  const [authorSelector = '', authorAttribute] = (spec.author ?? '').split('@');
  const authors = byNearestPost(root, authorSelector, spec.post);
  const isFirstPage = !isLaterPage(url) && !(spec.earlier && root.querySelector(spec.earlier));
  const found = elements.map(
    (element, index): FoundPost => ({
      element,
      id: readId(element, spec.postId),
      body: bodies.get(element) ?? null,
      author: () =>
        readAt(authorSelector ? (authors.get(element) ?? null) : spec.author ? element : null, authorAttribute, budget),
      isOpeningPost: spec.opening ? element.matches(spec.opening) : isFirstPage && index === 0,
    }),
  );
  const title = readTitle(root, spec.title, skip, budget);
  return collectPosts({ engine: spec.id, title, found, totalPosts: readTotal(root, spec.total, budget) }, skip, budget);
}

function byNearestPost(root: Element, selector: string, post: string): Map<Element, Element> {
  const nearest = new Map<Element, Element>();
  for (const element of selector ? root.querySelectorAll(selector) : []) {
    const owner = element.closest(post);
    if (owner && !nearest.has(owner)) nearest.set(owner, element);
  }
  return nearest;
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
  const told = readAt(root.querySelector(selector), attribute, budget);
  const count = told?.match(total.pattern ?? /(\d[\d., \u00a0]*)/)?.[1]?.replace(/\D/g, '');
  return count ? Number(count) + total.plus : null;
}
