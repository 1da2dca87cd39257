import { listRows } from '../list-rows.ts';
import type { CorpusFiles } from '../load.ts';
import type { Check } from './check.ts';

interface Named {
  /** Ids of one namespace must differ from each other. */
  readonly space: string;
  readonly id: string;
  readonly file: string;
  readonly field: string;
}

/** Pins keep ids, so an id means one thing. Points, signs, cards and advice share one namespace: search mixes them. */
export const uniqueIds: Check = {
  name: 'unique-ids',
  description: 'No id is used twice.',
  check(files) {
    const seen = new Map<string, Named>();
    return listIds(files).flatMap((named) => {
      const first = seen.get(`${named.space} ${named.id}`);
      if (!first) seen.set(`${named.space} ${named.id}`, named);
      const message = `the id "${named.id}" is taken by ${first?.file} · ${first?.field}: choose another`;
      return first ? [{ file: named.file, field: `${named.field}.id`, message }] : [];
    });
  },
};

function listIds(files: CorpusFiles): readonly Named[] {
  const inFile = (space: string, file: string, rows: readonly { readonly id: string }[]): readonly Named[] =>
    rows.map(({ id }) => ({ space, id, file, field: id }));
  return [
    ...listRows(files)
      .filter(({ kind }) => kind !== 'answer')
      .map(({ kind, id, file, field }) => ({ space: kind === 'line' ? 'line' : 'row', id, file, field })),
    ...inFile('source', 'sources.yaml', files.sources),
    ...inFile('band', 'age-bands.yaml', files.ageBands),
    ...inFile('forum', 'forums.yaml', files.forums),
    ...files.topics.map(({ file, content }) => ({ space: 'topic', id: content.id, file, field: '' })),
    ...files.help.countries.map(({ code }) => ({ space: 'country', id: code, file: 'help.yaml', field: code })),
  ];
}
