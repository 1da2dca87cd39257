import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ageWords } from '../../components/age-words.ts';
import { Choice } from '../../components/Choice/Choice.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { Icon } from '../../components/Icon/Icon.tsx';
import { LoadingState } from '../../components/LoadingState/LoadingState.tsx';
import type { Source } from '../../corpus/schema.ts';
import { toPlan } from '../../guidance/plan.ts';
import { type PlanFormat, planText } from '../../guidance/plan-text.ts';
import { type Child, childrenItem } from '../../storage/children.ts';
import { type Pin, pinsItem } from '../../storage/pins.ts';
import { type Settings, settingsItem } from '../../storage/settings.ts';
import { ageOfChild } from '../age-of-child.ts';
import { copyWords } from '../copy-words.ts';
import { childOfPin, groupPins } from '../group-pins.ts';
import { monthOf } from '../today.ts';
import { type ReaderCorpus, useCorpus } from '../use-corpus.ts';
import { usePageLook } from '../use-page-look.ts';
import { useStored } from '../use-stored.ts';
import { PlanSheet } from './PlanSheet.tsx';

/** The pins as one page for whoever else cares for the child: to print, to copy, or to share. */
export function PlanView() {
  const settings = useStored(settingsItem);
  const pins = useStored(pinsItem);
  const childrenKept = useStored(childrenItem);
  usePageLook(settings);
  if (settings === null || pins === null || childrenKept === null) return <LoadingState />;
  if (pins.length === 0) {
    return (
      <main class="sb-plan-empty">
        <h1 class="sb-title">{i18n.t('plan.name')}</h1>
        <EmptyState title={i18n.t('pins.emptyTitle')}>{i18n.t('pins.emptyWhat')}</EmptyState>
        <BackToPins />
      </main>
    );
  }
  return <PlanMaker settings={settings} pins={pins} childrenKept={childrenKept} />;
}

interface Props {
  readonly settings: Settings;
  readonly pins: readonly Pin[];
  readonly childrenKept: readonly Child[];
}

type Reader = 'nursery' | 'carer' | 'doctor';

function PlanMaker({ settings, pins: all, childrenKept }: Props) {
  const reader = useCorpus(settings);
  const pins = pinsOfAddress(location.hash, all, reader, childrenKept);
  const plan = reader.inWords(toPlan(reader.corpus, pins));
  const [who, setWho] = useState<Reader>('nursery');
  const [title, setTitle] = useState(() => childrenWords(childrenOfPlan(location.hash, pins, childrenKept), pins));
  const [from, setFrom] = useState('');
  const [takesOver, setTakesOver] = useState('');
  const [starting, setStarting] = useState('');
  const [copied, setCopied] = useState<{ readonly format: PlanFormat; readonly words: string } | null>(null);
  const fields = [
    { label: i18n.t('plan.from'), value: from, onInput: setFrom },
    { label: i18n.t('plan.takesOver'), value: takesOver, onInput: setTakesOver },
    { label: i18n.t('plan.starting'), value: starting, onInput: setStarting },
  ];
  const kind = kindWords(who);
  const foot = i18n.t('plan.foot', { sources: plan.sources.map(sourceWords).join('; ') });
  const written = (format: PlanFormat) => {
    const filled = fields.filter((field) => field.value !== '').map((field) => `${field.label}: ${field.value}`);
    const heading = [[kind, title].filter(Boolean).join(': '), ...filled].join('\n');
    return planText(
      plan,
      { title: heading, sections: sectionWords(), sources: i18n.t('sections.sources'), foot: i18n.t('plan.shortFoot') },
      format,
    );
  };
  const copy = (format: PlanFormat) =>
    void copyWords(written(format)).then((isDone) =>
      setCopied({ format, words: i18n.t(isDone ? 'say.copied' : 'say.notCopied') }),
    );
  return (
    <>
      <header class="sb-plan-tools">
        <BackToPins />
        <Choice
          legend={i18n.t('plan.who')}
          hidesLegend
          value={who}
          onChange={setWho}
          options={[
            { value: 'nursery', words: i18n.t('plan.nursery') },
            { value: 'carer', words: i18n.t('plan.carer') },
            { value: 'doctor', words: i18n.t('plan.doctor') },
          ]}
        />
        <div class="sb-row">
          <Copied words={copied?.format === 'text' ? copied.words : ''} />
          <button type="button" class="sb-button" onClick={() => copy('text')}>
            {i18n.t('plan.copyText')}
          </button>
          <button type="button" class="sb-button sb-button--first sb-button--low" onClick={() => window.print()}>
            <Icon name="print" />
            {i18n.t('plan.print')}
          </button>
        </div>
      </header>
      <PlanSheet
        plan={plan}
        kind={kind}
        fields={fields}
        title={{ label: i18n.t('plan.title'), value: title, onInput: setTitle }}
        tried={who === 'doctor' ? new Map(pins.map((pin) => [pin.pointId, pin.triedOn])) : null}
        foot={foot}
      />
      <footer class="sb-plan-tools sb-plan-tools--end">
        <Copied words={copied?.format === 'markdown' ? copied.words : ''} />
        {'share' in navigator && (
          <button
            type="button"
            class="sb-button"
            onClick={() => void navigator.share({ title: kind, text: written('text') }).catch(() => {})}
          >
            {i18n.t('plan.share')}
          </button>
        )}
        <button type="button" class="sb-button" onClick={() => copy('markdown')}>
          {i18n.t('plan.copyMarkdown')}
        </button>
      </footer>
    </>
  );
}

/** Says beside its button what came of a copy. */
function Copied({ words }: { readonly words: string }) {
  return (
    <span role="status" class="sb-small">
      {words}
    </span>
  );
}

/** The pins as a page of their own: the popup closed when this one opened. */
function BackToPins() {
  return (
    <a class="sb-link sb-link--alone" href={browser.runtime.getURL('/sidepanel.html#/pins')}>
      {i18n.t('plan.back')}
    </a>
  );
}

/** The pins of the group that the address names ("#situation/drop-off"); all of them where it names none that has any. */
function pinsOfAddress(hash: string, pins: readonly Pin[], { corpus }: ReaderCorpus, childrenKept: readonly Child[]) {
  const by = hash.startsWith('#child/') ? 'child' : 'situation';
  return groupPins(pins, by, corpus, childrenKept).find(({ id }) => `#${id}` === hash)?.pins ?? pins;
}

/** The child that the address names; else all that the pins are for; else the first that is kept. */
function childrenOfPlan(hash: string, pins: readonly Pin[], childrenKept: readonly Child[]): readonly Child[] {
  const named = childrenKept.filter(({ id }) => hash === `#child/${id}`);
  if (named.length > 0) return named;
  const ofPins = childrenKept.filter((child) => pins.some((pin) => childOfPin(pin, childrenKept) === child));
  return ofPins.length > 0 ? ofPins : childrenKept.slice(0, 1);
}

function sectionWords() {
  return {
    strategy: i18n.t('plan.do'),
    'say-this': i18n.t('plan.say'),
    avoid: i18n.t('plan.avoid'),
    explanation: i18n.t('plan.know'),
  };
}

function sourceWords({ by, year }: Source): string {
  return year === null ? by : `${by}, ${year}`;
}

function kindWords(who: Reader): string {
  switch (who) {
    case 'nursery':
      return i18n.t('plan.forNursery');
    case 'carer':
      return i18n.t('plan.forCarer');
    case 'doctor':
      return i18n.t('plan.forDoctor');
  }
}

/** "Bean, 16 months"; several one after the other; the age of the pins where no child is kept; '' where nothing is known. */
function childrenWords(planned: readonly Child[], pins: readonly Pin[]): string {
  const told = planned.map((child) => {
    const age = ageOfChild(child, monthOf(new Date()));
    return age === null ? child.label : `${child.label}, ${ageWords(age.usedMonths)}`;
  });
  if (told.length > 0) return told.join('; ');
  const pinnedAge = pins.find((pin) => pin.ageMonths !== null)?.ageMonths ?? null;
  return pinnedAge === null ? '' : i18n.t('age.around', { age: ageWords(pinnedAge) });
}
