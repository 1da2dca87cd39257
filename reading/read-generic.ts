import { BESIDE_WORDS } from './beside-words.ts';
import { type Budget, rest } from './budget.ts';
import { collectPosts, type FoundPost } from './collect-posts.ts';
import { charactersOutsideLinks, findRepeatedBlocks } from './find-repeated-blocks.ts';
import { isLaterPage } from './is-later-page.ts';
import { readAt } from './read-at.ts';
import { readTitle } from './read-title.ts';
import { skipBoth, skipSet } from './skip-set.ts';
import type { InSlices, ThreadOnPage } from './types.ts';

/** Addresses that threads have, in the words forums use; front pages, shops and manuals have none of them. */
const THREAD_ADDRESS =
  /(?:^|[/._-])(?:talk|forums?|threads?|topics?|discussions?|questions?|community|communities|showthread|viewtopic|messages?|boards?|coffeehouse|posts?|comments?|groups?)(?:[/._?=-]|$)/i;
/** Where an article keeps its readers' comments; simple selectors, see `EngineSpec.signs`. */
const COMMENTS = ['#comments', '.comments', '.comment-list', '.comments-area'];
const AUTHOR =
  '[itemprop="author"], [rel="author"], [class*="author" i], [class*="username" i], [class*="user-name" i], a[href*="/user"], a[href*="/profile"], a[href*="/member"]';
/** An article that the comments answer. */
const ARTICLE = '[itemprop="articleBody"], .article-body, .post-body, .entry-content, .post-content, article';
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const DOCUMENT_POSITION_FOLLOWING = 4;
/** Fewer blocks are no list, a page with one dated block may be anything. */
const MIN_BLOCKS = 2;
/** Blocks that are looked at for what they are; the first few tell. */
const SAMPLE = 20;
/** Words of the median block outside links, in characters: rows of a list of threads have fewer. */
const MIN_MEDIAN_CHARACTERS = 40;

/**
 * Reads a thread on a page of an unknown engine: repeated dated blocks, with the article above them if there is one.
 *
 * Cautious: the address must sound like a thread, or the page must have a place for comments; lists of headlines are refused.
 */
export function* readGeneric(root: Element, url: URL, budget: Budget): InSlices<ThreadOnPage | null> {
  if (url.pathname === '/') return null;
  const hasComments = COMMENTS.some((sign) => root.querySelector(sign));
  if (!hasComments && !THREAD_ADDRESS.test(url.pathname)) return null;
  const blocks = yield* findRepeatedBlocks(root, budget);
  yield* rest(budget);
  const sample = blocks.slice(0, SAMPLE);
  if (blocks.length < MIN_BLOCKS || areHeadlines(sample) || medianCharacters(sample) < MIN_MEDIAN_CHARACTERS)
    return null;
  const article = hasComments ? findArticle(root, sample) : null;
  const elements = article ? [article, ...blocks] : blocks;
  const nested = new Set<Node>(blocks);
  const find = (element: Element): FoundPost => ({
    element,
    id: element === article ? null : (element.getAttribute('id')?.match(/\d{2,}$/)?.[0] ?? null),
    body: element,
    readAuthor: () => (element === article ? null : readAt(element.querySelector(AUTHOR), undefined, budget)),
    isOpeningPost: element === elements[0] && (element === article || !isLaterPage(url)),
  });
  const page = yield* collectPosts(
    {
      engine: 'generic',
      title: readTitle(root, 'h1', BESIDE_WORDS, budget),
      elements,
      find,
      skipIn: (body) => skipBoth(skipSet(body, BESIDE_WORDS), nested),
      totalPosts: null,
    },
    budget,
  );
  return page && page.thread.posts.length >= MIN_BLOCKS ? page : null;
}

/** Half of the blocks have a heading that is a link: a front page, a list of threads, search results. */
function areHeadlines(blocks: readonly Element[]): boolean {
  const headed = blocks.filter((block) =>
    block.querySelector(':is(h1, h2, h3, h4) a[href], a[href] :is(h1, h2, h3, h4)'),
  );
  return headed.length * 2 >= blocks.length;
}

function medianCharacters(blocks: readonly Element[]): number {
  const counts = blocks.map(charactersOutsideLinks).sort((a, b) => a - b);
  return counts[counts.length >> 1] ?? 0;
}

function findArticle(root: Element, blocks: readonly Element[]): Element | null {
  const [first] = blocks;
  for (const article of root.querySelectorAll(ARTICLE)) {
    const isApart = !blocks.some((block) => block === article || article.contains(block) || block.contains(article));
    if (isApart && first && article.compareDocumentPosition(first) & DOCUMENT_POSITION_FOLLOWING) return article;
  }
  return null;
}
