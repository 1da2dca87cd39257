/**
 * `npm run fit:situations -- FILE.jsonl…`: fits the situations' word model to labelled threads, writes
 * content/recognition/situation-weights.yaml, and prints how often it is right on each file when fitted without that file.
 *
 * Threads marked `held` take no part and are measured last. `--without NAME` leaves a file out of the fit, to measure it only.
 */
import { basename } from 'node:path';
import { argv, exit } from 'node:process';
import { RECOGNISED_SITUATION_IDS } from '../corpus/vocabulary.ts';
import { pickSituations } from '../recognition/find-situations.ts';
import { readChildAge } from '../recognition/read-child-age.ts';
import { situationTerms } from '../recognition/situations/situation-terms.ts';
import { type Figures, figuresOf, formatFigure } from './figures.ts';
import { fitSituations, type SituationExample, scoresOf } from './fit/situation-models.ts';
import { writeWordModel } from './fit/write-word-model.ts';
import { readLabelled } from './read-labelled.ts';

const USAGE = 'usage: npm run fit:situations -- [--without FILE.jsonl]… FILE.jsonl…';
/** Thresholds tried, in percent. */
const THRESHOLDS = Array.from({ length: 45 }, (_, at) => (at + 10) / 100);
/** Weights nearer to 0 change no answer. */
const SMALLEST = 0.1;
const IDS: readonly string[] = RECOGNISED_SITUATION_IDS;

const { files, without } = readCommandLine(argv.slice(2));
const all = files.flatMap((file) => toExamples(file, false));
const held = [...files.flatMap((file) => toExamples(file, true)), ...without.flatMap((file) => toExamples(file, null))];

const sets = [...new Set(all.map(({ set }) => set))];
const unseen = sets.flatMap((set) => {
  const models = fitSituations(all.filter((example) => example.set !== set));
  return all.filter((example) => example.set === set).map((example) => ({ example, models }));
});
const threshold = THRESHOLDS.reduce((best, next) => (f1At(next) > f1At(best) ? next : best));
const models = fitSituations(all);

const notes = [
  'The situations’ word model, as `npm run fit:situations` wrote it. Do not edit: change phrases or training threads, and fit again.',
  '',
  'A weight is for a word (its stem), two words, or a measure: recognition/situations/situation-terms.ts names them.',
  `${all.length} threads; one threshold for all situations, where micro-F1 is highest in cross-validation.`,
  '',
  'Topics and age as labelled and read; precision · recall · F1 with 95 % intervals:',
  ...sets.map((set) =>
    report(
      `${set}, fitted without it`,
      unseen.filter(({ example }) => example.set === set),
    ),
  ),
  report('all of these', unseen),
  ...[...new Set(held.map(({ set }) => set))].map((set) =>
    report(
      `${set}, took no part`,
      held.filter((example) => example.set === set).map((example) => ({ example, models })),
    ),
  ),
];
writeWordModel(
  'situation-weights.yaml',
  models.map(({ id, table, model }) => ({ id, threshold, terms: table.terms, model })),
  notes,
  SMALLEST,
);
console.log(notes.join('\n'));

function toExamples(file: string, isHeld: boolean | null): SituationExample[] {
  return readLabelled(file)
    .threads.filter((thread) => isHeld === null || (thread.isHeld ?? false) === isHeld)
    .flatMap(({ id, thread, topics, situations }) => {
      if (!topics?.length || !situations?.length || !situations.every((each) => IDS.includes(each))) return [];
      const values = situationTerms(thread, topics, readChildAge(thread)?.ageMonths ?? null);
      return [{ id, set: basename(file), topics, values, situations: new Set(situations) }];
    });
}

interface Case {
  readonly example: SituationExample;
  readonly models: ReturnType<typeof fitSituations>;
}

function measure(cases: readonly Case[], at: number): Figures {
  return figuresOf(
    cases.flatMap(({ example, models }) => {
      const said = new Set<string>(pickSituations(scoresOf(models, example, at)));
      return [...new Set([...said, ...example.situations])].map((id) => ({
        truth: example.situations.has(id),
        said: said.has(id),
      }));
    }),
  );
}

function f1At(at: number): number {
  return measure(unseen, at).f1.value ?? 0;
}

function report(name: string, cases: readonly Case[]): string {
  const { precision, recall, f1 } = measure(cases, threshold);
  return `${name}: ${cases.length} threads, ${[precision, recall, f1].map(formatFigure).join(' · ')}`;
}

function readCommandLine(given: readonly string[]): { files: string[]; without: string[] } {
  const found = { files: [] as string[], without: [] as string[] };
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    if (word === '--without') {
      at += 1;
      found.without.push(given[at] ?? '');
    } else found.files.push(word);
  }
  if (
    found.files.length === 0 ||
    [...found.files, ...found.without].some((file) => file === '' || file.startsWith('-'))
  ) {
    console.error(USAGE);
    exit(2);
  }
  return found;
}
