import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WarningSign } from '../../corpus/schema.ts';
import { asSentence } from '../as-sentence.ts';
import { Heading } from '../Heading/Heading.tsx';
import { Icon } from '../Icon/Icon.tsx';
import type { Notes } from '../notes.ts';
import { SourceTag } from '../SourceTag/SourceTag.tsx';

interface Props {
  /** Raised by what the thread says; at least one. */
  readonly signs: readonly WarningSign[];
  readonly notes: Notes;
  readonly level: 2 | 3;
}

/** What the thread itself says that means "get help": said above the notes, plainly and without alarm. */
export function UrgentSigns({ signs, notes, level }: Props) {
  const id = useId();
  return (
    <section class="sb-urgent" aria-labelledby={id}>
      <Heading level={level} class="sb-label" id={id}>
        <Icon name="phone" /> {i18n.t('urgent.heading')}
      </Heading>
      {signs.map((sign) => (
        <p key={sign.id}>
          <strong>{asSentence(sign.headline)}</strong> {sign.text} <SourceTag claim={sign} notes={notes} />
        </p>
      ))}
    </section>
  );
}
