/**
 * `npm run fit:situations -- FILE.jsonl…`: fits the two word models of situations, of posts and of sentences, to labelled threads, writes
 * content/recognition/situation-weights.yaml and situation-sentence-weights.yaml, and prints how often they are right on each file when
 * fitted without that file (and two or three others: the files take turns in groups).
 *
 * Threads marked `held` take no part and are measured last. `--without NAME` leaves a file out of the fit, to measure it only.
 */
import { basename } from 'node:path';
import { argv, exit } from 'node:process';
import { RECOGNISED_SITUATION_IDS } from '../corpus/vocabulary.ts';
import { atOneGo } from '../recognition/at-one-go.ts';
import { pickSituations } from '../recognition/find-situations.ts';
import { readChildAge } from '../recognition/read-child-age.ts';
import { situationTermsInSlices } from '../recognition/situations/situation-terms.ts';
import { type Figures, figuresOf, formatFigure } from './figures.ts';
import { blendedScores, fitBlend, fitBoth, type Heard, hearBoth, scaled } from './fit/blend-situations.ts';
import type { SituationExample, SituationModel } from './fit/situation-models.ts';
import { writeWordModel } from './fit/write-word-model.ts';
import { readLabelled } from './read-labelled.ts';

const USAGE = 'usage: npm run fit:situations -- [--without FILE.jsonl]… FILE.jsonl…';
/** Thresholds tried, in percent. */
const THRESHOLDS = Array.from({ length: 45 }, (_, at) => (at + 10) / 100);
/** Weights nearer to 0 change next to no answer; those of sentences are scaled to a third, and let go later. */
const SMALLEST_OF_POSTS = 0.08;
const SMALLEST_OF_SENTENCES = 0.06;
/** Files are left out in so many groups: one by one the fits would take ten minutes. */
const GROUPS = 9;
const IDS: readonly string[] = RECOGNISED_SITUATION_IDS;

const { files, without } = readCommandLine(argv.slice(2));
const all = files.flatMap((file) => toExamples(file, false));
const held = [...files.flatMap((file) => toExamples(file, true)), ...without.flatMap((file) => toExamples(file, null))];

const sets = [...new Set(all.map(({ set }) => set))];
const unseen = Array.from({ length: Math.min(GROUPS, sets.length) }, (_, group) => {
  const isLeftOut = ({ set }: SituationExample) => sets.indexOf(set) % GROUPS === group;
  const models = fitBoth(all.filter((example) => !isLeftOut(example)));
  return all.filter(isLeftOut).map((example) => hearBoth(models, example));
}).flat();
const blend = fitBlend(unseen);
const threshold = THRESHOLDS.reduce((best, next) => (f1At(next) > f1At(best) ? next : best));
const models = fitBoth(all);

const notes = [
  'A word model of situations, as `npm run fit:situations` wrote it. Do not edit: change phrases or training threads, and fit again.',
  '',
  'A weight is for a word (its stem), two words, or a measure: recognition/situations/situation-terms.ts names them.',
  `${all.length} threads; one threshold for all situations, where micro-F1 is highest in cross-validation. The post counts`,
  `${blend.post.toFixed(2)}, its plainest sentence ${blend.sentence.toFixed(2)}; the weights are scaled for that.`,
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
      held.filter((example) => example.set === set).map((example) => hearBoth(models, example)),
    ),
  ),
];
const shipped = scaled(models, blend);
write('situation-weights.yaml', shipped.ofPosts, threshold, SMALLEST_OF_POSTS);
// Only the sum of both models is measured by a threshold.
write('situation-sentence-weights.yaml', shipped.ofSentences, 0.5, SMALLEST_OF_SENTENCES);
console.log(notes.join('\n'));

function write(name: string, rows: readonly SituationModel[], at: number, smallest: number): void {
  const fitted = rows.map(({ id, table, model }) => ({ id, threshold: at, terms: table.terms, model }));
  writeWordModel(name, fitted, notes, smallest);
}

function toExamples(file: string, isHeld: boolean | null): SituationExample[] {
  return readLabelled(file)
    .threads.filter((thread) => isHeld === null || (thread.isHeld ?? false) === isHeld)
    .flatMap(({ id, thread, topics, situations }) => {
      if (!topics?.length || !situations?.length || !situations.every((each) => IDS.includes(each))) return [];
      const sentences: ReadonlySet<string>[] = [];
      const ageMonths = readChildAge(thread)?.ageMonths ?? null;
      const values = atOneGo(situationTermsInSlices(thread, topics, ageMonths, (terms) => sentences.push(terms)));
      return [{ id, set: basename(file), topics, values, sentences, situations: new Set(situations) }];
    });
}

function measure(cases: readonly Heard[], at: number): Figures {
  return figuresOf(
    cases.flatMap((heard) => {
      const truth = heard.example.situations;
      const said = new Set<string>(pickSituations(blendedScores(heard, blend, at)).map(({ id }) => id));
      return [...new Set([...said, ...truth])].map((id) => ({ truth: truth.has(id), said: said.has(id) }));
    }),
  );
}

function f1At(at: number): number {
  return measure(unseen, at).f1.value ?? 0;
}

function report(name: string, cases: readonly Heard[]): string {
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
