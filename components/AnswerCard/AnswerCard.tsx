import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Country } from '../../corpus/schema.ts';
import type { Guidance } from '../../guidance/types.ts';
import { Heading } from '../Heading/Heading.tsx';
import { HelpLine } from '../HelpLine/HelpLine.tsx';
import type { Notes } from '../notes.ts';
import { SayThis } from '../SayThis/SayThis.tsx';
import { SourceTag } from '../SourceTag/SourceTag.tsx';
import { Steps } from '../Steps/Steps.tsx';
import { helpLineSign } from './help-line-sign.ts';

interface Props {
  readonly guidance: Guidance;
  readonly notes: Notes;
  readonly country: Country;
  /** Level of the title; the parts are one below. */
  readonly level: 1 | 2;
  readonly onAllSigns: () => void;
  /** The title takes focus when the answer opens. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** Stands above the title: what was picked. */
  readonly children?: ComponentChildren;
}

/** The four answers of the first screen: is this normal, what do I do now, what do I say, should I worry. */
export function AnswerCard({ guidance, notes, country, level, onAllSigns, headingRef, children }: Props) {
  const id = useId();
  const below = level === 1 ? 2 : 3;
  const sign = helpLineSign(guidance.signs);
  return (
    <section class="sb-answer" aria-labelledby={id}>
      <div class="sb-lead">
        {children}
        <Heading level={level} class="sb-title" id={id} tabIndex={-1} {...(headingRef && { ref: headingRef })}>
          {guidance.answer?.title ?? capitalised(guidance.about)}
        </Heading>
        {guidance.answer && (
          <p>
            {guidance.answer.lead} <SourceTag claim={guidance.answer} notes={notes} />
          </p>
        )}
      </div>
      {guidance.first.length > 0 && (
        <div>
          <Heading level={below} class="sb-label">
            {i18n.t('answer.now')}
          </Heading>
          <Steps points={guidance.first} notes={notes} saysAges={guidance.ageMonths === null} />
        </div>
      )}
      {guidance.say && <SayThis point={guidance.say} notes={notes} level={below} />}
      {sign && <HelpLine sign={sign} country={country} level={below} onAllSigns={onAllSigns} />}
    </section>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
