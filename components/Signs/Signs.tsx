import type { Country, Urgency, WarningSign } from '../../corpus/schema.ts';
import type { Notes } from '../notes.ts';
import { Sign } from './Sign.tsx';
import { whenWords } from './when-words.ts';

const URGENCIES: readonly Urgency[] = ['now', 'today', 'soon', 'next-visit'];

interface Props {
  readonly signs: readonly WarningSign[];
  /** Whom to call is named at the head of each group. */
  readonly country: Country;
  readonly notes: Notes;
}

/** Signs that mean "get help", grouped by how soon, the most urgent first: a list to run an eye down; what to look for, and who says so, on demand. */
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
                <Sign sign={sign} notes={notes} />
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
