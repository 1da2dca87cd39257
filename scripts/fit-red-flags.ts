/**
 * `npm run fit:red-flags`: fits the model that tells red flags in queries, and writes content/recognition/red-flag-weights.yaml.
 *
 * It learns from tests/training/queries.jsonl, from the keywords of the corpus (of warnings: red flags; of all else: not), and
 * from the judged queries that are open to tuning. tests/benchmark/red-flag-queries.jsonl takes no part: it measures.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guidanceCorpus as corpus } from '#corpus/guidance';
import { readDangerWords } from '../corpus/compile-red-flags.ts';
import { ANY_RED_FLAG } from '../corpus/red-flags-data.ts';
import { raiseAlerts } from '../recognition/raise-alerts.ts';
import { makeQueryTermReader } from '../recognition/red-flags/query-terms.ts';
import { readQueries } from '../tests/benchmark/measure-search.ts';
import { type LabelledQuery, readLabelledQueries } from '../tests/benchmark/red-flag-queries.ts';
import { collectTerms } from './fit/collect-terms.ts';
import { toValues } from './fit/fit-rows.ts';
import { fitSparseLogistic } from './fit/sparse-logistic.ts';
import { type FittedRow, writeWordModel } from './fit/write-word-model.ts';
import { readLabelled } from './read-labelled.ts';

const ROOT = join(import.meta.dirname, '..');

/** `npm run fit:red-flags -- q4` leaves that author's queries out: to see how the search does at words it never met. Do not commit that fit. */
const [WITHOUT = 'nobody'] = process.argv.slice(2);

/** How much a query counts, by where it is from: keywords are cut short, headlines are not what people type. Sentences only teach what words there are. */
const IMPORTANCE = { typed: 1, keyword: 0.5, headline: 0.2, title: 0.8, sentence: 0.0004 };
/** Longest sentence of a thread that is like something typed into a search, in characters; and shortest. */
const SENTENCE_LENGTH = { least: 12, most: 90 };
/** Rarer terms teach nothing that holds elsewhere. */
const MIN_QUERIES = 4;
/** Pulls toward 0. With authors left out, 1 to 3 and 0.1 to 0.4 do alike; less of the second is larger. */
const HOLD = { l2: 2, l1: 0.3 };
const HOLD_OF_WARNINGS = { l2: 0.5, l1: 1.6 };
/** What a warning that is answered second is worth as an answer. */
const IMPORTANCE_OF_SECOND = 0.5;
/** Weights nearer to 0 change no answer. */
const SMALLEST = 0.25;
/** … and whether a query is a red flag hangs on many small ones. Down to 0.06 they would be half as many again, for 0.2 % of the area under the curve. */
const SMALLEST_OF_ANY = 0.1;

interface Example extends LabelledQuery {
  readonly importance: number;
}

const problems: { file: string; field: string; message: string }[] = [];
const readTerms = makeQueryTermReader(readDangerWords(join(ROOT, 'content'), problems));
if (problems.length > 0) throw new Error(JSON.stringify(problems));

const warnings = [...corpus.warningSigns, ...corpus.cards];
const examples = [...typedQueries(), ...keywordsOfWarnings(), ...ordinaryWords(), ...quietThreads()];
const readings = examples.map(({ query }) => toValues(readTerms(query)));

const red = examples.flatMap((example, at) =>
  example.red.length > 0 ? [{ example, reading: readings[at] ?? new Map() }] : [],
);
const tableOfRed = collectTerms(
  red.map(({ reading }) => reading),
  (term, queries) => queries >= MIN_QUERIES && !/^#.| ~ /.test(term) && !/^@(others|length|groups) /.test(term),
);
writeWordModel(
  'red-flag-weights.yaml',
  [fitAny(), ...warnings.map(({ id }) => fitWarning(id))],
  [
    'The red-flag model, as `npm run fit:red-flags` wrote it. Do not edit: change danger-words.yaml or the training queries, and fit again.',
    '',
    `"${ANY_RED_FLAG}": is a query a red flag? The other rows: which warning answers one. Terms: recognition/red-flags/query-terms.ts.`,
    `From ${examples.length} queries, keywords and headlines, ${red.length} of them red flags. Thresholds are with the search (guidance/search/red-flags.ts).`,
  ],
  SMALLEST,
);

function fitAny(): FittedRow {
  const table = collectTerms(readings, (_, queries) => queries >= MIN_QUERIES);
  const rows = examples.map(({ red, importance }, at) => ({
    ...table.toRow(readings[at] ?? new Map()),
    y: red.length > 0 ? (1 as const) : (0 as const),
    importance,
  }));
  return {
    id: ANY_RED_FLAG,
    threshold: 0.5,
    smallest: SMALLEST_OF_ANY,
    terms: table.terms,
    model: fitSparseLogistic(rows, hold(table.terms, HOLD)),
  };
}

function fitWarning(id: string): FittedRow {
  const rows = red.map(({ example, reading }) => {
    const place = example.red.indexOf(id);
    return {
      ...tableOfRed.toRow(reading),
      y: place === -1 ? (0 as const) : (1 as const),
      importance: example.importance * (place > 0 ? IMPORTANCE_OF_SECOND : 1),
    };
  });
  return {
    id,
    threshold: 0.5,
    terms: tableOfRed.terms,
    model: fitSparseLogistic(rows, hold(tableOfRed.terms, HOLD_OF_WARNINGS)),
  };
}

function hold(terms: readonly string[], { l2, l1 }: { l2: number; l1: number }) {
  const penalties = Float64Array.from(terms, (term) => l2 * (term.includes(' ') ? 1.5 : 1));
  return { penalties, expected: new Float64Array(terms.length), l1 };
}

function typedQueries(): Example[] {
  const judged = readQueries(join(ROOT, 'tests/benchmark/queries.yaml'))
    .filter(({ held }) => held === false || held === 'second-open')
    .map(({ query, group, relevant }) => ({
      id: query,
      query,
      red: group === 'red-flag' ? Object.keys(relevant) : [],
    }));
  const labelled = readLabelledQueries(readFileSync(join(ROOT, 'tests/training/queries.jsonl'), 'utf8')).filter(
    ({ id }) => !id.startsWith(`${WITHOUT}-`),
  );
  return [...labelled, ...judged].map((query) => ({ ...query, importance: IMPORTANCE.typed }));
}

function keywordsOfWarnings(): Example[] {
  return warnings.flatMap(({ id, keywords = [] }) =>
    keywords.map((query) => ({ id, query, red: [id], importance: IMPORTANCE.keyword })),
  );
}

/** What parents type of everything that is no danger. */
function ordinaryWords(): Example[] {
  const subjects = [...corpus.situations, ...corpus.topics].flatMap(({ keywords }) => keywords);
  const keywords = [...corpus.points, ...corpus.advice].flatMap(({ keywords = [] }) => keywords);
  const headlines = corpus.points.map(({ headline }) => headline);
  return [
    ...subjects.map((query) => ({ query, importance: IMPORTANCE.typed })),
    ...keywords.map((query) => ({ query, importance: IMPORTANCE.keyword / 2 })),
    ...headlines.map((query) => ({ query, importance: IMPORTANCE.headline })),
  ].map((example) => ({ ...example, id: example.query, red: [] }));
}

/** Titles and short sentences of invented threads that raise no alert: how people tell of everything else. */
function quietThreads(): Example[] {
  const training = readdirSync(join(ROOT, 'tests/training')).filter((file) => /^a\d+\.jsonl$/.test(file));
  const files = ['tests/benchmark/threads.jsonl', ...training.map((file) => `tests/training/${file}`)];
  const quiet = files
    .flatMap((file) => readLabelled(join(ROOT, file)).threads)
    .filter(({ thread, alerts }) => (alerts ?? []).length === 0 && raiseAlerts(thread, null).length === 0);
  return quiet.flatMap(({ thread }) => [
    { id: thread.title, query: thread.title, red: [], importance: IMPORTANCE.title },
    ...(thread.posts[0]?.text ?? '')
      .split(/(?<=[.!?])\s+|\n+/)
      .filter(({ length }) => length >= SENTENCE_LENGTH.least && length <= SENTENCE_LENGTH.most)
      .map((query) => ({ id: query, query, red: [], importance: IMPORTANCE.sentence })),
  ]);
}
