import { i18n } from '#i18n';
import type { Grade } from '../../corpus/schema.ts';
import type { Notes } from '../notes.ts';

interface Props {
  readonly claim: { readonly sources: readonly string[]; readonly grade: Grade };
  readonly notes: Notes;
}

/** Who says so, in the words of the claim's first source; pressing it shows that source. Nothing where the source is unknown. */
export function SourceTag({ claim, notes }: Props) {
  const source = notes.sources.get(claim.sources[0] ?? '');
  if (source === undefined) return null;
  return (
    <button type="button" class="sb-source" data-grade={claim.grade} onClick={() => notes.onOpenSource(source.id)}>
      <span class="sb-hidden">{i18n.t('source.label')} </span>
      {source.tag}
    </button>
  );
}
