import type { Page } from '@playwright/test';

/** How much longer than English other languages run, as a share: a usual allowance for sentences. */
const GROWTH = 0.4;

/** Makes every word of a page longer by 40 %, those of the corpus too: in the midst of words, where no line may break. */
export async function stretchWords(page: Page): Promise<void> {
  await page.evaluate((growth) => {
    const longer = (text: string) =>
      text.replace(/\p{L}{3,}/gu, (word) => word + word.slice(-Math.ceil(word.length * growth)).toLowerCase());
    const stretchIn = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node instanceof Text && node.parentElement?.localName !== 'style') node.data = longer(node.data);
        if (node instanceof HTMLInputElement) node.placeholder = longer(node.placeholder);
        if (node instanceof Element && node.shadowRoot) stretchIn(node.shadowRoot);
      }
    };
    stretchIn(document.documentElement);
  }, GROWTH);
}

/** Has the interface's words say that they are written from right to left, as a Hebrew or Arabic locale would. Call it before the page is opened. */
export async function writeRightToLeft(page: Page): Promise<void> {
  await page.addInitScript(`{
    const { i18n } = chrome;
    const english = i18n.getMessage.bind(i18n);
    i18n.getMessage = (key, ...rest) => (key === 'direction' ? 'rtl' : english(key, ...rest));
  }`);
}

/** What does not fit: parts that scroll sideways, words that are cut off or stand outside the window. [] where all is well. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Half a px, rounded by the browser, is no fault. */
    const SLACK_PX = 1;
    const faults: string[] = [];
    const nameOf = (element: Element) =>
      `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent?.trim().slice(0, 40)}"`;
    /** Not drawn, or only for screen readers: a box of 1 px. */
    const isHidden = (element: Element) =>
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      element.getBoundingClientRect().width === 1;
    const hasWords = (element: Element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    const visit = (element: Element): void => {
      if (isHidden(element)) return;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isSvg = element instanceof SVGElement;
      if (!isSvg && element.scrollWidth > element.clientWidth + SLACK_PX && overflowX !== 'visible') {
        if (!(element instanceof HTMLInputElement)) faults.push(`wider than its room: ${nameOf(element)}`);
      }
      const isCut = overflowY === 'hidden' || overflowY === 'clip';
      if (isCut && hasWords(element) && element.scrollHeight > element.clientHeight + SLACK_PX) {
        faults.push(`cut off below: ${nameOf(element)}`);
      }
      if (hasWords(element)) {
        const { left, right } = element.getBoundingClientRect();
        if (left < -SLACK_PX || right > innerWidth + SLACK_PX) faults.push(`outside the window: ${nameOf(element)}`);
      }
      for (const child of [...element.children, ...(element.shadowRoot?.children ?? [])]) visit(child);
    };
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
    for (const child of document.documentElement.children) visit(child);
    return faults;
  });
}
