import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../components/Icon/Icon.tsx';
import type { Notes } from '../../components/notes.ts';
import { type Passing, Toast } from '../../components/Toast/Toast.tsx';
import { send } from '../../messages/send.ts';
import type { Settings } from '../../storage/settings.ts';
import { Limit } from '../Limit.tsx';
import { isForParent, limitCard } from '../limit-card.ts';
import { lookOf } from '../look.ts';
import { PinsPage } from '../PinsPage.tsx';
import type { ReaderCorpus } from '../use-corpus.ts';
import type { Pins } from '../use-pins.ts';
import type { Sections } from '../use-sections.ts';
import { PanelFoot, type PanelPageName } from './PanelFoot.tsx';
import { PanelHead } from './PanelHead.tsx';
import { type PanelActions, PanelNotes } from './PanelNotes.tsx';
import { PanelReady } from './PanelReady.tsx';
import type { PanelGuidance } from './use-guidance.ts';

interface Props {
  readonly shown: PanelGuidance;
  readonly reader: ReaderCorpus;
  readonly settings: Settings;
  readonly notes: Notes;
  readonly pins: Pins;
  readonly sections: Sections;
  readonly passing: Passing | null;
  readonly host: string;
  readonly actions: PanelActions;
  readonly onClose: () => void;
}

/** The open panel: head, one of three pages, foot. Focus goes to the page's heading when it opens. */
export function Panel(props: Props) {
  const { shown, reader, settings, pins, passing, actions, onClose } = props;
  const [page, setPage] = useState<PanelPageName>('notes');
  const heading = useRef<HTMLHeadingElement>(null);
  const nameId = useId();
  // Focus follows the page that is shown; age and situation changes keep it where it is.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [page]);

  const ownCard = limitCard(reader.corpus.cards);
  const card = page === 'limit' && ownCard !== null ? reader.inWords(ownCard) : shown.guidance.card;
  return (
    <aside
      class="sb sb-panel"
      aria-labelledby={nameId}
      data-side={settings.side}
      {...lookOf(settings)}
      onKeyDown={(event) => isPlainEscape(event) && onClose()}
    >
      <PanelHead nameId={nameId} onOptions={() => void send({ kind: 'open-options' })} onClose={onClose} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="sb-panel-scroll" tabIndex={0} aria-label={i18n.t('panel.notes')} key={page}>
        {page === 'pins' && (
          <div class="sb-panel-body">
            <h2 class="sb-title" tabIndex={-1} ref={heading}>
              {i18n.t('pins.title')}
            </h2>
            <PinsPage pins={pins} reader={reader} level={3} planUrl={null} />
          </div>
        )}
        {page !== 'pins' && card !== null && (
          <Limit
            card={card}
            country={reader.country}
            level={2}
            headingRef={heading}
            onChangeCountry={actions.onChangeCountry}
          />
        )}
        {page === 'notes' && !isForParent(card) && (
          <PanelNotes {...props} {...(card === null && { headingRef: heading })} />
        )}
        {page === 'notes' && isForParent(card) && <PanelReady {...props} />}
        {page === 'notes' && <MoveButton side={settings.side} />}
      </section>
      <div class="sb-panel-low">
        <Toast passing={passing} />
        <PanelFoot page={page} pinCount={pins.ids.size} onPage={setPage} />
      </div>
    </aside>
  );
}

/** Escape that nothing in the panel has used, and that does not end a composed character. The page never hears of it. */
function isPlainEscape(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !event.isComposing && !event.defaultPrevented;
}

function MoveButton({ side }: Pick<Settings, 'side'>) {
  return (
    <p class="sb-panel-ways">
      <button
        type="button"
        class="sb-link sb-link--alone sb-small"
        onClick={() => void send({ kind: 'move-to-side', side: side === 'end' ? 'start' : 'end' })}
      >
        <Icon name="swap" />
        {side === 'end' ? i18n.t('panel.moveLeft') : i18n.t('panel.moveRight')}
      </button>
    </p>
  );
}
