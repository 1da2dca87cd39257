import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { stopOf } from '../../components/AgePicker/age-stops.ts';
import { stopWords } from '../../components/AgePicker/stop-words.ts';
import { AnswerCard } from '../../components/AnswerCard/AnswerCard.tsx';
import { SituationIcon } from '../../components/SituationIcon/SituationIcon.tsx';
import type { Passing } from '../../components/Toast/Toast.tsx';
import { chooseGuidance } from '../../guidance/choose-guidance.ts';
import { lookUp } from '../../guidance/look-up.ts';
import { AnswerSections } from '../AnswerSections.tsx';
import type { ReaderCorpus } from '../use-corpus.ts';
import { useNotes } from '../use-notes.ts';
import type { Pins } from '../use-pins.ts';
import { sourceRowId, useSections } from '../use-sections.ts';

interface Props {
  readonly reader: ReaderCorpus;
  readonly pins: Pins;
  readonly situation: string;
  readonly ageMonths: number | null;
  readonly childId: string | null;
  readonly say: (passing: Passing) => void;
  readonly onChange: () => void;
  readonly onChangeCountry: () => void;
}

/** The answer to a look-up: at most three steps, one thing to say, one line on help; all else opens below. */
export function AnswerPage({ reader, pins, situation, ageMonths, childId, say, onChange, onChangeCountry }: Props) {
  const sections = useSections();
  const heading = useRef<HTMLHeadingElement>(null);
  const guidance = useMemo(
    () => reader.inWords(chooseGuidance(reader.corpus, lookUp(reader.corpus, { situation, ageMonths }))),
    [reader, situation, ageMonths],
  );
  const openSource = useCallback((id: string) => sections.show('sources', sourceRowId(id)), [sections.show]);
  const notes = useNotes({ reader, pins, context: { ageMonths, situation, childId }, say, onOpenSource: openSource });
  useEffect(() => heading.current?.focus({ preventScroll: true }), [situation, ageMonths]);
  return (
    <>
      <AnswerCard
        guidance={guidance}
        notes={notes}
        country={reader.country}
        level={1}
        headingRef={heading}
        onAllSigns={() => sections.show('help')}
      >
        <div class="sb-picked">
          <SituationIcon situationId={situation} />
          <p class="sb-label">{pickedWords(reader, situation, ageMonths)}</p>
          <button type="button" class="sb-link sb-small" onClick={onChange}>
            {i18n.t('lookUp.change')}
          </button>
        </div>
      </AnswerCard>
      <AnswerSections
        guidance={guidance}
        notes={notes}
        sections={sections}
        country={reader.country}
        level={2}
        onChangeCountry={onChangeCountry}
      />
    </>
  );
}

/** "Drop-off, 12 to 18 months" */
function pickedWords(reader: ReaderCorpus, situation: string, ageMonths: number | null): string {
  const row = [...reader.corpus.situations, ...reader.corpus.topics].find(({ id }) => id === situation);
  const stop = stopOf(ageMonths);
  return [row && reader.inWords(row.name), stop && stopWords(stop)].filter(Boolean).join(', ');
}
