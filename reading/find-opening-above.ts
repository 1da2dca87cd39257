import { charactersOutsideLinks } from './characters-outside-links.ts';
import { WRITTEN_DATE } from './find-written-dates.ts';
import { NAMED } from './may-be-posts.ts';

/** Fewest words of an opening post outside links, in characters: lines such as "started by …, 37 replies" have fewer. */
const MIN_CHARACTERS = 100;
/** Steps up from the list of replies at most; further up stand menus and banners. */
const MAX_STEPS = 4;
const NO_POSTS = new Set(['header', 'nav', 'aside', 'form', 'footer']);
const DATED = `time, [datetime], [class*="date"], ${NAMED}`;

/** The post that stands above the list of its replies in markup of its own: the nearest block before them with words enough, and a date or a name. */
export function findOpeningAbove(replies: readonly Element[]): Element | null {
  let level: Element | null = replies[0] ?? null;
  for (let step = 0; step < MAX_STEPS && level?.nodeType === 1 && level.localName !== 'body'; step += 1) {
    for (let block = level.previousElementSibling; block; block = block.previousElementSibling)
      if (isOpening(block)) return block;
    level = level.parentElement;
  }
  return null;
}

function isOpening(block: Element): boolean {
  if (NO_POSTS.has(block.localName) || charactersOutsideLinks(block) < MIN_CHARACTERS) return false;
  return block.querySelector(DATED) !== null || WRITTEN_DATE.test(block.textContent);
}
