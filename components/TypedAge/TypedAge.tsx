import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ageWords } from '../age-words.ts';

interface Props {
  /** Reads what was typed; null where it is no age. */
  readonly read: (typed: string) => number | null;
  readonly onPick: (ageMonths: number) => void;
}

/** An age in the reader's own way: "22 months", "2½", a month of birth. Says back what it understood before it is used. */
export function TypedAge({ read, onPick }: Props) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const ageMonths = typed.trim() === '' ? null : read(typed);
  const pick = (event: Event) => {
    event.preventDefault();
    if (ageMonths !== null) onPick(ageMonths);
  };
  return (
    <form class="sb-typed-age" onSubmit={pick}>
      <label class="sb-stack">
        <span class="sb-label">{i18n.t('age.typed')}</span>
        <input
          class="sb-field"
          type="text"
          autoComplete="off"
          placeholder={i18n.t('age.typedExample')}
          aria-describedby={id}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="sb-button" disabled={ageMonths === null}>
        {i18n.t('age.use')}
      </button>
      <p class="sb-small" id={id} aria-live="polite">
        {understood(typed, ageMonths)}
      </p>
    </form>
  );
}

function understood(typed: string, ageMonths: number | null): string {
  if (typed.trim() === '') return i18n.t('age.typedHint');
  return ageMonths === null ? i18n.t('age.notUnderstood') : i18n.t('age.understood', { age: ageWords(ageMonths) });
}
