import type { CorpusFiles } from './load.ts';
import type { Ages, Grade } from './schema.ts';

/** A row of the corpus that claims something, whatever its kind, with its place in content/. */
export interface Row {
  readonly kind: 'point' | 'answer' | 'sign' | 'card' | 'line' | 'advice';
  readonly file: string;
  /** Way to the row: "points.tell-before-you-go". */
  readonly field: string;
  /** An answer has the id of its file. */
  readonly id: string;
  readonly sources: readonly string[];
  readonly grade?: Grade;
  readonly ages?: Ages | undefined;
  readonly topics: readonly string[];
  readonly situations: readonly string[];
  /** What is read at once, in order: headline, then text. */
  readonly texts: readonly string[];
  /** What opens on demand. */
  readonly more: readonly string[];
}

/** Lists every row of the corpus that claims something, in file order. */
export function listRows(files: CorpusFiles): readonly Row[] {
  return [
    ...files.topics.flatMap(({ file, content }) => [
      ...content.answers.map((row) =>
        rowOf('answer', file, 'answers', { ...row, id: content.id, headline: row.title, text: row.lead }),
      ),
      ...content.points.map((row) => rowOf('point', file, 'points', row)),
    ]),
    ...files.ageBands.flatMap((band) =>
      band.points.map((row) => rowOf('point', 'age-bands.yaml', `${band.id}.points`, row)),
    ),
    ...files.help.warningSigns.map((row) => rowOf('sign', 'help.yaml', 'warningSigns', row)),
    ...files.help.cards.map((row) => ({
      ...rowOf('card', 'help.yaml', 'cards', { ...row, headline: row.title, text: row.lead }),
      texts: [row.title, row.lead, ...row.steps.flatMap((step) => [step.headline, step.text])],
      more: row.after ? [row.after] : [],
    })),
    ...files.help.countries.flatMap((country) =>
      country.lines.map((row) =>
        rowOf('line', 'help.yaml', `countries.${country.code}.lines`, {
          ...row,
          headline: row.name,
          text: row.forWhom,
        }),
      ),
    ),
    ...files.advice.map((row) => ({
      ...rowOf('advice', 'advice.yaml', '', { ...row, headline: row.name }),
      more: [row.instead, row.whenWarnedAgainst].filter((text) => text !== undefined),
    })),
  ];
}

interface Written {
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  readonly more?: string | undefined;
  readonly known?: string | undefined;
  readonly sources: readonly string[];
  readonly grade?: Grade;
  readonly ages?: Ages | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly situations?: readonly string[] | undefined;
}

function rowOf(kind: Row['kind'], file: string, list: string, row: Written): Row {
  return {
    kind,
    file,
    field: list === '' ? row.id : `${list}.${row.id}`,
    id: row.id,
    sources: row.sources,
    ...(row.grade && { grade: row.grade }),
    ages: row.ages,
    topics: row.topics ?? [],
    situations: row.situations ?? [],
    texts: [row.headline, row.text],
    more: [row.more, row.known].filter((text) => text !== undefined),
  };
}
