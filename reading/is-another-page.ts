/**
 * Scripts, actions and paths by which forum software names pages whose posts or rows look like a thread's: search results, profiles, private
 * messages, editors (vBulletin and MyBB by script, SMF by action, vBulletin 5, JForum and XenForo 1 by path). Lists are told by their rows.
 */
const ADDRESS =
  /\/(?:search|member|private|newreply)\.php|[?;]action=(?:pm|profile|post|search)\d?(?:;|$)|\/(?:privatemessage|listByUser)\/|\/conversations\/[^/]*\.\d/i;
/** XenForo says on the outermost element what a page shows. */
const ROOT = '#XF[data-template]:not([data-template^="thread_view"])';
/** phpBB and Invision say it on the body. Invision's pages outside its forums may be articles with comments: only the core's are none. */
const BODY =
  '#phpbb[class*="section-"]:not(.section-viewtopic), [data-pageapp="core"], [data-pageapp="forums"]:not([data-pagecontroller="topic"])';

/**
 * True where known forum software says that a page is none of a thread: an index, search results, a profile, a private message, an editor.
 *
 * Their posts and rows look like a thread's, so no reader must be asked. Costs the same on pages of any size.
 * @param root - the document element.
 * @param address - the URL's path and query.
 */
export function isAnotherPage(root: Element, address: string): boolean {
  return ADDRESS.test(address) || root.matches(ROOT) || (root.querySelector('body')?.matches(BODY) ?? false);
}
