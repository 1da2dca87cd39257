import { i18n } from '#i18n';

interface Props {
  readonly headline: string;
  /** `YYYY-MM-DD`, oldest first. */
  readonly triedOn: readonly string[];
  readonly today: string;
  readonly onTick: (day: string, isTried: boolean) => void;
}

/** "Tried today", with the day it was last tried. No counts and no streaks: a record for the parent, not a score. */
export function TriedTick({ headline, triedOn, today, onTick }: Props) {
  const isTried = triedOn.includes(today);
  const last = triedOn.filter((day) => day !== today).at(-1);
  return (
    <p class="sb-tried sb-small">
      <label>
        <input type="checkbox" checked={isTried} onChange={() => onTick(today, !isTried)} />
        <span>
          {i18n.t('pins.triedToday')}
          <span class="sb-hidden">: {headline}</span>
        </span>
      </label>
      {last !== undefined && <span>{i18n.t('pins.triedBefore', { day: dayWords(last) })}</span>}
    </p>
  );
}

/** "3 Nov" for an ISO day. */
function dayWords(day: string): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString(i18n.t('locale'), { day: 'numeric', month: 'short' });
}
