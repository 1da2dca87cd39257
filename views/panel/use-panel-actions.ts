import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Passing } from '../../components/Toast/Toast.tsx';
import { send } from '../../messages/send.ts';
import type { QuietScope } from '../../storage/quiet.ts';
import { markWords, scrollToWords, unmarkWords } from './mark-words.ts';
import { matchedWords } from './matched-words.ts';
import type { PanelActions } from './PanelNotes.tsx';
import type { RecognisedThread } from './panel-page.ts';
import type { PanelTools } from './panel-tools.ts';
import type { Corrections, PanelGuidance } from './use-guidance.ts';
import type { Quiet } from './use-quiet.ts';

/** Under this width, in px, the panel covers the page: words can only be shown once it is closed. The same as in surfaces.css. */
const SHEET_WIDTH_PX = 640;

interface Parts {
  readonly thread: RecognisedThread | null;
  readonly shown: PanelGuidance | null;
  readonly tools: PanelTools;
  readonly quiet: Quiet;
  readonly say: (passing: Passing) => void;
  readonly close: () => void;
  readonly correct: (change: (before: Corrections) => Corrections) => void;
}

/** What the notes on a thread do to the page and to the settings. */
export function usePanelActions({ thread, shown, tools, quiet, say, close, correct }: Parts): PanelActions {
  return useMemo(() => {
    const leave = (words: string, scope: QuietScope, undo: () => void = () => {}) => {
      quiet.quiet(scope);
      unmarkWords();
      close();
      const onUndo = () => {
        quiet.wake();
        undo();
      };
      say({ words, onUndo });
    };
    const host = thread === null ? '' : new URL(thread.url).hostname.replace(/^www\./, '');
    return {
      onAge: (ageMonths) => correct((before) => ({ ...before, ageMonths })),
      onSituation: (situation) => correct((before) => ({ ...before, situation })),
      onShow: (evidence) => {
        const range = thread && tools.findWords(thread.page, evidence);
        if (!range) return say({ words: i18n.t('why.wordsGone') });
        if (innerWidth <= SHEET_WIDTH_PX) close();
        markWords([range]);
        scrollToWords(range);
      },
      onMarkAll: (isOn) => {
        if (!isOn || thread === null || shown === null) return unmarkWords();
        const ranges = matchedWords(shown.recognition).map(({ evidence }) => tools.findWords(thread.page, evidence));
        markWords(ranges.filter((range) => range !== null));
      },
      onNotAboutThis: () => leave(i18n.t('quiet.thread'), 'thread'),
      onQuietForNow: () => leave(i18n.t('quiet.forNow', { host }), 'site'),
      onNeverHere: () => {
        neverHere(thread, true);
        leave(i18n.t('quiet.never', { host }), 'site', () => neverHere(thread, false));
      },
      onHowWell: () => void send({ kind: 'open-how-well' }),
      onChangeCountry: () => void send({ kind: 'open-options' }),
    };
  }, [thread, shown, tools, quiet.quiet, quiet.wake, say, close, correct]);
}

function neverHere(thread: RecognisedThread | null, isNever: boolean): void {
  if (thread === null) return;
  send({ kind: 'never-here', url: thread.url, isNever }).catch(() => {
    // The extension was updated or removed under this page: what stands here is quiet already.
  });
}
