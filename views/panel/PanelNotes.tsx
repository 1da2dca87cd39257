import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AnswerCard } from '../../components/AnswerCard/AnswerCard.tsx';
import type { Notes } from '../../components/notes.ts';
import { UrgentSigns } from '../../components/UrgentSigns/UrgentSigns.tsx';
import { WhyMatched } from '../../components/WhyMatched/WhyMatched.tsx';
import type { Evidence } from '../../recognition/types.ts';
import { AnswerSections } from '../AnswerSections.tsx';
import { orderSituations } from '../order-situations.ts';
import { situationTiles } from '../situation-tiles.ts';
import type { ReaderCorpus } from '../use-corpus.ts';
import type { Sections } from '../use-sections.ts';
import { matchedWords } from './matched-words.ts';
import { PanelAbout } from './PanelAbout.tsx';
import { PanelAdvice } from './PanelAdvice.tsx';
import type { PanelGuidance } from './use-guidance.ts';

/** What the notes on a thread may ask of the page and of the panel. */
export interface PanelActions {
  readonly onAge: (ageMonths: number) => void;
  readonly onSituation: (situationId: string) => void;
  /** Marks words in the page and brings the first of them into view. */
  readonly onShow: (evidence: Evidence) => void;
  /** Marks all words that told something, or takes the marks back. */
  readonly onMarkAll: (isOn: boolean) => void;
  readonly onNotAboutThis: () => void;
  readonly onQuietForNow: () => void;
  readonly onNeverHere: () => void;
  readonly onHowWell: () => void;
  readonly onChangeCountry: () => void;
}

interface Props {
  readonly shown: PanelGuidance;
  readonly reader: ReaderCorpus;
  readonly notes: Notes;
  readonly sections: Sections;
  readonly host: string;
  readonly actions: PanelActions;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The notes on a thread: what it is about, what needs help first, the four answers, and the rest on demand. */
export function PanelNotes({ shown, reader, notes, sections, host, actions, headingRef }: Props) {
  const [isWhyOpen, setWhyOpen] = useState(false);
  const { guidance, recognition } = shown;
  const topics = recognition.topics.map((topic) => topic.id);
  const ofTopics = reader.corpus.situations.filter((row) =>
    row.topics.some((id) => topics.some((topic) => topic === id)),
  );
  // What is picked stands first, whatever the age: it is what may need putting right.
  const picked = ofTopics.filter(({ id }) => id === shown.situation);
  const others = orderSituations(ofTopics, shown.ageMonths).filter(({ id }) => id !== shown.situation);
  const toggleWhy = () => {
    setWhyOpen(!isWhyOpen);
    actions.onMarkAll(!isWhyOpen);
  };
  return (
    <>
      <div class="sb-panel-body">
        <PanelAbout
          about={guidance.about}
          ageMonths={shown.ageMonths}
          situation={shown.situation}
          situations={situationTiles([...picked, ...others], reader)}
          isWhyOpen={isWhyOpen}
          onWhy={toggleWhy}
          onAge={actions.onAge}
          onSituation={actions.onSituation}
        />
        {isWhyOpen && (
          <WhyMatched
            words={matchedWords(recognition)}
            partRead={shown.partRead}
            host={host}
            onShow={actions.onShow}
            onNotAboutThis={actions.onNotAboutThis}
            onQuietForNow={actions.onQuietForNow}
            onNeverHere={actions.onNeverHere}
            onHowWell={actions.onHowWell}
          />
        )}
        {guidance.urgentSigns.length > 0 && <UrgentSigns signs={guidance.urgentSigns} notes={notes} level={2} />}
        <AnswerCard
          guidance={guidance}
          notes={notes}
          country={reader.country}
          level={2}
          onAllSigns={() => sections.show('help')}
          {...(headingRef && { headingRef })}
        />
      </div>
      <AnswerSections
        guidance={guidance}
        notes={notes}
        sections={sections}
        country={reader.country}
        level={3}
        onChangeCountry={actions.onChangeCountry}
        advice={<PanelAdvice advice={guidance.advice} notes={notes} onShow={actions.onShow} />}
        adviceCount={i18n.t('advice.replies', new Set(guidance.advice.map((row) => row.found.evidence.post)).size)}
      />
    </>
  );
}
