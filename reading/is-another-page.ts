/**
 * Scripts and paths by which forum software names its lists, searches, profiles, private messages and editors: phpBB, vBulletin and MyBB by
 * script, SMF by action, the rest by path. Threads have none of these; the words of a title come after a dot or dash, never alone.
 */
const ADDRESS =
  /\/(?:forumdisplay|viewforum|member(?:list)?|private|\w*cp|posting|new(?:reply|thread)|search|profile)\.php|[?;]action=(?:pm|profile|post|search|recent)\d?(?:;|$)|\/(?:privatemessage|listByUser)\/|\/conversations\/[^/]*\.\d/i;
/** XenForo says on the outermost element what a page shows. */
const ROOT = '#XF[data-template]:not([data-template^="thread_view"])';
/** phpBB and Invision say it on the body. Invision's pages outside its forums may be articles with comments: only the core's are none. */
const BODY =
  '#phpbb[class*="section-"]:not(.section-viewtopic), [data-pageapp="core"], [data-pageapp="forums"]:not([data-pagecontroller="topic"])';

/**
 * True where known forum software says that a page is none of a thread: an index, a list, search results, a profile, a private message, an editor.
 *
 * Their posts and rows look like a thread's, so no reader must be asked. Costs the same on pages of any size.
 * @param root - the document element.
 * @param address - the URL's path and query.
 */
export function isAnotherPage(root: Element, address: string): boolean {
  return ADDRESS.test(address) || root.matches(ROOT) || (root.querySelector('body')?.matches(BODY) ?? false);
}
