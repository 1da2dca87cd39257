import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Country, WarningSign } from '../../corpus/schema.ts';
import { asSentence } from '../as-sentence.ts';
import { Heading } from '../Heading/Heading.tsx';
import { Icon } from '../Icon/Icon.tsx';
import { askWords } from './ask-words.ts';

interface Props {
  readonly sign: WarningSign;
  /** Whom to ask is named as this country says. */
  readonly country: Country;
  readonly level: 2 | 3;
  readonly onAllSigns: () => void;
}

/** One line on when to get help: the sign, whom to ask, and the way to all signs, where each says the rest. */
export function HelpLine({ sign, country, level, onAllSigns }: Props) {
  const id = useId();
  return (
    <section class="sb-help" aria-labelledby={id}>
      <Icon name="phone" />
      <div>
        <Heading level={level} class="sb-hidden" id={id}>
          {i18n.t('answer.help')}
        </Heading>
        <p>
          <strong>{asSentence(sign.headline)}</strong> {askWords(sign.urgency, country)}{' '}
          <button type="button" class="sb-link" onClick={onAllSigns}>
            {i18n.t('help.allSigns')}
          </button>
        </p>
      </div>
    </section>
  );
}
