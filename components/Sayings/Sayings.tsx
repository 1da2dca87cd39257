import { i18n } from '#i18n';
import type { Point } from '../../corpus/schema.ts';
import { Icon } from '../Icon/Icon.tsx';
import type { Notes } from '../notes.ts';
import { SourceTag } from '../SourceTag/SourceTag.tsx';

interface Props {
  /** Of kind `say-this`. */
  readonly points: readonly Point[];
  readonly notes: Notes;
}

/** More to say: one sentence a row, each with when to say it, who says so, and a button that copies it. */
export function Sayings({ points, notes }: Props) {
  return (
    <ul class="sb-sayings">
      {points.map((point) => (
        <li key={point.id}>
          <div>
            {i18n.t('say.quoted', { words: point.text })}
            <p class="sb-small sb-sayings-when">
              {point.headline} <SourceTag claim={point} notes={notes} />
            </p>
          </div>
          <button
            type="button"
            class="sb-round"
            aria-label={i18n.t('say.copy', { words: point.text })}
            onClick={() => notes.onCopy(point.text)}
          >
            <Icon name="copy" />
          </button>
        </li>
      ))}
    </ul>
  );
}
