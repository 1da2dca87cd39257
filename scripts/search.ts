/** `npm run --silent search -- "QUERY" [--age MONTHS] [--json]`: searches as the popup does. Nothing fits: `[]`. */
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { guidanceCorpus } from '#corpus/guidance';
import { createSearch, type SearchHit } from '../guidance/search.ts';
import { recogniseQuery } from '../recognition/recognise-query.ts';
import { toTable } from './to-table.ts';

const USAGE = 'usage: npm run --silent search -- "QUERY" [--age MONTHS] [--json]   (MONTHS: 0 to 215)';

const { query, ageMonths, isJson } = readCommandLine(argv.slice(2));
const rows = createSearch(guidanceCorpus, recogniseQuery)(query, { ageMonths }).map(toRow);
if (isJson || rows.length === 0) console.log(JSON.stringify(rows, null, 2));
else console.log(toTable(rows.map(({ score, kind, id, headline }) => [score.toFixed(1), kind, id, headline])));

function toRow({ point, kind, score }: SearchHit) {
  const { id, headline, topics, situations } = point;
  return { id, headline, kind, topics, situations, score: Math.round(score * 100) / 100 };
}

function readCommandLine(given: readonly string[]): { query: string; ageMonths: number | null; isJson: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      options: { age: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [query, ...others] = positionals;
    if (query === undefined || others.length > 0) return refuse('give one query, in quotation marks');
    return { query, ageMonths: readAge(values.age), isJson: values.json };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function readAge(given: string | undefined): number | null {
  if (given === undefined) return null;
  const ageMonths = Number(given);
  if (given.trim() === '' || !Number.isInteger(ageMonths) || ageMonths < 0 || ageMonths > 215) {
    return refuse(`"${given}" is no age in months`);
  }
  return ageMonths;
}

function refuse(reason: string): never {
  console.error(`${reason}\n${USAGE}`);
  return exit(2);
}
