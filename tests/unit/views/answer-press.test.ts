import { describe, expect, it } from 'vitest';
import { answerPress } from '../../../views/popup/answer-press.ts';
import type { TabState } from '../../../views/popup/use-tab.ts';

const OPENED_AT_MS = 1000;
const press = { kind: 'toolbar-pressed', windowId: 7, pressedAtMs: 5000 } as const;
const nothing: TabState = { kind: 'no-page' };
const page = (tabId: number): TabState => ({
  ...{ kind: 'page', tabId, origin: 'https://forum.example', host: 'forum.example', url: 'https://forum.example/t/1' },
  ...{ isOn: false, quiet: null, description: null, checked: null },
});
const answer = (before: TabState, now: TabState, change: object = {}) =>
  answerPress({ press, windowId: 7, openedAtMs: OPENED_AT_MS, before, now, ...change });

describe('answerPress', () => {
  it('closes over a page that was seen before', () => expect(answer(page(1), page(1))).toBe('close'));
  it('closes where there is nothing to see', () => expect(answer(nothing, nothing)).toBe('close'));
  it('looks at a page that the press has granted', () => expect(answer(nothing, page(1))).toBe('look'));
  it('looks at another tab', () => expect(answer(page(1), page(2))).toBe('look'));
  it('stays where the press has opened it', () => expect(answer(page(1), page(1), { openedAtMs: 5001 })).toBe('look'));
  it('stays open for the button of another window', () =>
    expect(answer(page(1), page(1), { windowId: 8 })).toBe('look'));
});
