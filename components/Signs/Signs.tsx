import type { Country, Urgency, WarningSign } from '../../corpus/schema.ts';
import { asSentence } from '../as-sentence.ts';
import type { Notes } from '../notes.ts';
import { SourceTag } from '../SourceTag/SourceTag.tsx';
import { whenWords } from './when-words.ts';

const URGENCIES: readonly Urgency[] = ['now', 'today', 'soon', 'next-visit'];

interface Props {
  readonly signs: readonly WarningSign[];
  /** Whom to call is named at the head of each group. */
  readonly country: Country;
  readonly notes: Notes;
}

/** Signs that mean "get help", grouped by how soon, the most urgent first. */
export function Signs({ signs, country, notes }: Props) {
  const groups = URGENCIES.map((urgency) => ({ urgency, signs: signs.filter((sign) => sign.urgency === urgency) }));
  return (
    <dl class="sb-signs">
      {groups
        .filter((group) => group.signs.length > 0)
        .map((group) => (
          <div key={group.urgency} class={`sb-sign--${group.urgency}`}>
            <dt>{whenWords(group.urgency, country)}</dt>
            {group.signs.map((sign) => (
              <dd key={sign.id}>
                {asSentence(sign.headline)} <span class="sb-small">{sign.text}</span>{' '}
                <SourceTag claim={sign} notes={notes} />
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
