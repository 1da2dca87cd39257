import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isMessageToPage } from '../../messages/guards.ts';
import type { PageDescription } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import type { PanelGuidance } from './use-guidance.ts';

/** How many notes the chip announces: the steps of the first screen; where there are none, all that there is. */
export function countNotes({ guidance }: PanelGuidance): number {
  return guidance.first.length || guidance.why.length + guidance.moreToSay.length + guidance.signs.length;
}

/** Tells the background what the toolbar button should say: the count while there are notes, nothing while quiet. */
export function useToolbarCount(shown: PanelGuidance | null): void {
  const count = shown === null ? 0 : countNotes(shown);
  const needsCare = shown?.guidance.card != null;
  const wasShown = useRef(false);
  useEffect(() => {
    if (count === 0 && !wasShown.current) return;
    wasShown.current = count > 0;
    const message =
      count === 0 ? ({ kind: 'notes-gone' } as const) : ({ kind: 'notes-shown', count, needsCare } as const);
    send(message).catch(() => {
      // The extension was updated or removed under this page: there is no toolbar button left to speak to.
    });
  }, [count, needsCare]);
}

/** Answers the popup and the background: what is here, and "open the panel". */
export function usePageMessages(shown: PanelGuidance | null, open: () => boolean): void {
  const latest = useRef({ shown, open });
  latest.current = { shown, open };
  useEffect(() => {
    const answer = (message: unknown): Promise<PageDescription | boolean | null> | undefined => {
      if (!isMessageToPage(message)) return undefined;
      if (message.kind === 'open-panel') return Promise.resolve(latest.current.open());
      return Promise.resolve(latest.current.shown === null ? null : describePage(latest.current.shown));
    };
    browser.runtime.onMessage.addListener(answer);
    return () => browser.runtime.onMessage.removeListener(answer);
  }, []);
}

function describePage(shown: PanelGuidance): PageDescription {
  const { recognition, ageMonths, situation } = shown;
  return {
    count: countNotes(shown),
    topics: recognition.topics.map((topic) => topic.id),
    ageMonths,
    situations: situation === null ? [] : [...new Set([situation, ...recognition.situations.map(({ id }) => id)])],
    alerts: [...new Set(recognition.alerts.map((alert) => alert.id))],
  };
}
