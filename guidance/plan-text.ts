import type { Source } from '../corpus/schema.ts';
import type { Plan, PlanItem, PlanKind } from './plan.ts';

/** Words of the interface that a plan needs, in the reader's language. */
export interface PlanLabels {
  readonly title: string;
  readonly sections: Readonly<Record<PlanKind, string>>;
  readonly sources: string;
  /** Last line: where it comes from, and that it is no medical advice. */
  readonly foot: string;
}

/** How a plan is copied. */
export type PlanFormat = 'text' | 'markdown';

/** What is written around the words in each format. */
const MARKS = {
  text: { title: '', section: '', item: '- ', strong: '', said: '“', saidEnd: '”', note: '  ', small: '' },
  markdown: {
    title: '# ',
    section: '## ',
    item: '- ',
    strong: '**',
    said: '“',
    saidEnd: '”',
    note: '  *',
    small: '- ',
  },
} as const;

/**
 * Writes a plan on one page, to copy into a message or to print: sections in order, sources at the end.
 *
 * @param write - the last word on each text of the corpus: fills in places and turns the English (`fillPlaces`, `inEnglish`).
 */
export function planText(
  plan: Plan,
  labels: PlanLabels,
  format: PlanFormat,
  write: (text: string) => string = (text) => text,
): string {
  const marks = MARKS[format];
  const blocks = [
    `${marks.title}${labels.title}`,
    ...plan.sections.map(({ kind, items }) =>
      [`${marks.section}${labels.sections[kind]}`, ...items.map((item) => toLines(item, marks, write))].join('\n'),
    ),
    [`${marks.section}${labels.sources}`, ...plan.sources.map((source) => `${marks.small}${toReference(source)}`)].join(
      '\n',
    ),
    labels.foot,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function toLines(
  { point, note }: PlanItem,
  marks: (typeof MARKS)[PlanFormat],
  write: (text: string) => string,
): string {
  const headline = `${marks.item}${marks.strong}${write(point.headline)}${marks.strong}`;
  const text = point.kind === 'say-this' ? `${marks.said}${write(point.text)}${marks.saidEnd}` : write(point.text);
  const noteMark = marks.note.trim();
  return [`${headline} ${text}`, ...(note === '' ? [] : [`${marks.note}${note}${noteMark}`])].join('\n');
}

function toReference({ by, title, year, doi, url }: Source): string {
  const where = doi ? `https://doi.org/${doi}` : (url ?? '');
  return [`${by}${year === null ? '' : ` (${year})`}.`, `${title}.`, where].filter((part) => part !== '').join(' ');
}
