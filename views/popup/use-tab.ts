import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { describePage, openPanel } from '../../messages/ask-page.ts';
import type { CheckResult, PageDescription } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { isSiteTurnedOn, patternOf, requestSites } from '../../storage/site-access.ts';

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
      readonly isOn: boolean;
      /** Null = nothing recognised, or not read. */
      readonly description: PageDescription | null;
      /** What "Check this page" said last; null = not asked. */
      readonly checked: CheckResult | null;
    };

/** What can be done with the page under the popup. */
export interface Tab {
  readonly state: TabState;
  readonly open: () => void;
  readonly check: () => void;
  readonly turnOn: () => void;
}

/**
 * Asks the page under the popup what it holds, and acts on it.
 *
 * @param staysOpen - the side panel: it follows the reader from tab to tab, and is not closed when the notes open.
 */
export function useTab(staysOpen: boolean): Tab {
  const [state, setState] = useState<TabState>({ kind: 'asking' });
  useEffect(() => {
    const read = () => void readTab().then(setState, () => setState({ kind: 'no-page' }));
    read();
    if (!staysOpen) return;
    const readWhenLoaded = (_: number, { status }: { readonly status?: string }) => {
      if (status === 'complete') read();
    };
    browser.tabs.onActivated.addListener(read);
    browser.tabs.onUpdated.addListener(readWhenLoaded);
    return () => {
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
  const check = useCallback(() => {
    if (state.kind !== 'page') return;
    const { tabId } = state;
    void send({ kind: 'check-this-page', tabId }).then(async (checked) => {
      const description = checked === 'matched' ? await describePage(tabId) : null;
      setState({ ...state, checked, description });
      if (checked === 'matched' && (await openPanel(tabId))) leave();
    });
  }, [state, leave]);
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
  return { state, open, check, turnOn };
}

async function readTab(): Promise<TabState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.url === undefined || !/^https?:/.test(tab.url)) return { kind: 'no-page' };
  const { origin, hostname } = new URL(tab.url);
  const [isOn, description] = await Promise.all([isSiteTurnedOn(origin), describePage(tab.id)]);
  return {
    kind: 'page',
    tabId: tab.id,
    origin,
    host: hostname.replace(/^www\./, ''),
    isOn,
    description,
    checked: null,
  };
}
