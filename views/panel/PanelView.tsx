import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ageWords } from '../../components/age-words.ts';
import { Chip } from '../../components/Chip/Chip.tsx';
import { Toast } from '../../components/Toast/Toast.tsx';
import { type Child, childrenItem } from '../../storage/children.ts';
import { type Settings, settingsItem } from '../../storage/settings.ts';
import { childOfReader } from '../child-for-pin.ts';
import { isForParent } from '../limit-card.ts';
import { lookOf } from '../look.ts';
import { monthOf } from '../today.ts';
import { useCorpus } from '../use-corpus.ts';
import { useNotes } from '../use-notes.ts';
import { usePassing } from '../use-passing.ts';
import { usePins } from '../use-pins.ts';
import { useSections } from '../use-sections.ts';
import { useStored } from '../use-stored.ts';
import { unmarkWords } from './mark-words.ts';
import { Panel } from './Panel.tsx';
import type { PanelPage, RecognisedThread } from './panel-page.ts';
import type { PanelTools } from './panel-tools.ts';
import { useFreePlace } from './use-free-place.ts';
import { type Corrections, type PanelGuidance, useGuidance } from './use-guidance.ts';
import { countNotes, usePageMessages, useToolbarCount } from './use-page-messages.ts';
import { usePanelActions } from './use-panel-actions.ts';
import { usePanelPage } from './use-panel-page.ts';
import { useQuiet } from './use-quiet.ts';

interface Props {
  readonly page: PanelPage;
  readonly tools: PanelTools;
}

/** Chip and panel beside a page. Draws nothing until the settings are read and a thread is recognised. */
export function PanelView({ page, tools }: Props) {
  const settings = useStored(settingsItem);
  const thread = usePanelPage(page);
  return settings && <PanelForReader settings={settings} thread={thread} tools={tools} />;
}

const NO_CHILDREN: readonly Child[] = [];
const AS_READ: Corrections = { ageMonths: null, situation: null };

interface ReaderProps {
  readonly settings: Settings;
  readonly thread: RecognisedThread | null;
  readonly tools: PanelTools;
}

function PanelForReader({ settings, thread, tools }: ReaderProps) {
  const reader = useCorpus(settings);
  const quiet = useQuiet(thread?.url ?? null);
  const [corrections, setCorrections] = useState(AS_READ);
  const [chosen, choose] = useState<'open' | 'closed' | null>(null);
  const [passing, say] = usePassing();
  const pins = usePins(say);
  const sections = useSections();
  const shown = useGuidance(thread, corrections, reader, tools);
  const isShown = thread !== null && shown !== null && quiet.here?.isQuiet === false;
  const opensByItself = settings.opensByItself && quiet.here?.isClosed === false;
  const isOpen = isShown && (chosen === 'open' || (chosen === null && opensByItself));
  const openSource = useCallback((id: string) => sections.show('sources', `sb-source-${id}`), [sections.show]);
  const childrenKept = useStored(childrenItem) ?? NO_CHILDREN;
  const ageMonths = shown?.ageMonths ?? null;
  const childId = childOfReader(childrenKept, ageMonths, monthOf(new Date()))?.id ?? null;
  const context = { ageMonths, situation: shown?.situation ?? null, childId };
  const notes = useNotes({ reader, pins, context, say, onOpenSource: openSource });
  const chip = useFocusOnClosing(isOpen);
  const close = useCallback(() => {
    unmarkWords();
    choose('closed');
  }, []);
  const actions = usePanelActions({ thread, shown, tools, quiet, say, close, correct: setCorrections });

  // Another thread of a single-page site starts anew: its own age, its own chip, nothing open.
  const url = thread?.url.replace(/#.*$/, '');
  useEffect(() => {
    setCorrections(AS_READ);
    choose(null);
  }, [url]);

  useToolbarCount(isShown ? shown : null);
  usePageMessages(shown, () => {
    quiet.wake();
    choose('open');
    return thread !== null;
  });

  if (!isShown) return <Leaving settings={settings} passing={passing} />;
  if (isOpen) {
    return (
      <Panel
        shown={shown}
        reader={reader}
        settings={settings}
        notes={notes}
        pins={pins}
        sections={sections}
        passing={passing}
        host={hostOf(thread.url)}
        actions={actions}
        onClose={() => {
          close();
          quiet.quiet('opening');
        }}
      />
    );
  }
  if (settings.place === 'badge') return null;
  return <ChipView shown={shown} settings={settings} chip={chip} onOpen={() => choose('open')} />;
}

interface ChipViewProps {
  readonly shown: PanelGuidance;
  readonly settings: Settings;
  readonly chip: RefObject<HTMLButtonElement | null>;
  readonly onOpen: () => void;
}

function ChipView({ shown, settings, chip, onOpen }: ChipViewProps) {
  const bottomPx = useFreePlace(chip);
  return (
    <aside class="sb sb-chip-holder" {...lookOf(settings)} aria-label={i18n.t('chip.region')}>
      <Chip
        count={countNotes(shown)}
        detail={detailOf(shown)}
        isCare={isForParent(shown.guidance.card)}
        side={settings.side}
        bottomPx={bottomPx}
        onOpen={onOpen}
        buttonRef={chip}
      />
      <Announcement words={i18n.t('chip.announce', countNotes(shown))} />
    </aside>
  );
}

/** After "Not about this" or "Never here": only the passing word with its way back. */
function Leaving({ settings, passing }: { settings: Settings; passing: Parameters<typeof Toast>[0]['passing'] }) {
  if (passing === null) return null;
  return (
    <aside class="sb sb-leaving" data-side={settings.side} {...lookOf(settings)} aria-label={i18n.t('chip.region')}>
      <Toast passing={passing} />
    </aside>
  );
}

/** The one polite message a page: put into a live region that was there before it, or it is not heard. */
function Announcement({ words }: { readonly words: string }) {
  const [said, setSaid] = useState('');
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) setSaid(words);
    isFirst.current = false;
  }, [words]);
  return (
    <p class="sb-hidden" role="status">
      {said}
    </p>
  );
}

function useFocusOnClosing(isOpen: boolean) {
  const chip = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) chip.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);
  return chip;
}

function detailOf({ ageMonths, guidance }: PanelGuidance): string {
  return ageMonths === null ? guidance.about : i18n.t('age.around', { age: ageWords(ageMonths) });
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
