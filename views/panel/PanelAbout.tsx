import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AgePicker } from '../../components/AgePicker/AgePicker.tsx';
import { ageWords } from '../../components/age-words.ts';
import { Icon } from '../../components/Icon/Icon.tsx';
import { SituationPicker } from '../../components/SituationPicker/SituationPicker.tsx';
import { TypedAge } from '../../components/TypedAge/TypedAge.tsx';

import { readTypedAge } from '../read-typed-age.ts';
import type { SituationTile } from '../situation-tiles.ts';
import { monthOf } from '../today.ts';

interface Props {
  /** Completes "About …". */
  readonly about: string;
  readonly ageMonths: number | null;
  readonly situation: string | null;
  /** Situations of the thread's topics, to choose another from. */
  readonly situations: readonly SituationTile[];
  readonly isWhyOpen: boolean;
  readonly onWhy: () => void;
  readonly onAge: (ageMonths: number) => void;
  readonly onSituation: (situationId: string) => void;
}

/** What the notes are about and for which age; each can be put right on the spot. */
export function PanelAbout(props: Props) {
  const [open, setOpen] = useState<'age' | 'situation' | null>(null);
  const id = useId();
  const toggle = (name: 'age' | 'situation') => setOpen(open === name ? null : name);
  const pickAge = (ageMonths: number) => {
    setOpen(null);
    props.onAge(ageMonths);
  };
  const pickSituation = (situationId: string) => {
    setOpen(null);
    props.onSituation(situationId);
  };
  const age =
    props.ageMonths === null ? i18n.t('age.unknown') : i18n.t('age.around', { age: ageWords(props.ageMonths) });
  return (
    <div class="sb-about">
      <p>
        <button
          type="button"
          class="sb-about-what"
          aria-expanded={open === 'situation'}
          aria-controls={id}
          onClick={() => toggle('situation')}
        >
          {i18n.t('panel.about')} <strong>{props.about}</strong>
          <Icon name="chevron" />
        </button>
      </p>
      <div class="sb-about-links">
        <button
          type="button"
          class="sb-age-pick"
          aria-expanded={open === 'age'}
          aria-controls={id}
          onClick={() => toggle('age')}
        >
          <span class="sb-hidden">{i18n.t('panel.changeAge')} </span>
          {age}
          <Icon name="chevron" />
        </button>
        <button type="button" class="sb-age-pick" aria-expanded={props.isWhyOpen} onClick={props.onWhy}>
          {i18n.t('why.open')}
        </button>
      </div>
      <div id={id} class="sb-put-right" hidden={open === null}>
        {open === 'age' && (
          <>
            <AgePicker ageMonths={props.ageMonths} onPick={pickAge} />
            <TypedAge read={(typed) => readTypedAge(typed, monthOf(new Date()))} onPick={pickAge} />
          </>
        )}
        {open === 'situation' && (
          <SituationPicker situations={props.situations} pickedId={props.situation} onPick={pickSituation} />
        )}
      </div>
    </div>
  );
}
