import { i18n } from '#i18n';
import { AGE_STOPS, stopOf } from '../AgePicker/age-stops.ts';
import { stopWords } from '../AgePicker/stop-words.ts';

interface Props {
  /** 0 to 216; null = any age. */
  readonly ageMonths: number | null;
  /** The age that stands for the stop; null = any age. */
  readonly onPick: (ageMonths: number | null) => void;
}

/** For which age a list is, and the way to another: small, beside the list's heading. */
export function AgeSelect({ ageMonths, onPick }: Props) {
  const picked = stopOf(ageMonths);
  return (
    <select
      class="sb-field sb-small-select"
      aria-label={i18n.t('age.legend')}
      value={picked?.short ?? ''}
      onChange={({ currentTarget }) =>
        onPick(AGE_STOPS.find((stop) => stop.short === currentTarget.value)?.ageMonths ?? null)
      }
    >
      <option value="">{i18n.t('age.any')}</option>
      {AGE_STOPS.map((stop) => (
        <option key={stop.short} value={stop.short}>
          {stopWords(stop)}
        </option>
      ))}
    </select>
  );
}
