import { useId, useState } from 'preact/hooks';
import type { WarningSign } from '../../corpus/schema.ts';
import { asSentence } from '../as-sentence.ts';
import type { Notes } from '../notes.ts';
import { MoreToggle } from '../Point/MoreToggle.tsx';
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
        <MoreToggle headline={sign.headline} isOpen={isOpen} controls={moreId} onToggle={() => setOpen(!isOpen)} />
      </p>
      <p class="sb-small" id={moreId} hidden={!isOpen}>
        {sign.text} <SourceTag claim={sign} notes={notes} />
      </p>
    </>
  );
}
