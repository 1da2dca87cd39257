import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Notes } from '../components/notes.ts';
import { PointList } from '../components/PointList/PointList.tsx';
import { Sayings } from '../components/Sayings/Sayings.tsx';
import { Section } from '../components/Section/Section.tsx';
import { Signs } from '../components/Signs/Signs.tsx';
import { SourceList } from '../components/SourceList/SourceList.tsx';
import type { Country } from '../corpus/schema.ts';
import type { Guidance } from '../guidance/types.ts';
import { sourcesOf } from './sources-of.ts';
import { type SectionName, type Sections, sectionId, sourceRowId } from './use-sections.ts';

interface Props {
  readonly guidance: Guidance;
  readonly notes: Notes;
  readonly sections: Sections;
  readonly country: Country;
  readonly level: 2 | 3;
  readonly onChangeCountry: () => void;
  /** The advice of the thread, checked; popup answers have none. */
  readonly advice?: ComponentChildren;
  /** Said small beside the advice's title. */
  readonly adviceCount?: string;
}

/** Everything behind the first screen, closed until asked for. A section with nothing in it is not there. */
export function AnswerSections(props: Props) {
  const { guidance, notes, sections, country, level, onChangeCountry, advice, adviceCount } = props;
  const sources = sourcesOf(guidance, notes.sources);
  const section = (name: SectionName, isThere: boolean, children: ComponentChildren, count?: string) =>
    isThere && (
      <Section
        id={sectionId(name)}
        title={titleOf(name)}
        count={count}
        level={level}
        isOpen={sections.isOpen(name)}
        onToggle={(isOpen) => sections.toggle(name, isOpen)}
      >
        {children}
      </Section>
    );
  const list = (points: Guidance['why'], canPin: boolean) => (
    <PointList points={points} notes={notes} canPin={canPin} saysAges={guidance.ageMonths === null} />
  );
  return (
    <div class="sb-sections" ref={sections.holder}>
      {section('why', guidance.why.length > 0, list(guidance.why, false))}
      {section('try', guidance.moreToTry.length > 0, list(guidance.moreToTry, true))}
      {section('say', guidance.moreToSay.length > 0, <Sayings points={guidance.moreToSay} notes={notes} />)}
      {section('avoid', guidance.avoid.length > 0, list(guidance.avoid, false))}
      {section('advice', guidance.advice.length > 0 && advice !== undefined, advice, adviceCount)}
      {section('usual', guidance.usual.length > 0, list(guidance.usual, false), bandWords(guidance.bands))}
      {section(
        'help',
        guidance.signs.length > 0,
        <>
          <Signs signs={guidance.signs} country={country} notes={notes} />
          <p class="sb-small">
            {i18n.t('help.notDiagnosis', { country: country.name })}{' '}
            <button type="button" class="sb-link" onClick={onChangeCountry}>
              {i18n.t('help.changeCountry')}
            </button>
          </p>
        </>,
      )}
      {section(
        'sources',
        sources.length > 0,
        <SourceList sources={sources} rowId={sourceRowId} />,
        String(sources.length),
      )}
    </div>
  );
}

function titleOf(name: SectionName): string {
  switch (name) {
    case 'why':
      return i18n.t('sections.why');
    case 'try':
      return i18n.t('sections.try');
    case 'say':
      return i18n.t('sections.say');
    case 'avoid':
      return i18n.t('sections.avoid');
    case 'usual':
      return i18n.t('sections.usual');
    case 'advice':
      return i18n.t('sections.advice');
    case 'help':
      return i18n.t('sections.help');
    case 'sources':
      return i18n.t('sections.sources');
  }
}

/** Not by `Intl.ListFormat`: the first of a page takes as long as drawing the whole panel. */
function bandWords(bands: readonly string[]): string | undefined {
  const [first, ...others] = bands;
  return first && others.reduce((one, other) => i18n.t('age.both', { one, other }), first);
}
