/**
 * How one forum engine writes a thread, as data: `read-by-spec.ts` is the only interpreter.
 *
 * Every string is a CSS selector unless said otherwise. "At" strings may end in `@attribute` to take an attribute instead of the text;
 * an empty selector before the `@` means the post's own element. All elements are light DOM; shadow roots are never entered.
 */
export interface EngineSpec {
  /** Goes into `Thread.engine`. */
  readonly id: string;
  /**
   * One of these must be there for the row to be tried: each a single id, class, tag or attribute. Browsers answer such a question some ten times
   * faster than any longer selector, and every page pays for all of them.
   */
  readonly signs: readonly string[];
  /** What only this engine's thread pages have, where `post` does not tell: chosen by markup, never by host. First row that hits wins. */
  readonly thread?: string;
  /** The URL's path and query must match too, where the markup alone does not tell a thread from a list. */
  readonly path?: RegExp;
  /** Sign of any page of such a forum. Where no thread of the engine is, what repeats there are lists, profiles and letters: never read as a thread. */
  readonly site?: string;
  /** Sign of an application that draws threads without a page load: while it is there, posts may still come. */
  readonly app?: string;
  /** At: the title; where missing or empty, og:title, then the document's title. */
  readonly title?: string;
  /** Each post's element, nested ones too. Events, advertisements and previews of other posts must not match. */
  readonly post: string;
  /** The element with a post's words: the post itself or the first within, unless that belongs to a nested post. */
  readonly body: string;
  /** At: who wrote it; the first within, unless that belongs to a nested post. */
  readonly author?: string;
  /** Attributes that may hold the engine's id of a post, first hit wins; `id` if none is named. Of `id` only the digits at its end are taken. */
  readonly postId?: readonly string[];
  /** Matches the post that opens the thread. Without it: the page's first post, unless `earlier` or the URL shows a later page. */
  readonly opening?: string;
  /** Present only where earlier pages of the thread exist. */
  readonly earlier?: string;
  /** Inside bodies and titles: quotes, signatures, edit notes, buttons. Quotes by `blockquote` go for every engine. */
  readonly remove?: string;
  /** What ends a post's own words in its text, where a signature has no element of its own. */
  readonly signature?: RegExp;
  /** Where the page says how many posts the thread has: at; the number's pattern (first group); what to add if the opening post is not counted. */
  readonly total?: {
    readonly at: string;
    readonly pattern?: RegExp;
    readonly plus: 0 | 1;
    /** Where the number is of some posts only (answers, not comments): which are not counted, and what tells of more of those behind a link. */
    readonly uncounted?: string;
    readonly behindLinks?: string;
  };
  /** The part of the URL that names the thread, where the rest follows scrolling. */
  readonly key?: RegExp;
}
