import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageState } from '../companion/page-state.ts';
import { startCompanion } from '../companion/start-companion.ts';
import { send } from '../messages/send.ts';
import { scoreTopics } from '../recognition/score-topics.ts';
import { isOwnElement } from './panel/own-element.ts';

/**
 * The content script: reads the thread, scores its topics, tells the background of a match.
 *
 * It is an unlisted script, not one of WXT's content scripts: those announce themselves to the page by an event that carries the extension's id, and
 * a page should not learn that a worried parent is reading it. The background registers it for granted sites only; what it returns is the answer to
 * "Check this page".
 */
export default defineUnlistedScript(() =>
  startCompanion(window, {
    state: pageState(),
    scoreTopics,
    // An extension that was updated or removed under an open page answers no more: then the page stays as it is, in silence.
    tell: (kind) => void send({ kind }).catch(() => undefined),
    isOurs: isOwnElement,
  }),
);
