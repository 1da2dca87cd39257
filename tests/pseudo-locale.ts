import { fakeBrowser } from 'wxt/testing/fake-browser';

const ACCENTS = new Map(
  Object.entries({ a: 'à', e: 'ë', i: 'ï', o: 'ø', u: 'ü', A: 'À', E: 'Ë', I: 'Ï', O: 'Ø', U: 'Ü' }),
);
/** How much longer than English other languages run, as a share: a usual allowance for sentences. */
const GROWTH = 0.4;
/** Messages that are data, not words. */
const NOT_WORDS: ReadonlySet<string> = new Set(['locale']);

/** A message in the invented language: accented, longer, in brackets. Plural forms each for themselves. */
export function pseudo(message: string): string {
  return message
    .split(' | ')
    .map((form) => {
      const accented = [...form].map((letter) => ACCENTS.get(letter) ?? letter).join('');
      return `⟦${accented}${'·'.repeat(Math.ceil(form.length * GROWTH))}⟧`;
    })
    .join(' | ');
}

/** Makes every message of the interface speak the invented language. @returns a function that gives English back. */
export function speakPseudo(): () => void {
  const i18n = fakeBrowser.i18n;
  const english: (key: string, substitutions?: string | string[]) => string = i18n.getMessage;
  const getMessage: typeof english = (key, substitutions) => {
    const message = english(key, substitutions);
    return NOT_WORDS.has(key) ? message : pseudo(message);
  };
  Object.assign(i18n, { getMessage });
  return () => Object.assign(i18n, { getMessage: english });
}

/** Attributes that are read out or shown. */
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt'];

/** What is shown or read out under an element and stands in no brackets: pieces with at least one word of two letters. */
export function untranslated(root: Element): readonly string[] {
  const texts: string[] = [];
  const copy = withoutMarks(root);
  const walker = root.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const element of root.querySelectorAll('*')) {
    for (const name of SPOKEN) texts.push(element.getAttribute(name) ?? '');
  }
  return texts
    .flatMap(outsideBrackets)
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text));
}

/** Words found by a search are marked in the midst of a message: its two halves belong together. */
function withoutMarks(root: Element): Node {
  const copy = root.cloneNode(true);
  if (copy instanceof Element) for (const mark of copy.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
  copy.normalize();
  return copy;
}

/** Brackets may stand in brackets: a message in a message. */
function outsideBrackets(text: string): readonly string[] {
  let depth = 0;
  let pieces = '';
  for (const letter of text) {
    if (letter === '⟦') depth += 1;
    if (depth === 0) pieces += letter;
    if (letter === '⟧') {
      depth = Math.max(0, depth - 1);
      pieces += '\n';
    }
  }
  return pieces.split('\n');
}
