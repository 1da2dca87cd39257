// @vitest-environment jsdom
import '../../words.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receive } from '../../../background/receive.ts';
import type { Recognition } from '../../../recognition/types.ts';
import { changeSettings } from '../../../storage/settings.ts';
import { PanelView } from '../../../views/panel/PanelView.tsx';
import type { PanelPage, RecognisedThread } from '../../../views/panel/panel-page.ts';
import type { PanelTools } from '../../../views/panel/panel-tools.ts';

const TEXT = 'She is 14 months and screams at the door of the nursery every day.';
const evidence = { post: 0, start: 0, end: 16, text: 'She is 14 months' };
const DETAILS: Omit<Recognition, 'topics'> = {
  age: { ageMonths: 14, evidence },
  situations: [{ id: 'drop-off', confidence: 0.9 }],
  advice: [],
  alerts: [],
};

function threadAt(url: string): RecognisedThread {
  const post = { id: 'post-0', elementId: null, author: null, isOpeningPost: true, text: TEXT };
  return {
    page: {
      thread: { engine: 'generic', title: 'Tears', posts: [post], totalPosts: null, isComplete: true },
      elements: new Map(),
    },
    topics: [{ id: 'separation-anxiety', confidence: 0.9, sentences: [evidence], features: [] }],
    url,
    revision: 1,
  };
}

/** A page whose thread the test changes. */
function createPage(first: RecognisedThread | null) {
  let current = first;
  const listeners = new Set<() => void>();
  const page: PanelPage = {
    get current() {
      return current;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const set = (next: RecognisedThread | null) => {
    current = next;
    for (const listener of listeners) listener();
  };
  return { page, set };
}

const sent: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  sent.length = 0;
  fakeBrowser.runtime.onMessage.addListener((message) => {
    if (message?.kind !== 'open-panel' && message?.kind !== 'describe-page') sent.push(message);
  });
  Element.prototype.scrollIntoView = () => {};
  document.body.replaceChildren();
});

afterEach(() => render(null, document.body));

async function show(page: PanelPage, details = DETAILS) {
  await act(() => render(<PanelView page={page} tools={toolsThatTell(details)} />, document.body));
  await settle();
}

function toolsThatTell(details: typeof DETAILS): PanelTools {
  return {
    recogniseDetails: (_thread, _topics, _today, onDone) => {
      onDone(details);
      return () => {};
    },
    findWords: () => null,
  };
}

/** Lets stored values and the background's answer arrive, one after the other, and effects run. */
async function settle() {
  for (let round = 0; round < 2; round++) await act(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));
}

function button(name: RegExp): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button, summary, a')].find((element) =>
    name.test(element.getAttribute('aria-label') ?? element.textContent ?? ''),
  );
  if (!found) throw new Error(`No button ${name} in: ${document.body.textContent}`);
  return found;
}

async function press(name: RegExp) {
  button(name).click();
  await settle();
}

/** Sends a message as the popup does. The fake browser's own `sendMessage` knows no promises for answers. */
const ask = async (message: unknown): Promise<unknown[]> =>
  Promise.all(await fakeBrowser.runtime.onMessage.trigger(message, {}, () => {}));

describe('PanelView', () => {
  it('says for which ages each note is where no age is told', async () => {
    const { page } = createPage(threadAt('https://forum.example/t/1'));
    const steps = () => [...document.querySelectorAll('.sb-answer .sb-step')].map((step) => step.textContent ?? '');
    const open = async () => {
      await act(() => document.querySelector<HTMLButtonElement>('button')?.click());
      await settle();
    };
    await show(page, { ...DETAILS, age: null });
    await open();
    expect(steps()).toHaveLength(3);
    for (const step of steps()) expect(step).toMatch(/\((\d|from|up to|any)[^)]*\)/);
    render(null, document.body);
    await show(page);
    await open();
    for (const step of steps()) expect(step).not.toMatch(/\((\d|from|up to|any)/);
  });

  it('draws nothing while nothing is recognised', async () => {
    await show(createPage(null).page);
    expect(document.body.innerHTML).toBe('');
  });

  it('shows a chip with the count and the age, and tells the toolbar', async () => {
    await show(createPage(threadAt('https://forum.example/t/1')).page);
    expect(document.querySelector('.sb-chip')?.textContent).toContain('3 notes');
    expect(document.querySelector('.sb-chip')?.textContent).toContain('around 14 months');
    expect(document.querySelector('.sb-panel')).toBeNull();
    expect(sent).toContainEqual({ kind: 'notes-shown', count: 3, needsCare: false });
  });

  it('shows no chip where the reader chose the toolbar count only', async () => {
    await changeSettings({ place: 'badge' });
    await show(createPage(threadAt('https://forum.example/t/1')).page);
    expect(document.querySelector('.sb-chip')).toBeNull();
    expect(sent).toContainEqual({ kind: 'notes-shown', count: 3, needsCare: false });
  });

  it('opens on a press with focus on the answer, and closes on Escape with focus back on the chip', async () => {
    await show(createPage(threadAt('https://forum.example/t/1')).page);
    await press(/3 notes/);
    expect(document.activeElement?.tagName).toBe('H2');
    expect(document.querySelector('.sb-chip')).toBeNull();
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(document.querySelector('.sb-panel')).toBeNull();
    expect(document.activeElement?.className).toContain('sb-chip');
  });

  it('leaves an Escape alone that something in the panel has used', async () => {
    await show(createPage(threadAt('https://forum.example/t/1')).page);
    await press(/3 notes/);
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    event.preventDefault();
    document.activeElement?.dispatchEvent(event);
    await settle();
    expect(document.querySelector('.sb-panel')).not.toBeNull();
  });

  it('puts the age right in place', async () => {
    await show(createPage(threadAt('https://forum.example/t/1')).page);
    await press(/3 notes/);
    await press(/around 14 months/);
    document.querySelector<HTMLInputElement>('input[aria-label="2 to 3 years"]')?.click();
    await settle();
    expect(button(/around/).textContent).toContain('around 2½ years');
  });

  it('offers at most three steps, one thing to say and one line on help on the first screen', async () => {
    await show(createPage(threadAt('https://forum.example/t/1')).page);
    await press(/3 notes/);
    const answer = document.querySelector('.sb-answer');
    expect(answer?.querySelectorAll('.sb-step').length).toBeLessThanOrEqual(3);
    expect(answer?.querySelectorAll('blockquote').length).toBe(1);
    expect(answer?.querySelectorAll('.sb-help').length).toBe(1);
    expect(document.querySelectorAll('details[open]').length).toBe(0);
  });

  it('lists all signs a line each, and says the rest of one on demand', async () => {
    await show(createPage(threadAt('https://forum.example/t/1')).page);
    await press(/3 notes/);
    await press(/All signs/);
    const sign = document.querySelector('.sb-signs dd');
    const [line, rest] = sign?.querySelectorAll('p') ?? [];
    expect(line?.hidden).toBe(false);
    expect(rest?.hidden).toBe(true);
    await act(() => sign?.querySelector('button')?.click());
    expect(rest?.hidden).toBe(false);
  });

  it('needs at most 12 Tab stops to the first strategy', async () => {
    await show(createPage(threadAt('https://forum.example/t/1')).page);
    await press(/3 notes/);
    const first = document.querySelector('.sb-step');
    const stops = [...document.querySelectorAll('button, a, input, summary, [tabindex="0"]')];
    const before = stops.filter(
      (stop) => first && stop.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(before.length).toBeLessThanOrEqual(12);
  });

  it('quiets the thread after "Not about this", and undoes it', async () => {
    await show(createPage(threadAt('https://forum.example/t/1')).page);
    await press(/3 notes/);
    await press(/Why am I seeing this/);
    await press(/Not about this/);
    expect(document.querySelector('.sb-chip, .sb-panel')).toBeNull();
    expect(sent.at(-1)).toEqual({ kind: 'notes-gone' });
    await press(/Undo/);
    expect(document.querySelector('.sb-chip')).not.toBeNull();
  });

  it('stays quiet on the site in a new tab, and speaks again when the toolbar button asks', async () => {
    const sender = { id: fakeBrowser.runtime.id, url: 'https://forum.example/', tab: { id: 1 }, frameId: 0 };
    fakeBrowser.runtime.onMessage.removeAllListeners();
    fakeBrowser.runtime.onMessage.addListener(async (message, _, answer) => {
      answer(await receive(message, sender as Parameters<typeof receive>[1]));
      return true;
    });
    await show(createPage(threadAt('https://forum.example/t/1')).page);
    await press(/3 notes/);
    await press(/Why am I seeing this/);
    await press(/Quiet on this site for now/);
    render(null, document.body);
    await show(createPage(threadAt('https://forum.example/t/2')).page);
    expect(document.querySelector('.sb-chip, .sb-panel')).toBeNull();
    await ask({ kind: 'open-panel' });
    await settle();
    expect(document.querySelector('.sb-panel')).not.toBeNull();
    render(null, document.body);
    await show(createPage(threadAt('https://forum.example/t/1')).page);
    expect(document.querySelector('.sb-chip')).not.toBeNull();
  });

  it('does not open by itself again where it was closed', async () => {
    await changeSettings({ opensByItself: true });
    await show(createPage(threadAt('https://forum.example/t/1')).page);
    expect(document.querySelector('.sb-panel')).not.toBeNull();
    await press(/Close/);
    expect(document.querySelector('.sb-panel')).toBeNull();
    expect(sent).toContainEqual({ kind: 'quiet-for-now', scope: 'opening', url: 'https://forum.example/t/1' });
  });

  it('names the site that it will never speak on again, keeps that, and undoes it', async () => {
    await show(createPage(threadAt('https://www.forum.example/t/1')).page);
    await press(/3 notes/);
    await press(/Why am I seeing this/);
    await press(/Never on forum.example/);
    const url = 'https://www.forum.example/t/1';
    expect(sent).toContainEqual({ kind: 'never-here', url, isNever: true });
    expect(document.querySelector('.sb-chip')).toBeNull();
    await press(/Undo/);
    expect(sent).toContainEqual({ kind: 'never-here', url, isNever: false });
  });

  it('puts the card for the parent first where the parent seems near their limit', async () => {
    await show(createPage(threadAt('https://forum.example/t/1')).page, {
      ...DETAILS,
      alerts: [{ id: 'parent-overwhelmed', evidence }],
    });
    expect(document.querySelector('.sb-chip')?.textContent).toContain('First, you');
    expect(sent).toContainEqual({ kind: 'notes-shown', count: 3, needsCare: true });
    await press(/First, you/);
    expect(document.querySelector('h2')?.textContent).toContain('First, you');
    expect(document.querySelector('.sb-step')?.closest('.sb-limit')).not.toBeNull();
  });

  it('says how much of a long thread was read', async () => {
    const whole = threadAt('https://forum.example/t/1');
    const { page } = createPage({
      ...whole,
      page: { ...whole.page, thread: { ...whole.page.thread, totalPosts: 612 } },
    });
    await show(page);
    await press(/3 notes/);
    await press(/Why am I seeing this/);
    expect(document.querySelector('.sb-why')?.textContent).toContain('1 of the thread’s 612 posts were read so far.');
  });

  it('starts anew on another thread of a single-page site', async () => {
    const { page, set } = createPage(threadAt('https://forum.example/t/1'));
    await show(page);
    await press(/3 notes/);
    await act(() => set(threadAt('https://forum.example/t/2')));
    await settle();
    expect(document.querySelector('.sb-panel')).toBeNull();
    expect(document.querySelector('.sb-chip')).not.toBeNull();
  });

  it('describes the page in ids and numbers only, and opens when asked', async () => {
    fakeBrowser.runtime.onMessage.removeAllListeners();
    await show(createPage(threadAt('https://forum.example/t/1')).page);
    const [description] = await ask({ kind: 'describe-page' });
    expect(description).toEqual({
      count: 3,
      topics: ['separation-anxiety'],
      ageMonths: 14,
      situations: ['drop-off'],
      alerts: [],
    });
    expect(JSON.stringify(description)).not.toContain('screams');
    expect(await ask({ kind: 'open-panel' })).toEqual([true]);
    await settle();
    expect(document.querySelector('.sb-panel')).not.toBeNull();
  });
});
