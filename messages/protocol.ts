import type { Pin } from '../storage/pins.ts';
import type { QuietHere, QuietScope } from '../storage/quiet.ts';
import type { Settings } from '../storage/settings.ts';

/**
 * Everything that the extension's parts say to each other, by direction.
 *
 * Messages are plain JSON. None has a field for text of a page: counts, ids and ages only. The one free text is a parent's own note on a pin.
 * `guards.ts` tells whether a value that was received is one of them.
 */

/** Companion and panel, in a page, to the background. The tab is the sender's: no page can speak for another tab. */
export type PageToBackground =
  /** The thread may be on topic: bring the recogniser, which looks again. */
  | { readonly kind: 'recogniser-wanted' }
  /** The companion recognised the thread: bring the panel. */
  | { readonly kind: 'thread-matched' }
  /** The panel has notes for this page: put the count on the toolbar button. `needsCare`: a card for the parent comes first. */
  | { readonly kind: 'notes-shown'; readonly count: number; readonly needsCare: boolean }
  /** The notes are gone (another page of a single-page site, or quieted): clear the toolbar button. */
  | { readonly kind: 'notes-gone' }
  /** Leave this site, this thread, or its opening by itself alone until the browser is closed. `url` = the thread's, on the sender's own site. */
  | { readonly kind: 'quiet-for-now'; readonly scope: QuietScope; readonly url: string }
  /** Take back what makes this thread quiet for now, its site too. */
  | { readonly kind: 'wake'; readonly url: string }
  /** "Never on this site", or its undo. `url` = the thread's, on the sender's own site. */
  | { readonly kind: 'never-here'; readonly url: string; readonly isNever: boolean }
  /** What is quiet here? */
  | { readonly kind: 'ask-quiet'; readonly url: string }
  /** Keep chip and panel to the other edge of the page. */
  | { readonly kind: 'move-to-side'; readonly side: Settings['side'] }
  | { readonly kind: 'open-options' }
  /** How recognition works, and how well. */
  | { readonly kind: 'open-how-well' }
  | { readonly kind: 'open-welcome' };

/** Any part to the background, the only writer of pins. Each is applied in the order of arrival. */
export type PinChange =
  /** Pins a point, last in the list; a point that is pinned already stays as it is. */
  | {
      readonly kind: 'pin';
      readonly pointId: string;
      readonly ageMonths: number | null;
      readonly situation: string | null;
      readonly childId: string | null;
    }
  | { readonly kind: 'unpin'; readonly pointId: string }
  /** Undo of `unpin`: the pin as it was, back at its place. */
  | { readonly kind: 'restore-pin'; readonly pin: Pin; readonly index: number }
  /** Moves a pin to a place in the list, 0 = first; beyond the end = last. */
  | { readonly kind: 'move-pin'; readonly pointId: string; readonly toIndex: number }
  /** '' removes the note. */
  | { readonly kind: 'note-pin'; readonly pointId: string; readonly note: string }
  /** Says for which child a pin is; null takes it back. */
  | { readonly kind: 'assign-pin'; readonly pointId: string; readonly childId: string | null }
  /** "We tried this" on a day, `YYYY-MM-DD`; `isTried` false takes it back. */
  | { readonly kind: 'tick-pin'; readonly pointId: string; readonly day: string; readonly isTried: boolean }
  /** `merge` adds the pins that are not there; `replace` takes the file's list in place of the present one. */
  | { readonly kind: 'import-pins'; readonly pins: readonly Pin[]; readonly how: 'merge' | 'replace' };

/** Popup, options and welcome (the extension's own pages) to the background. */
export type ViewToBackground =
  /** Read this tab once, by `activeTab`, whether or not its site is turned on. */
  | { readonly kind: 'check-this-page'; readonly tabId: number }
  /** The person has granted this origin (the view asked, in the click): end its quiet and start in open tabs. */
  | { readonly kind: 'turn-on-site'; readonly origin: string }
  /** Take back every grant that covers this origin. */
  | { readonly kind: 'turn-off-site'; readonly origin: string }
  /** Removes pins, settings, children, what was kept aside, and every site that was turned on. */
  | { readonly kind: 'erase-everything' };

/** All that the background receives. */
export type ToBackground = PageToBackground | PinChange | ViewToBackground;

/** Popup or background to the panel in a tab, answered with a PageDescription and with `true`. */
export type ToPage = { readonly kind: 'describe-page' } | { readonly kind: 'open-panel' };

/** The background to the extension's own open pages. */
export interface ToViews {
  readonly kind: 'toolbar-pressed';
  /** The window whose button was pressed. */
  readonly windowId: number;
  /** Milliseconds since 1970: a view that came later was opened by this very press. */
  readonly pressedAtMs: number;
}

/** What the panel says of its page: ids and numbers, no words. */
export interface PageDescription {
  /** How many notes the chip announces, ≥ 0. */
  readonly count: number;
  readonly topics: readonly string[];
  readonly ageMonths: number | null;
  readonly situations: readonly string[];
  readonly alerts: readonly string[];
}

/** What became of `check-this-page`. `cannot-read`: the browser keeps extensions out of this page (stores, settings, PDF). */
export type CheckResult = 'matched' | 'nothing' | 'cannot-read';

/** The background's answer to each message. Others get null. */
export interface Answers {
  readonly 'check-this-page': CheckResult;
  readonly 'ask-quiet': QuietHere | null;
}
/** The background's answer to a message of a kind. */
export type AnswerTo<Kind extends ToBackground['kind']> = Kind extends keyof Answers ? Answers[Kind] : null;
