import { i18n } from '#i18n';
import { ageWords } from '../age-words.ts';

/** What the reader has asked to be left alone with: the site for good, the site or this thread until the browser is closed. */
export type QuietKind = 'never' | 'site' | 'thread';

/** What the popup knows of the page under it. */
export type PageStatus =
  /** Notes wait there. */
  | { readonly kind: 'notes'; readonly count: number; readonly ageMonths: number | null }
  /** The reader has asked for quiet here. */
  | { readonly kind: 'quiet'; readonly how: QuietKind }
  /** The site is not turned on. `wasChecked`: read once by request, without a match. */
  | { readonly kind: 'off'; readonly wasChecked: boolean }
  /** Turned on, and nothing here that we know of. */
  | { readonly kind: 'nothing' }
  /** The browser keeps extensions out. */
  | { readonly kind: 'cannot-read' };

interface Props {
  readonly status: PageStatus;
  readonly host: string;
  readonly onOpen: () => void;
  readonly onCheck: () => void;
  readonly onTurnOn: () => void;
  readonly onShowAgain: () => void;
}

/** This page, in one strip: its notes, or the way to read it. */
export function ThisPage({ status, host, onOpen, onCheck, onTurnOn, onShowAgain }: Props) {
  switch (status.kind) {
    case 'notes':
      return (
        <div class="sb-thispage">
          <p>
            <strong>{i18n.t('thisPage.notes', status.count)}</strong>
            {status.ageMonths !== null && (
              <span class="sb-small sb-below">{i18n.t('age.around', { age: ageWords(status.ageMonths) })}</span>
            )}
          </p>
          <button type="button" class="sb-button" onClick={onOpen}>
            {i18n.t('thisPage.open')}
          </button>
        </div>
      );
    case 'quiet':
      return (
        <div class="sb-thispage sb-thispage--off">
          <p>
            <strong>{quietWords(status.how, host)}</strong>
          </p>
          <button type="button" class="sb-button" onClick={onShowAgain}>
            {i18n.t('options.wake')}
          </button>
        </div>
      );
    case 'off':
      return (
        <div class="sb-thispage sb-thispage--off">
          <p>
            <strong>{status.wasChecked ? i18n.t('thisPage.checkedNothing') : i18n.t('thisPage.off', { host })}</strong>
            <button type="button" class="sb-link sb-small sb-below" onClick={onTurnOn}>
              {i18n.t('thisPage.turnOn', { host })}
            </button>
          </p>
          {!status.wasChecked && (
            <button type="button" class="sb-button" onClick={onCheck}>
              {i18n.t('thisPage.check')}
            </button>
          )}
        </div>
      );
    case 'nothing':
      return (
        <div class="sb-thispage sb-thispage--off">
          <p class="sb-small">{i18n.t('thisPage.nothing')}</p>
          <button type="button" class="sb-button" onClick={onCheck}>
            {i18n.t('thisPage.check')}
          </button>
        </div>
      );
    case 'cannot-read':
      return (
        <div class="sb-thispage sb-thispage--off">
          <p class="sb-small">{i18n.t('thisPage.cannotRead')}</p>
        </div>
      );
  }
}

function quietWords(how: QuietKind, host: string): string {
  switch (how) {
    case 'never':
      return i18n.t('thisPage.never', { host });
    case 'site':
      return i18n.t('quiet.forNow', { host });
    case 'thread':
      return i18n.t('quiet.thread');
  }
}
