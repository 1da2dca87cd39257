import { besideWords } from './beside-words.ts';
import { type Budget, MAX_POSTS, rest } from './budget.ts';
import { collectPosts, type FoundPost } from './collect-posts.ts';
import { findBylines, firstWithin } from './find-bylines.ts';
import { findOpeningAbove } from './find-opening-above.ts';
import { findPlainName } from './find-plain-name.ts';
import { findRepeatedBlocks } from './find-repeated-blocks.ts';
import { findWrittenDates } from './find-written-dates.ts';
import { isLaterPage } from './is-later-page.ts';
import { mayBePosts, NAMED } from './may-be-posts.ts';
import { readAt } from './read-at.ts';
import { readTitle } from './read-title.ts';
import { skipBoth } from './skip-set.ts';
import { soundsLikeThread } from './sounds-like-thread.ts';
import type { InSlices, ThreadOnPage } from './types.ts';

/** Where an article keeps its readers' comments; simple selectors, see `EngineSpec.signs`. */
const COMMENTS = ['#comments', '.comments', '.comment', '.comment-list', '.comments-area'];
/** An article that the comments answer. */
const ARTICLE = '[itemprop="articleBody"], .article-body, .post-body, .entry-content, .post-content, article';
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const DOCUMENT_POSITION_FOLLOWING = 4;
/** What headings have beside a title. */
const BESIDE_TITLE = 'time, [class*="author"], [class*="meta"], [class*="date"]';
/** Fewer posts are no thread. */
const MIN_POSTS = 2;

/**
 * Reads a thread on a page of an unknown engine: repeated dated blocks, with the article or the opening post above them if there is one.
 *
 * Cautious: the address must sound like a thread, or the page must have a place for comments; lists of headlines are refused.
 */
export function* readGeneric(root: Element, url: URL, budget: Budget): InSlices<ThreadOnPage | null> {
  const sound = soundsLikeThread(url);
  if (sound === 'no') return null;
  const hasComments = COMMENTS.some((sign) => root.querySelector(sign));
  if (sound === 'maybe' && !hasComments) return null;
  const found = yield* findRepeatedBlocks(root, mayBePosts, budget);
  if (!found) return null;
  const { blocks, marks } = found;
  const isFirstPage = !isLaterPage(url);
  const article = hasComments ? findArticle(root, blocks) : null;
  const opening = article ?? (isFirstPage ? findOpeningAbove(blocks) : null);
  const elements = opening ? [opening, ...blocks] : blocks;
  yield* rest(budget);
  let bylines = findBylines(firstWithin(elements, marks));
  // Blocks found by their ids: the date may still be written.
  if (!bylines.size) bylines = findBylines(firstWithin(elements, yield* findWrittenDates(root, budget)));
  const names = yield* findNames(elements, bylines, budget);
  const skip = skipBoth(
    new Set<Node>([...elements, ...bylines.values(), ...findBylines(apart(names, bylines)).values()]),
    besideWords(),
  );
  const find = (element: Element): FoundPost => ({
    element,
    id: element === article ? null : (element.getAttribute('id')?.match(/\d{2,}$/)?.[0] ?? null),
    body: element,
    readAuthor: () => (element === article ? null : readAt(names.get(element) ?? null, undefined, budget)),
    isOpeningPost: element === elements[0] && (element === article || isFirstPage),
  });
  const page = yield* collectPosts(
    {
      engine: 'generic',
      title: readTitle(root, 'h1', BESIDE_TITLE, budget),
      elements,
      find,
      skipIn: () => skip,
      totalPosts: null,
    },
    budget,
  );
  return page && page.thread.posts.length >= MIN_POSTS ? page : null;
}

/** By block, the first words that are marked as a name, or else stand where names do. */
function* findNames(
  blocks: readonly Element[],
  bylines: ReadonlyMap<Element, Element>,
  budget: Budget,
): InSlices<Map<Element, Element>> {
  const names = new Map<Element, Element>();
  for (const block of blocks.slice(0, MAX_POSTS)) {
    yield* rest(budget);
    if (budget.isLate()) break;
    const line = bylines.get(block);
    const name = findNamed(block) ?? (line ? findPlainName(block, line) : null);
    if (name) names.set(block, name);
  }
  return names;
}

/** Names that are not left out with the line of the date. */
function apart(names: ReadonlyMap<Element, Element>, bylines: ReadonlyMap<Element, Element>): Map<Element, Element> {
  return new Map([...names].filter(([block, name]) => !bylines.get(block)?.contains(name)));
}

/** Links around pictures come first and have no words. */
function findNamed(block: Element): Element | null {
  const first = block.querySelector(NAMED);
  if (!first || first.textContent.trim()) return first;
  return Array.from(block.querySelectorAll(NAMED)).find((name) => name.textContent.trim()) ?? null;
}

function findArticle(root: Element, blocks: readonly Element[]): Element | null {
  const [first] = blocks;
  for (const article of root.querySelectorAll(ARTICLE)) {
    const isApart = !blocks.some((block) => block === article || article.contains(block) || block.contains(article));
    if (isApart && first && article.compareDocumentPosition(first) & DOCUMENT_POSITION_FOLLOWING) return article;
  }
  return null;
}
