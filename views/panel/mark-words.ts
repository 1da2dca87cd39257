import type { ThreadOnPage } from '../../reading/types.ts';
import type { Evidence } from '../../recognition/types.ts';
import type { PanelTools } from './panel-tools.ts';

type RangeOf = PanelTools['rangeOf'];

/** Name of our highlight in the page's registry. Plain on purpose: it names no topic. */
const HIGHLIGHT = 'sb-matched';

/** Both colours are set, so that the words can be read whatever the page's own colours are. */
const HIGHLIGHT_STYLE = `
::highlight(${HIGHLIGHT}) { background-color: #ffd98a; color: #2a1b2e; }
@media (forced-colors: active) { ::highlight(${HIGHLIGHT}) { background-color: Mark; color: MarkText; } }`;

/** Marks words in the page without touching its elements (CSS Custom Highlight API). Where the browser has none, nothing is marked. */
export function markWords(page: ThreadOnPage, evidence: readonly Evidence[], rangeOf: RangeOf): void {
  const ranges = evidence.map((words) => findRange(page, words, rangeOf)).filter((range) => range !== null);
  if (!('highlights' in CSS)) return;
  addStyle();
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}

/** Takes all marks back. */
export function unmarkWords(): void {
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
}

/** Brings words of the page into view. @returns whether they were found. */
export function scrollToWords(page: ThreadOnPage, evidence: Evidence, rangeOf: RangeOf): boolean {
  const start = findRange(page, evidence, rangeOf)?.startContainer;
  const element = start instanceof Element ? start : start?.parentElement;
  if (!element) return false;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
  return true;
}

function findRange(page: ThreadOnPage, evidence: Evidence, rangeOf: RangeOf): Range | null {
  const post = page.thread.posts[evidence.post];
  const element = post ? page.elements.get(post.id) : document.querySelector('h1');
  return element?.isConnected ? rangeOf(element, evidence) : null;
}

let hasStyle = false;

/** A constructed sheet needs no element in the page. */
function addStyle(): void {
  if (hasStyle) return;
  hasStyle = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HIGHLIGHT_STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
