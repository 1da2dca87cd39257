import { i18n } from '#i18n';
import type { Source } from '../../corpus/schema.ts';

interface Props {
  readonly sources: readonly Source[];
  /** Makes the id of a row, so that a surface can send focus to it. */
  readonly rowId: (sourceId: string) => string;
}

/** The sources behind a surface: who, what, when, what kind of finding, and where to read it. */
export function SourceList({ sources, rowId }: Props) {
  return (
    <ul class="sb-list">
      {sources.map((source) => (
        <li key={source.id} id={rowId(source.id)} tabIndex={-1}>
          <p>
            {source.by}
            {source.year === null ? '' : `, ${source.year}`}. <Title source={source} />{' '}
            <span class="sb-small">{source.kind}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Title({ source }: { readonly source: Source }) {
  const address = source.url ?? (source.doi === undefined ? null : `https://doi.org/${source.doi}`);
  if (address === null) return <>{source.title}.</>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {source.title}
      <span class="sb-hidden"> {i18n.t('newTab')}</span>
    </a>
  );
}
