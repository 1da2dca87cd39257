import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { QuietKind } from '../../components/ThisPage/ThisPage.tsx';
import { describePage, openPanel } from '../../messages/ask-page.ts';
import { isMessageToViews } from '../../messages/guards.ts';
import type { CheckResult, PageDescription, ToViews } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { quietAt, quietItem, wakeAt } from '../../storage/quiet.ts';
import { readSettings } from '../../storage/settings.ts';
import { isSiteTurnedOn, patternOf, requestSites } from '../../storage/site-access.ts';
import { answerPress } from './answer-press.ts';

/** The tab that the popup stands over. */
export type TabState =
  | { readonly kind: 'asking' }
  /** Not a web page: nothing to offer. */
  | { readonly kind: 'no-page' }
  | {
      readonly kind: 'page';
      readonly tabId: number;
      readonly origin: string;
      readonly host: string;
      readonly url: string;
      readonly isOn: boolean;
      /** What the reader has asked to be left alone with here; null = nothing. */
      readonly quiet: QuietKind | null;
      /** Null = nothing recognised, or not read. */
      readonly description: PageDescription | null;
      /** What "Check this page" said last; null = not asked. */
      readonly checked: CheckResult | null;
    };

type PageUnderPopup = Extract<TabState, { kind: 'page' }>;

/** What can be done with the page under the popup. */
export interface Tab {
  readonly state: TabState;
  readonly open: () => void;
  readonly check: () => void;
  readonly turnOn: () => void;
  /** Takes back the quiet of this site and thread, and shows the notes. */
  readonly showAgain: () => void;
}

/**
 * Asks the page under the popup what it holds, and acts on it.
 *
 * @param staysOpen - the side panel: it follows the reader from tab to tab, and is not closed when the notes open.
 */
export function useTab(staysOpen: boolean): Tab {
  const [state, setState] = useState<TabState>({ kind: 'asking' });
  const last = useRef(state);
  last.current = state;
  useEffect(() => {
    const read = () => void readTab().then(setState, () => setState({ kind: 'no-page' }));
    read();
    if (!staysOpen) return;
    const readWhenLoaded = (_: number, { status }: { readonly status?: string }) => {
      if (status === 'complete') read();
    };
    const readWhenPressed = (message: unknown) => {
      if (isMessageToViews(message)) void closeOrLook(message, last.current, setState);
    };
    browser.runtime.onMessage.addListener(readWhenPressed);
    browser.tabs.onActivated.addListener(read);
    browser.tabs.onUpdated.addListener(readWhenLoaded);
    const stopQuiet = quietItem.watch(read);
    return () => {
      stopQuiet();
      browser.runtime.onMessage.removeListener(readWhenPressed);
      browser.tabs.onActivated.removeListener(read);
      browser.tabs.onUpdated.removeListener(readWhenLoaded);
    };
  }, [staysOpen]);
  const leave = useCallback(() => {
    if (!staysOpen) window.close();
  }, [staysOpen]);
  const open = useCallback(() => {
    if (state.kind === 'page') void openPanel(state.tabId).then((isOpen) => isOpen && leave());
  }, [state, leave]);
  const lookAt = useCallback(
    async (page: PageUnderPopup) => {
      const checked = await send({ kind: 'check-this-page', tabId: page.tabId });
      const description = checked === 'matched' ? await describePage(page.tabId) : null;
      setState({ ...page, checked, description });
      if (checked === 'matched' && (await openPanel(page.tabId))) leave();
    },
    [leave],
  );
  const check = useCallback(() => {
    if (state.kind === 'page') void lookAt(state);
  }, [state, lookAt]);
  const turnOn = useCallback(() => {
    if (state.kind !== 'page') return;
    const { origin } = state;
    // The browser must be asked in the click itself, before anything else.
    void requestSites([patternOf(origin)]).then(async (isGranted) => {
      if (!isGranted) return;
      await send({ kind: 'turn-on-site', origin });
      setState({ ...state, isOn: true });
    });
  }, [state]);
  const showAgain = useCallback(() => {
    if (state.kind === 'page') void takeBackQuiet(state).then(() => lookAt({ ...state, quiet: null }));
  }, [state, lookAt]);
  return { state, open, check, turnOn, showAgain };
}

/** A side panel may close itself in every browser; `sidePanel.close` came with Chromium 141 only. */
async function closeOrLook(press: ToViews, before: TabState, onLook: (now: TabState) => void): Promise<void> {
  const [{ id: windowId }, now] = await Promise.all([browser.windows.getCurrent(), readTab()]);
  const openedAtMs = performance.timeOrigin;
  if (answerPress({ press, windowId: windowId ?? -1, openedAtMs, before, now }) === 'close') window.close();
  else onLook(now);
}

async function takeBackQuiet({ quiet, url, origin }: PageUnderPopup): Promise<void> {
  await quietItem.change((now) => wakeAt(now, url));
  if (quiet === 'never') await send({ kind: 'turn-on-site', origin });
}

async function readTab(): Promise<TabState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.url === undefined || !/^https?:/.test(tab.url)) return { kind: 'no-page' };
  const { origin, hostname } = new URL(tab.url);
  const [isOn, description, quiet] = await Promise.all([
    isSiteTurnedOn(origin),
    describePage(tab.id),
    readQuiet(tab.url),
  ]);
  return {
    kind: 'page',
    tabId: tab.id,
    url: tab.url,
    quiet,
    origin,
    host: hostname.replace(/^www\./, ''),
    isOn,
    description,
    checked: null,
  };
}

async function readQuiet(url: string): Promise<QuietKind | null> {
  const { origin } = new URL(url);
  const [{ quietSites }, forNow] = await Promise.all([readSettings(), quietItem.read()]);
  if (quietSites.includes(origin)) return 'never';
  if (forNow.sites.includes(origin)) return 'site';
  return quietAt(forNow, url).isQuiet ? 'thread' : null;
}
