/** How engines write "not the first page" in a URL: ?page=2, ?start=20, /page-2, /p2, -page-2.html, topic=7.20, /posts/list/15/7.page. */
const LATER =
  /[?&;](?:page|pg|p|cpage|comment-page|start|offset)=(?!0*1?(?:[&#]|$))\d+|[/-](?:comment-)?page[-/]?(?!0*1(?:\D|$))\d+|\/p(?!1(?:\D|$))\d+(?:[/?#]|$)|topic[=,]\d+\.(?!0(?:\D|$))\d+|\/list\/[1-9]\d*\/\d+\.page/i;

/** True where the URL names a later page of a thread: its first post is then not the opening post. */
export function isLaterPage(url: URL): boolean {
  return LATER.test(url.pathname + url.search);
}
