import { BESIDE_WORDS } from './beside-words.ts';
import type { Budget } from './budget.ts';
import { collectPosts, type FoundPost } from './collect-posts.ts';
import { charactersOutsideLinks, findRepeatedBlocks } from './find-repeated-blocks.ts';
import { isLaterPage } from './is-later-page.ts';
import { readAt } from './read-at.ts';
import { readTitle } from './read-title.ts';
import { skipSet } from './skip-set.ts';
import type { ThreadOnPage } from './types.ts';

/** Addresses that threads have, in the words forums use; front pages, shops and manuals have none of them. */
const THREAD_ADDRESS =
  /(?:^|[/._-])(?:talk|forums?|threads?|topics?|discussions?|questions?|community|communities|showthread|viewtopic|messages?|boards?|coffeehouse|posts?|comments?|groups?)(?:[/._?=-]|$)/i;
/** Where an article keeps its readers' comments. */
const COMMENTS = '#comments, #comment-list, .comments, .comment-list, .comments-area, [data-testid="comments"]';
const AUTHOR =
  '[itemprop="author"], [rel="author"], [class*="author" i], [class*="username" i], [class*="user-name" i], a[href*="/user"], a[href*="/profile"], a[href*="/member"]';
/** An article that the comments answer. */
const ARTICLE = '[itemprop="articleBody"], .article-body, .post-body, .entry-content, .post-content, article';
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const DOCUMENT_POSITION_FOLLOWING = 4;
/** Fewer blocks are no list, a page with one dated block may be anything. */
const MIN_BLOCKS = 2;
/** Words of the median block outside links, in characters: rows of a list of threads have fewer. */
const MIN_MEDIAN_CHARACTERS = 40;

/**
 * Reads a thread on a page of an unknown engine: repeated dated blocks, with the article above them if there is one.
 *
 * Cautious: the address must sound like a thread, or the page must have a place for comments; lists of headlines are refused.
 */
export function readGeneric(root: Element, url: URL, budget: Budget): ThreadOnPage | null {
  const comments = root.querySelector(COMMENTS);
  if (url.pathname === '/' || (!comments && !THREAD_ADDRESS.test(url.pathname))) return null;
  const blocks = findRepeatedBlocks(root, budget);
  if (blocks.length < MIN_BLOCKS || areHeadlines(blocks) || medianCharacters(blocks) < MIN_MEDIAN_CHARACTERS)
    return null;
  const skip = skipSet(root, BESIDE_WORDS);
  for (const block of blocks) skip.add(block);
  const article = comments && findArticle(root, blocks);
  const found: FoundPost[] = blocks.map((block, index) => ({
    element: block,
    id: block.getAttribute('id')?.match(/\d{2,}$/)?.[0] ?? null,
    body: block,
    author: () => readAt(block.querySelector(AUTHOR), undefined, budget),
    isOpeningPost: !article && index === 0 && !isLaterPage(url),
  }));
  if (article) found.unshift({ element: article, id: null, body: article, author: () => null, isOpeningPost: true });
  const page = collectPosts(
    { engine: 'generic', title: readTitle(root, 'h1', skip, budget), found, totalPosts: null },
    skip,
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

function findArticle(root: Element, blocks: readonly Element[]): Element | null {
  const [first] = blocks;
  for (const article of root.querySelectorAll(ARTICLE)) {
    const isApart = !blocks.some((block) => block === article || article.contains(block) || block.contains(article));
    if (isApart && first && article.compareDocumentPosition(first) & DOCUMENT_POSITION_FOLLOWING) return article;
  }
  return null;
}

function medianCharacters(blocks: readonly Element[]): number {
  const counts = blocks.map(charactersOutsideLinks).sort((a, b) => a - b);
  return counts[counts.length >> 1] ?? 0;
}
