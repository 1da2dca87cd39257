import { charactersOutsideLinks } from './characters-outside-links.ts';
import { WRITTEN_DATE } from './find-written-dates.ts';

/** What names an author, by the words that forums use. */
export const NAMED =
  '[itemprop="author"], [rel="author"], [class*="author" i], [class*="username" i], [class*="user-name" i], [class*="nickname" i], a[href*="/user"], a[href^="user"], a[href*="/profile"], a[href*="/member"], a[href*="/u/"]';
/** Fewer blocks are no list, a page with one dated block may be anything. */
const MIN_BLOCKS = 2;
/** Blocks that are looked at for what they are; the first few tell. */
const SAMPLE = 20;
/** Words of the median block outside links, in characters: rows of a list of threads have fewer. */
const MIN_MEDIAN_CHARACTERS = 40;
/** Words of a link that is a title, if every block has another: names have one or two, "report this post" says the same everywhere. */
const MIN_TITLE_WORDS = 3;
/** Links of a block that are looked at. */
const MAX_LINKS = 30;
/** Links that every post may have. */
const NO_TITLE = /^(?:in )?(?:reply|report|quote|view|see|show|send|permalink|link|message|continue|read)\b/i;
const REVIEW = '[class*="review" i], [itemprop="review"], [class*="rating" i], [class*="stars" i]';

/**
 * Whether repeated blocks may be the posts of a thread: enough words each; neither headlines nor rows of a list, nor reviews of goods.
 */
export function mayBePosts(blocks: readonly Element[]): boolean {
  const sample = blocks.slice(0, SAMPLE);
  return blocks.length >= MIN_BLOCKS && medianCharacters(sample) >= MIN_MEDIAN_CHARACTERS && !areListed(sample);
}

function areListed(sample: readonly Element[]): boolean {
  const isHalf = (count: number): boolean => count * 2 >= sample.length;
  return (
    isHalf(sample.filter(isHeadline).length) || isHalf(sample.filter(isReview).length) || isHalf(titles(sample).size)
  );
}

/** A heading that is a link: of a front page, a list of threads, search results. */
function isHeadline(block: Element): boolean {
  return block.querySelector(':is(h1, h2, h3, h4) a[href], a[href] :is(h1, h2, h3, h4)') !== null;
}

/** What the blocks' links are called, each but once: many titles make a list of threads. */
function titles(blocks: readonly Element[]): Set<string> {
  const found = new Set<string>();
  for (const block of blocks) {
    const title = Array.from(block.querySelectorAll('a[href]')).slice(0, MAX_LINKS).find(isTitle);
    if (title && !title.closest('blockquote')) found.add(title.textContent.trim());
  }
  return found;
}

function isTitle(link: Element): boolean {
  const words = link.textContent.trim();
  return (
    words.split(/\s+/).length >= MIN_TITLE_WORDS &&
    !NO_TITLE.test(words) &&
    !WRITTEN_DATE.test(words) &&
    !link.matches(NAMED)
  );
}

function isReview(block: Element): boolean {
  return block.matches(REVIEW) || block.querySelector(REVIEW) !== null;
}

function medianCharacters(blocks: readonly Element[]): number {
  const counts = blocks.map(charactersOutsideLinks).sort((a, b) => a - b);
  return counts[counts.length >> 1] ?? 0;
}
