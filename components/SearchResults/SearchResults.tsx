import { i18n } from '#i18n';
import type { Point, Urgency, WarningSign } from '../../corpus/schema.ts';
import { agesWords } from '../age-words.ts';
import { asTitle } from '../as-title.ts';
import { Icon } from '../Icon/Icon.tsx';
import type { Notes } from '../notes.ts';
import { PinButton } from '../PinButton/PinButton.tsx';
import { SourceTag } from '../SourceTag/SourceTag.tsx';
import { Highlighted } from './Highlighted.tsx';
import { howSoonWords } from './how-soon-words.ts';

/** One thing found: a point that can be pinned, or a warning sign that cannot. */
export interface Found {
  readonly item: Point | WarningSign;
  readonly canPin: boolean;
  /** Words to say aloud: shown in quotation marks, in the voice. */
  readonly isSaid: boolean;
  /** Words of the text that answered the search. */
  readonly terms: readonly string[];
  /** How soon a warning asks for help: said before anything else. Null = not a warning. */
  readonly urgency: Urgency | null;
  /** Where a warning or card leads; null = all is said here. */
  readonly href: string | null;
}

interface Props {
  readonly found: readonly Found[];
  readonly notes: Notes;
}

/** What a search found, best first. */
export function SearchResults({ found, notes }: Props) {
  return (
    <ul class="sb-results">
      {found.map(({ item, canPin, isSaid, terms, urgency, href }) => (
        <li class={urgency === null ? 'sb-result' : `sb-result sb-sign--${urgency}`} key={item.id}>
          {urgency !== null && (
            <p class="sb-label sb-result-when">
              <Icon name="phone" /> {howSoonWords(urgency)}
            </p>
          )}
          <h2 class="sb-result-title">
            <Highlighted text={asTitle(item.headline)} terms={terms} />
          </h2>
          {canPin && (
            <PinButton
              headline={item.headline}
              isPinned={notes.pinnedIds.has(item.id)}
              onToggle={() => notes.onTogglePin(item.id)}
            />
          )}
          <p class={isSaid ? 'sb-voice' : undefined}>
            <Highlighted text={isSaid ? i18n.t('say.quoted', { words: item.text }) : item.text} terms={terms} />
          </p>
          {href !== null && (
            <p>
              <a
                class="sb-link sb-link--alone"
                href={href}
                aria-label={`${i18n.t('search.whomToCall')}: ${item.headline}`}
              >
                {i18n.t('search.whomToCall')}
              </a>
            </p>
          )}
          <p class="sb-result-meta sb-small">
            <span>{agesWords(item.ages)}</span>
            <SourceTag claim={item} notes={notes} />
          </p>
        </li>
      ))}
    </ul>
  );
}
