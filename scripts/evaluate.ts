/**
 * `npm run --silent evaluate -- FILE.jsonl [--json] [--predictions OUT.jsonl]`: measures recognition against labelled threads.
 *
 * Exit status 0, or 2 for a wrong command line, an unreadable file or a bad line (named on standard error and left out).
 */
import { writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { evaluate } from './evaluate/evaluate.ts';
import { formatEvaluation } from './evaluate/format-evaluation.ts';
import { readLabelled } from './read-labelled.ts';
import { reportOn } from './recognition-report.ts';

const USAGE = 'usage: npm run --silent evaluate -- FILE.jsonl [--json] [--predictions OUT.jsonl]';

const { file, isJson, predictions } = readCommandLine(argv.slice(2));
const { threads, badLines } = orRefuse(file, () => readLabelled(file));
for (const { line, message } of badLines) console.error(`${file}, line ${line}: ${message}`);
const reports = threads.map(({ thread }) => reportOn(thread).report);
if (predictions !== null) {
  const lines = reports.map((report, index) => JSON.stringify({ id: threads[index]?.id, ...report }));
  orRefuse(predictions, () => writeFileSync(predictions, lines.map((line) => `${line}\n`).join('')));
}
const evaluation = evaluate(
  threads.flatMap((labelled, index) => {
    const report = reports[index];
    return report === undefined ? [] : [{ labelled, report }];
  }),
);
console.log(isJson ? JSON.stringify(evaluation, null, 2) : formatEvaluation(evaluation));
if (badLines.length > 0) process.exitCode = 2;

function readCommandLine(given: string[]): { file: string; isJson: boolean; predictions: string | null } {
  try {
    const { values, positionals } = parseArgs({
      args: given,
      options: { json: { type: 'boolean', default: false }, predictions: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Error('give one file of labelled threads');
    return { file, isJson: values.json, predictions: values.predictions ?? null };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return exit(2);
  }
}

function orRefuse<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return exit(2);
  }
}
