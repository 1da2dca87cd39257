import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Point } from '../../corpus/schema.ts';
import { Heading } from '../Heading/Heading.tsx';
import { Icon } from '../Icon/Icon.tsx';
import type { Notes } from '../notes.ts';

interface Props {
  /** Of kind `say-this`: `text` holds the words, without quotation marks. */
  readonly point: Point;
  readonly notes: Notes;
  readonly level: 2 | 3;
}

/** Words to say aloud, on the light of the lamp, with a button that copies them. */
export function SayThis({ point, notes, level }: Props) {
  const id = useId();
  return (
    <figure class="sb-say" aria-labelledby={id}>
      <div class="sb-say-head">
        <Heading level={level} class="sb-label" id={id}>
          {i18n.t('answer.say')}
        </Heading>
        <button
          type="button"
          class="sb-round"
          aria-label={i18n.t('say.copyThese')}
          onClick={() => notes.onCopy(point.text)}
        >
          <Icon name="copy" />
        </button>
      </div>
      <blockquote>{i18n.t('say.quoted', { words: point.text })}</blockquote>
    </figure>
  );
}
