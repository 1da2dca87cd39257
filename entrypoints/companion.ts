import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageState } from '../companion/page-state.ts';
import { scoreByRecogniser } from '../companion/recogniser.ts';
import { startCompanion } from '../companion/start-companion.ts';
import { isOrphaned } from '../messages/is-orphaned.ts';
import { tellBackground } from '../messages/tell-background.ts';
import { isOwnElement } from './panel/own-element.ts';

/**
 * The content script: reads the thread, has its topics scored where they may be ours, tells the background of a match.
 *
 * It is an unlisted script, not one of WXT's content scripts: those announce themselves to the page by an event that carries the extension's id, and
 * a page should not learn that a worried parent is reading it. The background registers it for granted sites only; what it returns is the answer to
 * "Check this page".
 */
export default defineUnlistedScript(() =>
  startCompanion(window, {
    state: pageState(),
    scoreTopics: (thread) => scoreByRecogniser(thread, () => tellBackground({ kind: 'recogniser-wanted' })),
    tell: (kind) => tellBackground({ kind }),
    isOrphaned,
    isOurs: isOwnElement,
  }),
);
