/** `npm run corpus [-- FOLDER]`: counts, reading levels, gaps and faults of the corpus. Exit 1 where a fault stops the build. */
import { argv, exit } from 'node:process';
import { CHECKS } from '../corpus/checks/index.ts';
import { compileCorpus } from '../corpus/compile.ts';
import { coverOf } from '../corpus/cover.ts';
import { listRows, type Row } from '../corpus/list-rows.ts';
import type { Problem } from '../corpus/load.ts';
import { MOST_ASKED_SITUATIONS } from '../corpus/most-asked.ts';
import { countWords, readingLevel } from '../corpus/reading-level.ts';
import type { GuidanceCorpus } from '../corpus/schema.ts';
import { toTable } from './to-table.ts';

/** Ages at which the table of gaps looks, in months: the middle of each band, and the edges of the overlaps. */
const AGES_SHOWN = [3, 6, 8, 12, 15, 18, 22, 24, 30, 36, 48, 60, 72, 96, 120, 168];

const [directory = 'content'] = argv.slice(2);
const { guidance, files, problems } = compileCorpus(directory, { buildDate: new Date() });

section('Points by kind', counts(guidance.points.map(({ kind }) => kind)));
section('Points by topic', counts(guidance.points.flatMap(({ topics }) => topics)));
section(
  'Points by situation',
  counts(guidance.points.flatMap((point) => (point.situations.length > 0 ? point.situations : ['(any)']))),
);
section('All rows by kind', counts(listRows(files).map(({ kind }) => kind)));
section('Claims by grade', counts(listRows(files).flatMap(({ grade }) => grade ?? [])));
section('Points that apply, and signs, by age in months', ageRows(guidance));
section('Reading levels (headline, text and more)', levelRows(listRows(files)));
section(
  'Strategies of its own / words to say, by situation and age; - no strategy, * most asked, "a" no answer',
  coverRows(guidance),
);
section(
  'Editorial rules, all of which hold unless a fault is listed',
  CHECKS.map(({ name, description }) => [name, description]),
);
section(`Faults that stop the build (${problems.length})`, problemRows(problems));
exit(problems.length > 0 ? 1 : 0);

function section(title: string, rows: readonly (readonly (string | number)[])[]): void {
  console.log(`\n${title}\n${'-'.repeat(title.length)}\n${rows.length > 0 ? toTable(rows) : 'none'}`);
}

function counts(values: readonly string[]): readonly (readonly [string, number])[] {
  const counted = new Map<string, number>();
  for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1);
  return [...counted].sort((one, other) => other[1] - one[1]);
}

function ageRows({ points, warningSigns }: GuidanceCorpus): readonly (readonly (string | number)[])[] {
  const countAt = (rows: readonly { ages: { fromMonths: number; toMonths: number } }[], age: number) =>
    rows.filter(({ ages }) => ages.fromMonths <= age && age < ages.toMonths).length;
  return [
    ['age', ...AGES_SHOWN],
    ['points', ...AGES_SHOWN.map((age) => countAt(points, age))],
    ['signs', ...AGES_SHOWN.map((age) => countAt(warningSigns, age))],
  ];
}

function levelRows(rows: readonly Row[]): readonly (readonly (string | number)[])[] {
  const kinds = ['point', 'answer', 'sign', 'card', 'advice'] as const;
  const lines = kinds.flatMap((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    if (ofKind.length === 0) return [];
    const levels = ofKind.map(({ texts, more }) => readingLevel([...texts, ...more]));
    const words = ofKind.map(({ texts }) => countWords(texts));
    const grades = levels.map(({ fleschKincaid }) => fleschKincaid);
    const smogs = levels.map(({ smog }) => smog);
    return [[kind, ofKind.length, ...spread(grades, 1), ...spread(smogs, 1), ...spread(words, 0)]];
  });
  return [['kind', 'rows', 'FK median', 'FK max', 'SMOG median', 'SMOG max', 'words median', 'words max'], ...lines];
}

function spread(values: readonly number[], digits: number): readonly string[] {
  const sorted = values.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return [median.toFixed(digits), Math.max(...values).toFixed(digits)];
}

function coverRows(corpus: GuidanceCorpus): readonly (readonly string[])[] {
  const rows = corpus.situations.map((situation) => {
    const covers = coverOf(corpus, situation);
    const isMostAsked = MOST_ASKED_SITUATIONS.some((id) => id === situation.id);
    const cells = AGES_SHOWN.map((age) => {
      const cover = covers.find(({ ageMonths }) => ageMonths === age);
      if (!cover) return '';
      return `${cover.strategies || '-'}/${cover.sayThis}${cover.isAnswered ? '' : 'a'}`;
    });
    return [`${situation.id}${isMostAsked ? ' *' : ''}`, ...cells];
  });
  return [['situation', ...AGES_SHOWN.map(String)], ...rows];
}

function problemRows(rows: readonly Problem[]): readonly (readonly string[])[] {
  return rows.map(({ file, field, message }) => [file, field, message]);
}
