/** Name of our highlight in the page's registry. Plain on purpose: it names no topic. */
const HIGHLIGHT = 'sb-matched';

/** Both colours are set, so that the words can be read whatever the page's own colours are. */
const HIGHLIGHT_STYLE = `
::highlight(${HIGHLIGHT}) { background-color: #ffd98a; color: #2a1b2e; }
@media (forced-colors: active) { ::highlight(${HIGHLIGHT}) { background-color: Mark; color: MarkText; } }`;

/** Marks words in the page without touching its elements (CSS Custom Highlight API). Where the browser has none, nothing is marked. */
export function markWords(ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}

/** Takes all marks back. */
export function unmarkWords(): void {
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
}

/** Brings words of the page into view, in the middle, without motion for those who asked for none. */
export function scrollToWords(range: Range): void {
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
}

/**
 * Gives the page's highlight registry our colours.
 *
 * @param host - our own element in the page: holds the style where a sheet cannot be adopted, so that the page's own elements stay as they are.
 */
export function addHighlightStyle(host: Element): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HIGHLIGHT_STYLE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // Firefox content scripts: the sheet belongs to another compartment and cannot be adopted.
    const element = document.createElement('style');
    element.textContent = HIGHLIGHT_STYLE;
    host.append(element);
  }
}
