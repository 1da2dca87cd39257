import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WarningSign } from '../../corpus/schema.ts';
import { asSentence } from '../as-sentence.ts';
import type { Notes } from '../notes.ts';
import { SourceTag } from '../SourceTag/SourceTag.tsx';

interface Props {
  readonly sign: WarningSign;
  readonly notes: Notes;
}

/** One sign in a line; what to look for, what to do, and who says so open on demand. */
export function Sign({ sign, notes }: Props) {
  const [isOpen, setOpen] = useState(false);
  const moreId = useId();
  return (
    <>
      <p>
        {asSentence(sign.headline)}{' '}
        <button
          type="button"
          class="sb-link sb-small sb-point-toggle"
          aria-expanded={isOpen}
          aria-controls={moreId}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? i18n.t('point.less') : i18n.t('point.more')}
          <span class="sb-hidden">: {sign.headline}</span>
        </button>
      </p>
      <p class="sb-small" id={moreId} hidden={!isOpen}>
        {sign.text} <SourceTag claim={sign} notes={notes} />
      </p>
    </>
  );
}
