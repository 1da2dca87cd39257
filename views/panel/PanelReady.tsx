import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ageWords } from '../../components/age-words.ts';
import { Section } from '../../components/Section/Section.tsx';
import { WhyMatched } from '../../components/WhyMatched/WhyMatched.tsx';
import { PanelNotes } from './PanelNotes.tsx';

type Props = Parameters<typeof PanelNotes>[0];

/** Below the card for the parent: the notes, for when they are ready, and why the card is there. */
export function PanelReady(props: Props) {
  const [open, setOpen] = useState<'notes' | 'why' | null>(null);
  const { guidance, recognition, ageMonths } = props.shown;
  const { actions } = props;
  const age = ageMonths === null ? '' : i18n.t('age.around', { age: ageWords(ageMonths) });
  const about = [guidance.about, age].filter((part) => part !== '').join(', ');
  const toggle = (name: 'notes' | 'why', isOpen: boolean) => {
    if (isOpen) setOpen(name);
    else if (open === name) setOpen(null);
  };
  return (
    <>
      <div class="sb-sections">
        <Section
          id="sb-section-shown"
          title={i18n.t('why.open')}
          level={3}
          isOpen={open === 'why'}
          onToggle={(isOpen) => toggle('why', isOpen)}
        >
          <p>{i18n.t('limit.why')}</p>
          <WhyMatched
            words={recognition.alerts.map(({ evidence }) => ({ evidence, told: 'topic' }))}
            partRead={props.shown.partRead}
            host={props.host}
            onShow={actions.onShow}
            onNotAboutThis={actions.onNotAboutThis}
            onQuietForNow={actions.onQuietForNow}
            onNeverHere={actions.onNeverHere}
            onHowWell={actions.onHowWell}
          />
        </Section>
        <Section
          id="sb-section-ready"
          title={i18n.t('limit.ready')}
          count={about}
          level={3}
          isOpen={open === 'notes'}
          onToggle={(isOpen) => toggle('notes', isOpen)}
        >
          <p class="sb-small">{i18n.t('limit.noHurry')}</p>
        </Section>
      </div>
      {open === 'notes' && <PanelNotes {...props} />}
    </>
  );
}
