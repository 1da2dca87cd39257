// @vitest-environment jsdom
import '../../words.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeChildren } from '../../../storage/children.ts';
import { pinsItem } from '../../../storage/pins.ts';
import { addQuiet, quietAt, quietItem } from '../../../storage/quiet.ts';
import { changeQuietSite, changeSettings, readSettings } from '../../../storage/settings.ts';
import { PopupView } from '../../../views/popup/PopupView.tsx';

beforeEach(async () => {
  fakeBrowser.reset();
  history.replaceState(null, '', '#/');
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  Object.assign(fakeBrowser.tabs, { sendMessage: async () => null });
  Element.prototype.scrollIntoView = () => {};
  document.body.replaceChildren();
  await changeSettings({ country: 'GB' });
});

afterEach(() => render(null, document.body));

/** Lets what was asked of the browser come in; more than once, because a busy machine does one thing after the other. */
async function settle() {
  for (let round = 0; round < 3; round++) await act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
}

async function show() {
  await act(() => render(<PopupView />, document.body));
  await settle();
}

async function press(element: HTMLElement | null | undefined) {
  if (!element) throw new Error(`Nothing to press in: ${document.body.textContent}`);
  element.click();
  await settle();
}

const tile = (words: string) =>
  [...document.querySelectorAll<HTMLElement>('.sb-situation')]
    .find((label) => label.textContent === words)
    ?.querySelector('input');

async function search(query: string) {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) throw new Error('No search field');
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  // The index is a file of its own and takes a moment the first time.
  await vi.waitFor(() => expect(document.querySelector('#found, #none')).not.toBeNull(), { timeout: 5000 });
  await settle();
}

describe('PopupView', () => {
  it('answers a look-up by age and situation, with at most three steps', async () => {
    await show();
    await press(document.querySelector<HTMLElement>('input[aria-label="12 to 18 months"]'));
    await press(tile('Drop-off'));
    expect(document.querySelector('.sb-picked')?.textContent).toContain('Drop-off, 12 to 18 months');
    expect(document.querySelectorAll('.sb-answer .sb-step').length).toBe(3);
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('remembers the last look-up', async () => {
    await show();
    await press(document.querySelector<HTMLElement>('input[aria-label="2 to 3 years"]'));
    await press(tile('Bedtime'));
    await vi.waitFor(async () =>
      expect((await readSettings()).lastLookUp).toEqual({ ageMonths: 30, situation: 'bedtime' }),
    );
  });

  it('goes back to the tiles', async () => {
    await show();
    await press(tile('Drop-off'));
    history.back();
    await act(() => new Promise<void>((resolve) => addEventListener('popstate', () => resolve(), { once: true })));
    await settle();
    expect(tile('Drop-off')).toBeTruthy();
  });

  it('searches while the reader types, and marks the words', async () => {
    await show();
    await search('screams when i shower');
    expect(document.querySelectorAll('.sb-result').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('.sb-result mark').length).toBeGreaterThan(0);
  });

  it('leads from a warning sign that was found to whom to call, in the country chosen', async () => {
    await show();
    await search('fit and jerking');
    expect(document.querySelector('.sb-result.sb-sign--now')?.textContent).toMatch(/^ ?Get help now/);
    await press([...document.querySelectorAll<HTMLElement>('.sb-result a[href^="#/sign/"]')].at(0));
    expect(document.querySelector('h1')?.textContent).toMatch(/A fit/);
    expect(document.querySelector<HTMLAnchorElement>('.sb-line--now a')?.getAttribute('href')).toBe('tel:999');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('leads from a card that was found to the card itself', async () => {
    await show();
    await search('scared of what i might do');
    await press([...document.querySelectorAll<HTMLElement>('.sb-result a[href="#/card/urge-to-harm"]')].at(0));
    expect(document.querySelector('.sb-limit h1')?.textContent).toContain('Put some space between you');
    expect(document.querySelector('.sb-line--now a')).not.toBeNull();
  });

  it.each([
    ['#/limit', false],
    ['#/card/urge-to-harm', false],
    ['#/card/lost-skills', true],
  ])('keeps the light of the lamp for the parent: %s', async (hash, isForChild) => {
    location.hash = hash;
    await show();
    expect(document.querySelector('.sb-limit')?.classList.contains('sb-limit--child')).toBe(isForChild);
  });

  it('marks the American word for what an American reader searched', async () => {
    await changeSettings({ country: 'US' });
    await show();
    await search('daycare');
    const marked = [...document.querySelectorAll('.sb-result mark')].map((mark) => mark.textContent?.toLowerCase());
    expect(marked).toContain('daycare');
  });

  it('says for which age it searched, and searches for another', async () => {
    await show();
    await press(document.querySelector<HTMLElement>('input[aria-label="0 to 6 months"]'));
    await search('bedtime');
    const titles = () => [...document.querySelectorAll('.sb-result-title')].map((title) => title.textContent).join();
    const select = document.querySelector<HTMLSelectElement>('.sb-popup-main select');
    if (!select) throw new Error('No choice of age');
    expect(select.selectedOptions[0]?.textContent).toBe('0 to 6 months');
    const before = titles();
    select.value = '3–5';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(titles()).not.toBe(before);
  });

  it('says honestly that nothing fits, and offers situations', async () => {
    await show();
    await search('wont eat brocoli');
    expect(document.querySelector('h1')?.textContent).toBe('Nothing here fits that well.');
    expect(document.querySelectorAll('.sb-chips button').length).toBeGreaterThan(0);
  });

  it.each(['wont eat brocoli', 'bedtime'])(
    'has a quiet way from %j to every sign that asks for help',
    async (query) => {
      await show();
      await search(query);
      await press([...document.querySelectorAll<HTMLElement>('a[href="#/sign/you-are-worried"]')].at(-1));
      expect(document.querySelector('h1')?.textContent).toContain('You are worried');
      expect(document.querySelector('.sb-signs .sb-sign--now')?.textContent).toMatch(/A fit/);
    },
  );

  it('leaves that way out where a warning comes first', async () => {
    await show();
    await search('fit and jerking');
    expect(document.querySelector('#found ~ p, .sb-results ~ p')).toBeNull();
  });

  it('offers saved children by their corrected age', async () => {
    const month = new Date().toISOString().slice(0, 7);
    await writeChildren([{ id: 'one', label: 'Bean', birthMonth: month, dueMonth: null }]);
    await show();
    expect(document.querySelector('.sb-age-ways .sb-try')?.textContent).toBe('Bean, under 1 month');
  });

  it('pins for the child that was picked, of twins too', async () => {
    const twin = (id: string) => ({ id, label: id, birthMonth: '2025-07', dueMonth: null });
    await writeChildren([twin('bean'), twin('pip')]);
    const sent: unknown[] = [];
    fakeBrowser.runtime.onMessage.addListener((message) => void sent.push(message));
    await show();
    const twins = () => [...document.querySelectorAll<HTMLElement>('.sb-age-ways .sb-try')];
    await press(twins()[1]);
    expect(twins().map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    await press(tile('Bedtime'));
    await press(document.querySelector<HTMLElement>('.sb-answer [aria-label^="Pin: "]'));
    expect(sent).toContainEqual(expect.objectContaining({ kind: 'pin', situation: 'bedtime', childId: 'pip' }));
  });

  it('keeps "I’m at my limit" one press away, with lines to call', async () => {
    await show();
    await press(document.querySelector<HTMLElement>('.sb-tab--limit'));
    expect(document.querySelector('h1')?.textContent).toContain('First, you');
    expect(document.querySelector<HTMLAnchorElement>('.sb-line--now a')?.getAttribute('href')).toBe('tel:999');
  });

  it('says at most three things to do before the rule and the lines to call, and the rest after them', async () => {
    await show();
    await press(document.querySelector<HTMLElement>('.sb-tab--limit'));
    const [first, later] = document.querySelectorAll<HTMLOListElement>('ol.sb-steps');
    expect(first?.children.length).toBe(3);
    expect(later?.start).toBe(4);
    const call = document.querySelector('.sb-line');
    if (!later || !call) throw new Error('Nothing after the lines to call');
    expect(call.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('groups pins by situation, and moves one within its group past those of others', async () => {
    const pin = (pointId: string, situation: string) => ({
      ...{
        pointId,
        situation,
        pinnedAt: '2026-11-21T03:00:00.000Z',
        note: '',
        ageMonths: null,
        childId: null,
        triedOn: [],
      },
    });
    await pinsItem.write([pin('one', 'drop-off'), pin('two', 'bedtime'), pin('three', 'drop-off')]);
    const sent: unknown[] = [];
    fakeBrowser.runtime.onMessage.addListener((message) => void sent.push(message));
    await show();
    await press([...document.querySelectorAll<HTMLElement>('.sb-tab')].at(1));
    const groups = [...document.querySelectorAll('.sb-pin-group')];
    expect(groups.map((group) => group.querySelector('h2')?.textContent)).toEqual(['Drop-off', 'Bedtime']);
    expect(groups[1]?.querySelector('a')?.getAttribute('href')).toMatch(/plan\.html#situation\/bedtime$/);
    await press(groups[0]?.querySelector<HTMLElement>('.sb-pinned-order button:last-child'));
    expect(sent).toContainEqual({ kind: 'move-pin', pointId: 'one', toIndex: 2 });
  });

  it('follows the reader from tab to tab as the side panel', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query');
    await act(() => render(<PopupView staysOpen />, document.body));
    await settle();
    const before = query.mock.calls.length;
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 1 });
    expect(query.mock.calls.length).toBe(before + 1);
  });

  it.each([
    ['never', 'You chose never on forum.example'],
    ['for now', 'Quiet on forum.example until you close the browser'],
    ['this thread', 'Quiet on this thread'],
  ])('says where the reader chose %s, and takes it back with one press', async (how, words) => {
    const url = 'https://www.forum.example/t/1';
    vi.spyOn(fakeBrowser.tabs, 'query').mockReturnValue(Promise.resolve([{ id: 7, url }]) as never);
    if (how === 'never') await changeQuietSite('https://www.forum.example', true);
    else await quietItem.change((quiet) => addQuiet(quiet, how === 'for now' ? 'site' : 'thread', url));
    const sent: unknown[] = [];
    fakeBrowser.runtime.onMessage.addListener((message) => void sent.push(message));
    await show();
    await vi.waitFor(() => expect(document.querySelector('.sb-thispage')).not.toBeNull());
    const strip = document.querySelector('.sb-thispage');
    expect(strip?.textContent).toContain(words);
    await press(strip?.querySelector<HTMLElement>('button'));
    expect(quietAt(await quietItem.read(), url).isQuiet).toBe(false);
    expect(sent.filter((message) => Reflect.get(Object(message), 'kind') === 'turn-on-site')).toEqual(
      how === 'never' ? [{ kind: 'turn-on-site', origin: 'https://www.forum.example' }] : [],
    );
    expect(sent).toContainEqual({ kind: 'check-this-page', tabId: 7 });
  });

  it('says what pins are for while there are none', async () => {
    await show();
    await press([...document.querySelectorAll<HTMLElement>('.sb-tab')].at(1));
    expect(document.querySelector('.sb-empty')?.textContent).toContain('Nothing pinned yet');
  });
});
