import { i18n } from '#i18n';
import { agesWords } from '../../components/age-words.ts';
import type { SourcesById } from '../../components/notes.ts';
import type { Source } from '../../corpus/schema.ts';
import { gradeWords, kindWords } from './claim-words.ts';
import type { Claim } from './list-claims.ts';

interface Props {
  readonly claim: Claim;
  readonly sources: SourcesById;
}

/** One claim in full: what is said, for whom, how well it is known, and by whom. */
export function ClaimRow({ claim, sources }: Props) {
  return (
    <li class="sb-claim" id={claim.id}>
      <h3 class="sb-result-title">{claim.headline}</h3>
      <p>{claim.kind === 'say-this' ? i18n.t('say.quoted', { words: claim.text }) : claim.text}</p>
      {claim.more && <p>{claim.more}</p>}
      {claim.known && (
        <p>
          <strong>{i18n.t('point.known')}</strong> {claim.known}
        </p>
      )}
      {claim.corrects && (
        <dl class="sb-corrected">
          <dt>{i18n.t('catalogue.said')}</dt>
          <dd>{claim.corrects.said}</dd>
          <dt>{i18n.t('catalogue.because')}</dt>
          <dd>{claim.corrects.because}</dd>
        </dl>
      )}
      <p class="sb-small">{[kindWords(claim.kind), ...claim.subjects, agesWords(claim.ages)].join(' · ')}</p>
      <p class="sb-small">
        <strong>{gradeWords(claim.grade)}</strong>{' '}
        {claim.sources.map((id, index) => {
          const source = sources.get(id);
          return (
            source && (
              <span key={id}>
                {index > 0 && '; '}
                <SourceLink source={source} />
              </span>
            )
          );
        })}
      </p>
    </li>
  );
}

function SourceLink({ source }: { readonly source: Source }) {
  const words = `${source.by}${source.year === null ? '' : `, ${source.year}`} (${source.tag})`;
  const address = source.url ?? (source.doi === undefined ? null : `https://doi.org/${source.doi}`);
  if (address === null) return <>{words}</>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener" title={source.title}>
      {words}
      <span class="sb-hidden"> {i18n.t('newTab')}</span>
    </a>
  );
}
