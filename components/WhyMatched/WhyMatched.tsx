import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Evidence } from '../../recognition/types.ts';
import { Icon } from '../Icon/Icon.tsx';

/** Words of the page with what they told: the topic, or the child's age. */
export interface MatchedWords {
  readonly evidence: Evidence;
  readonly told: 'topic' | 'age';
}

interface Props {
  readonly words: readonly MatchedWords[];
  /** How many posts were read, and of how many (null: of a page too long to read to its end); null where all were. */
  readonly partRead: { readonly posts: number; readonly totalPosts: number | null } | null;
  /** Host name of the page, named in full on the button that silences it. */
  readonly host: string;
  readonly onShow: (evidence: Evidence) => void;
  readonly onNotAboutThis: () => void;
  readonly onQuietForNow: () => void;
  readonly onNeverHere: () => void;
  readonly onHowWell: () => void;
}

/** "Why am I seeing this?": the sentences that were matched, the way to each in the page, and the ways to say no. */
export function WhyMatched(props: Props) {
  const { words, partRead, host, onShow, onNotAboutThis, onQuietForNow, onNeverHere, onHowWell } = props;
  const id = useId();
  return (
    <section class="sb-why" aria-labelledby={id}>
      <h2 class="sb-label" id={id}>
        {i18n.t('why.heading')}
      </h2>
      <ul class="sb-why-words">
        {words.map(({ evidence, told }) => (
          <li key={`${evidence.post}-${evidence.start}`}>
            <span>
              <q>{evidence.text}</q> {told === 'age' && <span class="sb-small">{i18n.t('why.gaveAge')}</span>}
            </span>
            {evidence.post >= 0 && (
              <button
                type="button"
                class="sb-round"
                aria-label={i18n.t('why.show', { words: evidence.text })}
                onClick={() => onShow(evidence)}
              >
                <Icon name="show" />
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="sb-small">
        {partRead !== null && `${wordsFor(partRead)} `}
        {i18n.t('why.onDevice')}{' '}
        <button type="button" class="sb-link" onClick={onHowWell}>
          {i18n.t('why.howWell')}
        </button>
      </p>
      <div class="sb-row sb-why-ways">
        <button type="button" class="sb-button" onClick={onNotAboutThis}>
          {i18n.t('why.notAboutThis')}
        </button>
        <button type="button" class="sb-link sb-link--alone" onClick={onQuietForNow}>
          {i18n.t('why.quietForNow')}
        </button>
        <button type="button" class="sb-link sb-link--alone" onClick={onNeverHere}>
          {i18n.t('why.never', { host })}
        </button>
      </div>
    </section>
  );
}

function wordsFor({ posts, totalPosts }: NonNullable<Props['partRead']>): string {
  if (totalPosts === null) return i18n.t('why.longPage');
  return i18n.t('why.partRead', { read: String(posts), total: String(totalPosts) });
}
