import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AgeSelect } from '../../components/AgeSelect/AgeSelect.tsx';
import { Icon } from '../../components/Icon/Icon.tsx';
import { LoadingState } from '../../components/LoadingState/LoadingState.tsx';
import type { Notes } from '../../components/notes.ts';
import { SearchResults } from '../../components/SearchResults/SearchResults.tsx';
import type { Passing } from '../../components/Toast/Toast.tsx';
import type { Point, WarningSign } from '../../corpus/schema.ts';
import { orderSituations } from '../order-situations.ts';
import type { ReaderCorpus } from '../use-corpus.ts';
import { useNotes } from '../use-notes.ts';
import type { Pins } from '../use-pins.ts';
import { foundPage } from './found-page.ts';
import { type Route, routeHash } from './route.ts';
import { useSaySource } from './use-say-source.ts';
import { useSearch } from './use-search.ts';

/** Most results shown: past the tenth, other words find more than scrolling does. */
const MAX_RESULTS = 10;
/** The sign whose page lists all others of the age. */
const WORRIED = 'you-are-worried';
/** Situations offered where nothing fits. */
const OFFERED = 3;

interface Props {
  readonly reader: ReaderCorpus;
  readonly pins: Pins;
  readonly query: string;
  readonly ageMonths: number | null;
  readonly childId: string | null;
  readonly say: (passing: Passing) => void;
  readonly go: (route: Route) => void;
}

/** What the reader's own words find, as they type; and an honest "nothing fits" with where to go instead. */
export function SearchPage({ reader, pins, query, ageMonths, childId, say, go }: Props) {
  const search = useSearch(reader.corpus);
  const [forMonths, setForMonths] = useState(ageMonths);
  // The child's age comes from the browser's storage, a moment after the page.
  useEffect(() => setForMonths(ageMonths), [ageMonths]);
  const hits = useMemo(
    () => search?.(query, { ageMonths: forMonths }).slice(0, MAX_RESULTS),
    [search, query, forMonths],
  );
  const openSource = useSaySource(reader, say);
  const notes: Notes = useNotes({
    reader,
    pins,
    context: { ageMonths: forMonths, situation: null, childId: forMonths === ageMonths ? childId : null },
    say,
    onOpenSource: openSource,
  });
  if (hits === undefined) return <LoadingState />;
  if (hits.length === 0) return <NothingFits reader={reader} ageMonths={forMonths} onAge={setForMonths} go={go} />;
  const found = hits.map((hit) => {
    const page = foundPage(hit);
    return {
      item: reader.inWords<Point | WarningSign>(hit.point),
      canPin: reader.corpus.points.some((point) => point.id === hit.point.id),
      isSaid: hit.kind === 'say-this',
      // One British word may be several American ones: "childminder".
      terms: reader.inWords(hit.terms).flatMap((term) => term.split(' ')),
      urgency: hit.kind === 'warning-sign' && 'urgency' in hit.point ? hit.point.urgency : null,
      href: page && routeHash(page),
    };
  });
  return (
    <section aria-labelledby="found">
      <div class="sb-row sb-row--spread sb-found-head">
        <div role="status">
          <h1 class="sb-label sb-found" id="found">
            {i18n.t('search.found', hits.length)}
          </h1>
        </div>
        <AgeSelect ageMonths={forMonths} onPick={setForMonths} />
      </div>
      <SearchResults found={found} notes={notes} />
      {found[0]?.href === null && (
        <p class="sb-small">
          <AllSigns reader={reader} />
        </p>
      )}
    </section>
  );
}

interface NothingFitsProps extends Pick<Props, 'reader' | 'ageMonths' | 'go'> {
  readonly onAge: (ageMonths: number | null) => void;
}

function NothingFits({ reader, ageMonths, onAge, go }: NothingFitsProps) {
  const nearest = orderSituations(reader.corpus.situations, ageMonths).slice(0, OFFERED);
  return (
    <section class="sb-answer" aria-labelledby="none">
      <div class="sb-lead" role="status">
        <h1 class="sb-title" id="none">
          {i18n.t('search.none')}
        </h1>
        <p>{i18n.t('search.noneWhy')}</p>
      </div>
      <div>
        <div class="sb-row sb-row--spread sb-found-head">
          <h2 class="sb-label sb-found">{i18n.t('search.instead')}</h2>
          <AgeSelect ageMonths={ageMonths} onPick={onAge} />
        </div>
        <div class="sb-chips">
          {reader.inWords(nearest).map((situation) => (
            <button
              key={situation.id}
              type="button"
              class="sb-try"
              onClick={() => go({ kind: 'answer', situation: situation.id, ageMonths })}
            >
              {situation.name}
            </button>
          ))}
        </div>
      </div>
      <div class="sb-help">
        <Icon name="phone" />
        <p>
          <strong>{i18n.t('search.worried')}</strong> {i18n.t('search.noneHelp', { doctor: reader.country.doctor })}{' '}
          <AllSigns reader={reader} />
        </p>
      </div>
    </section>
  );
}

/** The quiet way on where no warning was meant, or none was heard: every sign that asks for help. */
function AllSigns({ reader }: Pick<Props, 'reader'>) {
  if (!reader.corpus.warningSigns.some(({ id }) => id === WORRIED)) return null;
  return (
    <a class="sb-link" href={routeHash({ kind: 'sign', id: WORRIED })}>
      {i18n.t('search.allSigns')}
    </a>
  );
}
