/**
 * `npm run fit:ages -- [FILE.jsonl …]`: fits the model that says which of several children a text is about, and writes
 * content/recognition/focal-child-weights.yaml. It learns from the authors in tests/training/ and from the files given. It prints how often it is right of files left out.
 */
import { argv, exit } from 'node:process';
import { choose, fitChoice, type Option } from './fit/fit-choice.ts';
import { readFocalQuestions } from './fit/focal-questions.ts';
import { trainingFiles } from './fit/training-files.ts';
import { writeWordModel } from './fit/write-word-model.ts';

const USAGE = 'usage: npm run fit:ages -- [FILE.jsonl …]   (files of labelled threads: see tests/training/README.md)';
/** Authors of threads, and authors of openings in which the ages of several children are told. */
const LABELLED = /^(?:a\d+|ages-\d+)\.jsonl$/;
/** Files are left out in so many groups. */
const GROUPS = 6;
/** Pull toward nothing. Authors left out are read alike with 0.3 and 3. */
const PULL = 1;
/** Weights nearer to 0 are left out of the file. */
const SMALLEST = 0.05;

const authors = [...trainingFiles(LABELLED), ...argv.slice(2)].map(readOrRefuse);
const leftOut = authors.flatMap((own, at) => {
  const model = fitChoice(authors.filter((_, other) => other % GROUPS !== at % GROUPS).flat(), PULL);
  return own.map((options) => options[choose(model, options)]?.isRight === true);
});
const right = leftOut.filter(Boolean).length;
const questions = authors.flat();
const { names, weights } = fitChoice(questions, PULL);
const notes = [
  'Which of several children a text is about, as `npm run fit:ages` wrote it. Do not edit: add threads, and fit again.',
  `Conditional logistic regression on ${questions.length} threads of ${authors.length} files that tell the ages of several children; measures are told in`,
  `recognition/age/measure-children.ts. Of files left out, the right one in ${right} (${(right / leftOut.length).toFixed(2)}).`,
];
writeWordModel(
  'focal-child-weights.yaml',
  [{ id: 'focal child', threshold: 0.5, terms: names, model: { bias: 0, weights } }],
  notes,
  SMALLEST,
);
console.log(notes.join('\n'));

function readOrRefuse(file: string): Option[][] {
  try {
    return readFocalQuestions(file);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return exit(2);
  }
}
