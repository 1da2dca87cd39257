import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WarningSign } from '../../corpus/schema.ts';
import { asSentence } from '../as-sentence.ts';
import { Heading } from '../Heading/Heading.tsx';
import { Icon } from '../Icon/Icon.tsx';

interface Props {
  readonly sign: WarningSign;
  readonly level: 2 | 3;
  readonly onAllSigns: () => void;
}

/** One line on when to get help, with the way to all signs. */
export function HelpLine({ sign, level, onAllSigns }: Props) {
  const id = useId();
  return (
    <section class="sb-help" aria-labelledby={id}>
      <Icon name="phone" />
      <div>
        <Heading level={level} class="sb-hidden" id={id}>
          {i18n.t('answer.help')}
        </Heading>
        <p>
          <strong>{asSentence(sign.headline)}</strong> {sign.text}{' '}
          <button type="button" class="sb-link" onClick={onAllSigns}>
            {i18n.t('help.allSigns')}
          </button>
        </p>
      </div>
    </section>
  );
}
