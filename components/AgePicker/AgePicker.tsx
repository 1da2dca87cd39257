import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { AGE_STOPS, type AgeStop, stopOf } from './age-stops.ts';
import { stopWords } from './stop-words.ts';

interface Props {
  /** 0 to 216, or null where none is picked. */
  readonly ageMonths: number | null;
  readonly onPick: (ageMonths: number) => void;
}

/** The age line: a ruler, and a radio group to everyone who does not see it. */
export function AgePicker({ ageMonths, onPick }: Props) {
  const name = useId();
  const picked = stopOf(ageMonths);
  return (
    <fieldset>
      <legend class="sb-hidden">{i18n.t('age.legend')}</legend>
      <div class="sb-ages">
        {AGE_STOPS.map((stop) => (
          <Stop key={stop.short} stop={stop} name={name} isPicked={stop === picked} onPick={onPick} />
        ))}
        <span class="sb-ages-unit sb-ages-unit--months" aria-hidden="true">
          {i18n.t('age.unitMonths')}
        </span>
        <span class="sb-ages-unit sb-ages-unit--years" aria-hidden="true">
          {i18n.t('age.unitYears')}
        </span>
      </div>
    </fieldset>
  );
}

interface StopProps {
  readonly stop: AgeStop;
  readonly name: string;
  readonly isPicked: boolean;
  readonly onPick: (ageMonths: number) => void;
}

function Stop({ stop, name, isPicked, onPick }: StopProps) {
  return (
    <label class="sb-age">
      <input
        type="radio"
        name={name}
        aria-label={stopWords(stop)}
        checked={isPicked}
        onChange={() => onPick(stop.ageMonths)}
      />
      <span aria-hidden="true">
        {stop.short}
        <span class="sb-age-unit">
          {'\u202f'}
          {stop.unit === 'months' ? i18n.t('age.shortMonths') : i18n.t('age.shortYears')}
        </span>
      </span>
    </label>
  );
}
