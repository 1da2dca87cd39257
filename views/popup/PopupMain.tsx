import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Icon } from '../../components/Icon/Icon.tsx';
import { LoadingState } from '../../components/LoadingState/LoadingState.tsx';
import type { Passing } from '../../components/Toast/Toast.tsx';
import type { CareCard } from '../../corpus/schema.ts';
import { Limit } from '../Limit.tsx';
import { limitCard } from '../limit-card.ts';
import { PinsPage } from '../PinsPage.tsx';
import type { ReaderCorpus } from '../use-corpus.ts';
import { useNotes } from '../use-notes.ts';
import type { Pins } from '../use-pins.ts';
import { AnswerPage } from './AnswerPage.tsx';
import { LookUpPage } from './LookUpPage.tsx';
import type { Route } from './route.ts';
import { SearchPage } from './SearchPage.tsx';
import { SignPage } from './SignPage.tsx';
import { useSaySource } from './use-say-source.ts';
import type { Tab } from './use-tab.ts';

interface Props {
  readonly route: Route;
  readonly go: (route: Route) => void;
  /** Null = on its way. */
  readonly reader: ReaderCorpus | null;
  /** Code of the country in the settings; null = not chosen. */
  readonly country: string | null;
  readonly pins: Pins;
  readonly tab: Tab;
  readonly ageMonths: number | null;
  /** For whom is pinned from here; null where that is open. */
  readonly childId: string | null;
  readonly lastSituation: string | null;
  readonly say: (passing: Passing) => void;
  readonly onOptions: () => void;
}

/** The page of the popup that its address names. */
export function PopupMain(props: Props) {
  const { route, pins } = props;
  const hasPins = route.kind === 'pins' && (pins.list?.length ?? 0) > 0;
  return (
    <>
      {route.kind === 'pins' && (
        <div class="sb-popup-top sb-threshold">
          <div class="sb-row sb-row--spread">
            <PageTitle words={i18n.t('pins.title')} />
            {hasPins && (
              <a
                class="sb-button sb-button--first sb-button--low"
                href={browser.runtime.getURL('/plan.html')}
                target="_blank"
                rel="noopener"
              >
                <Icon name="print" />
                {i18n.t('pins.plan')}
              </a>
            )}
          </div>
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="sb-popup-main" tabIndex={0} aria-label={i18n.t('panel.notes')} key={route.kind}>
        <Page {...props} />
      </section>
    </>
  );
}

function Page(props: Props) {
  const { route, reader, country, ageMonths, lastSituation, tab, go } = props;
  if (route.kind === 'look-up') {
    return (
      <LookUpPage
        country={country}
        ageMonths={ageMonths}
        lastSituation={lastSituation}
        tab={tab}
        onSituation={(situation) => go({ kind: 'answer', situation, ageMonths })}
      />
    );
  }
  return reader === null ? <LoadingState /> : <PageOfCorpus {...props} route={route} reader={reader} />;
}

interface PageOfCorpusProps extends Props {
  readonly route: Exclude<Route, { readonly kind: 'look-up' }>;
  readonly reader: ReaderCorpus;
}

/** The pages that say something of the corpus. */
function PageOfCorpus({ route, go, reader, pins, ageMonths, childId, say, onOptions }: PageOfCorpusProps) {
  switch (route.kind) {
    case 'answer':
      return (
        <AnswerPage
          reader={reader}
          pins={pins}
          situation={route.situation}
          ageMonths={route.ageMonths}
          childId={route.ageMonths === ageMonths ? childId : null}
          say={say}
          onChange={() => go({ kind: 'look-up' })}
          onChangeCountry={onOptions}
        />
      );
    case 'search':
      return (
        <SearchPage
          reader={reader}
          pins={pins}
          query={route.query}
          ageMonths={ageMonths}
          childId={childId}
          say={say}
          go={go}
        />
      );
    case 'pins':
      return <PinsPage pins={pins} reader={reader} level={2} planUrl={browser.runtime.getURL('/plan.html')} />;
    case 'limit':
      return <LimitPage reader={reader} card={limitCard(reader.corpus.cards)} onOptions={onOptions} />;
    case 'card':
      return <LimitPage reader={reader} card={byId(reader.corpus.cards, route.id)} onOptions={onOptions} />;
    case 'sign':
      return <FoundSign {...{ id: route.id, reader, pins, ageMonths, childId, say, onOptions }} />;
  }
}

interface FoundSignProps
  extends Pick<PageOfCorpusProps, 'reader' | 'pins' | 'ageMonths' | 'childId' | 'say' | 'onOptions'> {
  readonly id: string;
}

function FoundSign({ id, reader, pins, ageMonths, childId, say, onOptions }: FoundSignProps) {
  const sign = byId(reader.corpus.warningSigns, id);
  const onOpenSource = useSaySource(reader, say);
  const notes = useNotes({ reader, pins, context: { ageMonths, situation: null, childId }, say, onOpenSource });
  return (
    sign && <SignPage sign={sign} reader={reader} notes={notes} ageMonths={ageMonths} onChangeCountry={onOptions} />
  );
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row | null {
  return rows.find((row) => row.id === id) ?? null;
}

interface LimitProps extends Pick<PageOfCorpusProps, 'reader' | 'onOptions'> {
  readonly card: CareCard | null;
}

function LimitPage({ reader, card, onOptions }: LimitProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    card && (
      <Limit
        card={reader.inWords(card)}
        country={reader.country}
        level={1}
        headingRef={heading}
        onChangeCountry={onOptions}
      />
    )
  );
}

/** A title that takes focus as its page opens. */
function PageTitle({ words }: { readonly words: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 class="sb-title" tabIndex={-1} ref={heading}>
      {words}
    </h1>
  );
}
