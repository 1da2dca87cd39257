import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Point as CorpusPoint } from '../../corpus/schema.ts';
import { agesWords } from '../age-words.ts';
import { asSentence } from '../as-sentence.ts';
import type { Notes } from '../notes.ts';
import { SourceTag } from '../SourceTag/SourceTag.tsx';
import { MoreToggle } from './MoreToggle.tsx';

interface Props {
  readonly point: CorpusPoint;
  readonly notes: Notes;
  /** Says the ages that the point is for: needed where the child's age is not known. Default false. */
  readonly saysAges?: boolean;
}

/** One idea: headline, a sentence, who says so; how, why and what is not known open on demand. */
export function Point({ point, notes, saysAges = false }: Props) {
  const [isOpen, setOpen] = useState(false);
  const moreId = useId();
  const hasMore = point.more !== undefined || point.known !== undefined;
  return (
    <div class="sb-point">
      <p>
        <strong>{asSentence(point.headline)}</strong> {point.text}{' '}
        {saysAges && <span class="sb-small">{i18n.t('point.forAges', { ages: agesWords(point.ages) })} </span>}
        <SourceTag claim={point} notes={notes} />
        {hasMore && (
          <>
            {' '}
            <MoreToggle headline={point.headline} isOpen={isOpen} controls={moreId} onToggle={() => setOpen(!isOpen)} />
          </>
        )}
      </p>
      {hasMore && (
        <div class="sb-point-more sb-small" id={moreId} hidden={!isOpen}>
          {point.more && <p>{point.more}</p>}
          {point.known && (
            <p>
              <strong>{i18n.t('point.known')}</strong> {point.known}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
