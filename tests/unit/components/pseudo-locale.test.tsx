// @vitest-environment jsdom
import '../../words.ts';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forums } from '#corpus/forums';
import { guidanceCorpus } from '#corpus/guidance';
import type { Example } from '../../../components/example.ts';
import { productName } from '../../../corpus/product.ts';
import { CatalogueView } from '../../../views/catalogue/CatalogueView.tsx';
import { inWordsOf } from '../../../views/in-words-of.ts';
import { OptionsView } from '../../../views/options/OptionsView.tsx';
import { PopupView } from '../../../views/popup/PopupView.tsx';
import { WelcomeView } from '../../../views/welcome/WelcomeView.tsx';
import { speakPseudo, untranslated } from '../../pseudo-locale.ts';

const modules = import.meta.glob<{ examples: readonly Example[] }>('../../../components/*/*.examples.tsx', {
  eager: true,
});
const sources = import.meta.glob<string>(
  ['../../../components/*/*.examples.tsx', '../../../components/sample-notes.ts', '../../../components/Icon/icons.tsx'],
  { eager: true, query: '?raw', import: 'default' },
);

/** What may be English: the data of the examples, the corpus in each country's words, and our name. */
const DATA = loosely(
  [
    productName,
    ...Object.values(sources),
    JSON.stringify(forums),
    JSON.stringify(guidanceCorpus),
    ...guidanceCorpus.countries.map((country) => inWordsOf(JSON.stringify(guidanceCorpus), country)),
  ].join('\n'),
);
/** Dates are the browser's words. */
const DATE =
  /\b(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \d{1,2})?(?:, \d{4}| \d{4})?/g;

/** Letters and digits only, so that quotation marks and dots between two pieces of data do not matter. */
function loosely(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function hardCoded(): readonly string[] {
  const pieces = untranslated(document.body).flatMap((text) => text.replace(DATE, '\n').split(/[\n,.;:]+/));
  return pieces.map(loosely).filter((piece) => /\p{L}{2}/u.test(piece) && !isData(piece));
}

/** Examples put names into sentences of their own: two pieces side by side are data too. */
function isData(piece: string): boolean {
  const words = piece.split(' ');
  return words.some((_, at) => DATA.includes(words.slice(0, at).join(' ')) && DATA.includes(words.slice(at).join(' ')));
}

let speakEnglish: () => void;
beforeEach(() => {
  fakeBrowser.reset();
  document.body.replaceChildren();
  speakEnglish = speakPseudo();
});
afterEach(() => {
  render(null, document.body);
  speakEnglish();
});

async function show(what: ComponentChild) {
  await act(() => render(what, document.body));
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 30)));
}

describe.each(Object.entries(modules))('%s', (_path, { examples }) => {
  it.each(examples.map((example) => [example.name, example] as const))(
    '%s: says nothing but messages and data',
    async (_name, example) => {
      await act(() => render(example.render(), document.body));
      expect(hardCoded()).toEqual([]);
    },
  );
});

describe('views', () => {
  it.each([
    ['popup', () => <PopupView />],
    ['options', () => <OptionsView />],
    ['welcome', () => <WelcomeView />],
    ['catalogue', () => <CatalogueView />],
  ])('%s says nothing but messages and data', async (_name, view) => {
    Object.assign(fakeBrowser.permissions, {
      contains: async () => false,
      getAll: async () => ({ origins: [] }),
    });
    history.replaceState(null, '', '#/');
    await show(view());
    expect(document.body.textContent).toContain('⟦');
    expect(hardCoded()).toEqual([]);
  });
});

describe('the test itself', () => {
  it('finds a word that stands in the code', async () => {
    await show(<section aria-label="Wibbly label">Wobbly words</section>);
    expect(hardCoded()).toEqual(['Wobbly words', 'Wibbly label']);
  });
});
