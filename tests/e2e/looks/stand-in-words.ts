import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** Flow Block (SIL Open Font License), made for wireframes: each letter is a block. A development dependency; it never ships. */
const FONT_FILE = fileURLToPath(import.meta.resolve('@fontsource/flow-block/files/flow-block-latin-400-normal.woff2'));
const TOKENS = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');
/** The first name of each font stack of ours, and what the gallery's sample page names. A loaded face goes before an installed font of that name. */
const FAMILIES = [...[...TOKENS.matchAll(/--sb-(?:voice|plain):\s*"([^"]+)"/g)].map(([, name]) => name ?? ''), 'Arial'];
/**
 * How long words are where the text itself may be another tomorrow, in characters: in headings, in what is pressed or labels something, elsewhere.
 * Up to `own` it is a word of the interface and keeps its length.
 */
const BY_PLACE = { own: 14, heading: 24, short: 16, prose: 72 };
/** What the words are cut or stretched to, in characters: a text that is edited a little keeps its length here. */
const LENGTHS = [6, 12, 24, 48, 96, 192, 384];
/** A page has come to rest when nothing of it has changed for so long, in ms; what is stored comes in after the first drawing. */
const REST_MS = 150;
/** Words of usual lengths, so that lines break as in prose. */
const FILLER = 'calm words that take up as much room as a parent would read here at night and no more than that ';

/**
 * Draws every text of a page in blocks, the same on every machine, whatever fonts it has and whatever the text says.
 *
 * Pictures of the page then show layout and colour alone. Waits for the page to come to rest first: what is drawn later has its own words again.
 *
 * @param lengthsBy - `text`: as long as the text, roughly, for examples with texts of their own; `place`: as long as usual there, whatever the corpus
 *   has to say today.
 */
export async function standInWords(page: Page, lengthsBy: 'text' | 'place'): Promise<void> {
  await rest(page);
  const font = readFileSync(FONT_FILE).toString('base64');
  await page.evaluate(
    async ({ font, families, lengths, byPlace, filler }) => {
      // From bytes, not from an address: our pages may load no font.
      const bytes = Uint8Array.from(atob(font), (letter) => letter.charCodeAt(0));
      for (const family of families) document.fonts.add(await new FontFace(family, bytes, { weight: '1 1000' }).load());
      // Else the desktop's hinting rounds the width of each letter, and lines break elsewhere.
      const exact = (element: HTMLElement) =>
        element.style.setProperty('text-rendering', 'geometricPrecision', 'important');
      exact(document.documentElement);

      const lengthAt = (place: Element | null, { heading, short, prose }: NonNullable<typeof byPlace>): number => {
        if (place?.closest('h1, h2, h3, h4, summary, b, strong')) return heading;
        return place?.closest('button, a, label, legend, option, .sb-label, .sb-small') ? short : prose;
      };
      const standIn = (text: string, place: Element | null): string => {
        if (!/\p{L}{2}/u.test(text)) return text;
        const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
        const fitting = lengths.find((one) => words.length <= one * 1.4) ?? words.length;
        const length = byPlace === null || words.length <= byPlace.own ? fitting : lengthAt(place, byPlace);
        return `${before && ' '}${filler.repeat(5).slice(0, length).trim()}${after && ' '}`;
      };
      /** Whether a point has more to say depends on which point it is. */
      const hideMore = (root: ParentNode): void => {
        for (const toggle of root.querySelectorAll<HTMLElement>('.sb-point-toggle')) toggle.style.display = 'none';
      };
      const replaceIn = (root: Node): void => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (node instanceof Text) node.data = standIn(node.data, node.parentElement);
          if (node instanceof HTMLInputElement) node.placeholder = standIn(node.placeholder, node);
          if (node instanceof HTMLInputElement && node.type === 'text') node.value = standIn(node.value, node);
          if (node instanceof HTMLTextAreaElement) node.value = standIn(node.value, node);
        }
      };
      if (byPlace !== null) hideMore(document.body);
      replaceIn(document.body);
      for (const beside of document.documentElement.children) {
        if (!(beside instanceof HTMLElement && beside.shadowRoot)) continue;
        exact(beside);
        if (byPlace !== null) hideMore(beside.shadowRoot);
        replaceIn(beside.shadowRoot);
      }
    },
    { font, families: FAMILIES, lengths: LENGTHS, byPlace: lengthsBy === 'place' ? BY_PLACE : null, filler: FILLER },
  );
}

async function rest(page: Page): Promise<void> {
  await page.evaluate(
    (restMs) =>
      new Promise<void>((done) => {
        let timer = setTimeout(done, restMs);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, restMs);
        });
        const roots = [...document.documentElement.children].flatMap(({ shadowRoot }) => shadowRoot ?? []);
        for (const root of [document.documentElement, ...roots]) {
          observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
        }
      }),
    REST_MS,
  );
}
