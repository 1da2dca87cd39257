import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Brand } from '../../components/Brand/Brand.tsx';
import { LoadingState } from '../../components/LoadingState/LoadingState.tsx';
import { SearchField } from '../../components/SearchField/SearchField.tsx';
import { type Settings, settingsItem } from '../../storage/settings.ts';
import { useCorpus } from '../use-corpus.ts';
import { usePageLook } from '../use-page-look.ts';
import { useStored } from '../use-stored.ts';
import { ClaimRow } from './ClaimRow.tsx';
import { CLAIM_KINDS, GRADES, gradeWords, kindWords } from './claim-words.ts';
import { type ClaimFilter, filterClaims } from './filter-claims.ts';
import { HowWell } from './HowWell.tsx';
import { listClaims } from './list-claims.ts';

/** "Everything we say, and why": the whole corpus, each claim with source, grade and year; and what we corrected. */
export function CatalogueView() {
  const settings = useStored(settingsItem);
  usePageLook(settings);
  return settings === null ? <LoadingState /> : <Catalogue settings={settings} />;
}

/** Claims drawn at once; the rest come on demand, so that the page stays quick on a phone. */
const PAGE_OF_CLAIMS = 60;

const EVERYTHING: ClaimFilter = { words: '', kind: '', grade: '', subject: '', onlyCorrected: false };

function Catalogue({ settings }: { readonly settings: Settings }) {
  const reader = useCorpus(settings);
  const claims = useMemo(() => reader.inWords(listClaims(reader.corpus)), [reader]);
  const subjects = useMemo(() => [...new Set(claims.flatMap((claim) => claim.subjects))], [claims]);
  const [filter, setFilter] = useState(() => ({ ...EVERYTHING, onlyCorrected: location.hash === '#corrected' }));
  const [limit, setLimit] = useState(PAGE_OF_CLAIMS);
  // What the address names is drawn only now.
  useEffect(() => {
    if (location.hash === '#recognition') document.getElementById('recognition')?.scrollIntoView();
  }, []);
  const found = useMemo(() => filterClaims(claims, filter), [claims, filter]);
  const change = (part: Partial<ClaimFilter>) => {
    setFilter({ ...filter, ...part });
    setLimit(PAGE_OF_CLAIMS);
  };
  return (
    <>
      <header class="sb-page-top">
        <Brand />
      </header>
      <main class="sb-options">
        <h1>{i18n.t('catalogue.title')}</h1>
        <p class="sb-page-lead">{i18n.t('catalogue.lead')}</p>
        <p>
          <a class="sb-link" href="#recognition">
            {i18n.t('howWell.title')}
          </a>
        </p>
        <div class="sb-catalogue-filter">
          <SearchField query={filter.words} onQuery={(words) => change({ words })} />
          <div class="sb-fields">
            <Select
              label={i18n.t('catalogue.kind')}
              value={filter.kind}
              options={CLAIM_KINDS.map((kind) => [kind, kindWords(kind)])}
              onChange={(value) => change({ kind: CLAIM_KINDS.find((kind) => kind === value) ?? '' })}
            />
            <Select
              label={i18n.t('catalogue.subject')}
              value={filter.subject}
              options={subjects.map((subject) => [subject, subject])}
              onChange={(subject) => change({ subject })}
            />
            <Select
              label={i18n.t('catalogue.grade')}
              value={filter.grade}
              options={GRADES.map((grade) => [grade, gradeWords(grade)])}
              onChange={(value) => change({ grade: GRADES.find((grade) => grade === value) ?? '' })}
            />
          </div>
          <label class="sb-tick">
            <input
              type="checkbox"
              checked={filter.onlyCorrected}
              onChange={() => change({ onlyCorrected: !filter.onlyCorrected })}
            />
            {i18n.t('catalogue.onlyCorrected')}
          </label>
        </div>
        <div role="status">
          <h2 class="sb-label">{i18n.t('catalogue.count', found.length)}</h2>
        </div>
        <ul class="sb-claims">
          {found.slice(0, limit).map((claim) => (
            <ClaimRow key={`${claim.kind}-${claim.id}`} claim={claim} sources={reader.sources} />
          ))}
        </ul>
        {found.length > limit && (
          <button type="button" class="sb-button" onClick={() => setLimit(limit + PAGE_OF_CLAIMS)}>
            {i18n.t('catalogue.showMore', found.length - limit)}
          </button>
        )}
        <HowWell />
      </main>
    </>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
}

function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <label>
      <span class="sb-label">{label}</span>
      <select class="sb-field" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{i18n.t('catalogue.all')}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
