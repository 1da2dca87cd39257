import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Situation } from '../../corpus/schema.ts';
import { SituationIcon } from '../SituationIcon/SituationIcon.tsx';

/** Tiles shown before "More situations": three rows of four, which fit a popup without scrolling. */
const FIRST_TILES = 12;

interface Props {
  /** Likeliest first. */
  readonly situations: readonly Pick<Situation, 'id' | 'name'>[];
  readonly pickedId: string | null;
  readonly onPick: (situationId: string) => void;
}

/** What is happening, by picture and word: a radio group that answers on the first press, also of the tile picked before. */
export function SituationPicker({ situations, pickedId, onPick }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const name = useId();
  const movesByArrow = useRef(false);
  const shown = showsAll ? situations : situations.slice(0, FIRST_TILES);
  return (
    <fieldset class="sb-situation-picker">
      <legend class="sb-label">{i18n.t('lookUp.whatHappens')}</legend>
      <div class="sb-situations">
        {shown.map((situation) => (
          <label class="sb-situation" key={situation.id}>
            <input
              type="radio"
              name={name}
              checked={situation.id === pickedId}
              // Arrow keys check each radio as they pass; only a press, the space bar or Enter opens the answer.
              onKeyDown={(event) => {
                movesByArrow.current = event.key.startsWith('Arrow');
                if (event.key === 'Enter') onPick(situation.id);
              }}
              onClick={() => {
                if (!movesByArrow.current) onPick(situation.id);
                movesByArrow.current = false;
              }}
            />
            <SituationIcon situationId={situation.id} />
            <span>{situation.name}</span>
          </label>
        ))}
      </div>
      {situations.length > shown.length && (
        <button type="button" class="sb-link sb-link--alone sb-more-tiles" onClick={() => setShowsAll(true)}>
          {i18n.t('lookUp.moreSituations', situations.length - shown.length)}
        </button>
      )}
    </fieldset>
  );
}
