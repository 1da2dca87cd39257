import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { asSentence } from '../../components/as-sentence.ts';
import { LinesToCall } from '../../components/LinesToCall/LinesToCall.tsx';
import type { Notes } from '../../components/notes.ts';
import { Signs } from '../../components/Signs/Signs.tsx';
import { whenWords } from '../../components/Signs/when-words.ts';
import type { WarningSign } from '../../corpus/schema.ts';
import { isForAge } from '../../guidance/is-for-age.ts';
import { signLines } from '../sign-lines.ts';
import type { ReaderCorpus } from '../use-corpus.ts';

interface Props {
  readonly sign: WarningSign;
  readonly reader: ReaderCorpus;
  readonly notes: Notes;
  readonly ageMonths: number | null;
  readonly onChangeCountry: () => void;
}

/** One warning sign that a search found: what to do, whom to call here, and the other signs of the age. */
export function SignPage({ sign, reader, notes, ageMonths, onChangeCountry }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [sign.id]);
  const { country } = reader;
  const lines = signLines(sign.urgency, country);
  const others = reader.corpus.warningSigns.filter(
    ({ id, ages, situations }) => id !== sign.id && situations.length === 0 && isForAge(ages, ageMonths),
  );
  const said = reader.inWords(sign);
  return (
    <section class="sb-answer" aria-labelledby="sign">
      <div class={`sb-lead sb-sign-page sb-sign--${sign.urgency}`}>
        <p class="sb-label">{whenWords(sign.urgency, country)}</p>
        <h1 class="sb-title" id="sign" tabIndex={-1} ref={heading}>
          {asSentence(said.headline)}
        </h1>
        <p>{said.text}</p>
      </div>
      {lines.length > 0 && <LinesToCall country={country} lines={lines} level={2} onChangeCountry={onChangeCountry} />}
      <div>
        <h2 class="sb-label sb-found">{i18n.t('signs.others')}</h2>
        <Signs signs={reader.inWords(others)} country={country} notes={notes} />
      </div>
      <p class="sb-small">
        {i18n.t('help.notDiagnosis', { country: country.name })}{' '}
        <button type="button" class="sb-link" onClick={onChangeCountry}>
          {i18n.t('help.changeCountry')}
        </button>
      </p>
    </section>
  );
}
