/**
 * `npm run --silent explain -- FILE.html [--url URL] [--json]`: reads a page as the extension would, and says what it sees in it.
 *
 * `-` reads a page from standard input, FILE.txt reads plain text (the first line is the title where an empty one follows).
 */
import { readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import type { Guidance } from '../guidance/types.ts';
import { readText } from '../reading/read-text.ts';
import { readThread } from '../reading/read-thread.ts';
import type { Thread } from '../reading/types.ts';
import { type RecognitionReport, reportOn, type ThreadReport } from './recognition-report.ts';

const USAGE = 'usage: npm run --silent explain -- FILE.html|FILE.txt|- [--url URL] [--json]';
/** Standard input, as a file number. */
const STDIN = 0;
/** There is no hurry here: a slow machine should read what a fast one reads. */
const BUDGET_MS = 60_000;
/** Strongest features shown of each topic. */
const MAX_FEATURES = 12;

const { file, url, isJson } = readCommandLine(argv.slice(2));
const thread = readFile(file, url);
if (thread === null) {
  if (isJson) console.log(JSON.stringify({ ...emptyReport(), engine: null }, null, 2));
  else console.log('This page is not a thread: the extension stays silent.');
} else {
  const seen = reportOn(thread);
  console.log(isJson ? JSON.stringify(seen.report, null, 2) : tell(thread, seen));
}

function readCommandLine(given: string[]): { file: string; url: URL | null; isJson: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: given,
      options: { url: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return refuse('give one file, or - for standard input');
    if (values.url !== undefined && !URL.canParse(values.url)) return refuse(`--url ${values.url} is not an address`);
    return { file, url: values.url === undefined ? null : new URL(values.url), isJson: values.json };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function readFile(file: string, url: URL | null): Thread | null {
  const text = readWords(file);
  if (/\.(txt|text|md)$/i.test(file)) return readText(text);
  const address = url ?? (file === '-' ? new URL('https://forum.example/') : pathToFileURL(file));
  const page = new JSDOM(text, { url: address.href }).window.document;
  return readThread(page, address, { budgetMs: BUDGET_MS })?.thread ?? null;
}

function readWords(file: string): string {
  try {
    return readFileSync(file === '-' ? STDIN : file, 'utf8');
  } catch (error) {
    console.error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return exit(2);
  }
}

function emptyReport(): RecognitionReport {
  return {
    engine: '',
    title: '',
    posts: [],
    topics: [],
    ageMonths: null,
    ageText: null,
    situations: [],
    points: [],
    advice: [],
    alerts: [],
  };
}

function tell(thread: Thread, { recognition, guidance, report }: ThreadReport): string {
  const { topics, age, situations, alerts, advice } = recognition;
  return [
    `${thread.title === '' ? '(no title)' : thread.title}`,
    `${thread.engine} · ${thread.posts.length} posts read${thread.totalPosts === null ? '' : ` of ${thread.totalPosts}`}${thread.isComplete ? '' : ' · not read to the end'}`,
    '',
    ...(topics.length === 0 ? ['Topics: none. The extension stays silent.'] : []),
    ...topics.flatMap(({ id, confidence, sentences, features }) => [
      `Topic: ${id} · confidence ${confidence.toFixed(2)}`,
      ...features
        .slice(0, MAX_FEATURES)
        .map(({ id, weight }) => `  ${weight >= 0 ? '+' : ''}${weight.toFixed(2)} ${id}`),
      ...sentences.map(({ post, text }) => `  “${text}” (${post < 0 ? 'title' : `post ${post}`})`),
    ]),
    '',
    age === null ? 'Age: not told' : `Age: ${age.ageMonths} months · “${age.evidence.text}”`,
    `Situations: ${listed(situations.map(({ id, confidence }) => `${id} (${confidence.toFixed(2)})`))}`,
    `Advice: ${listed(advice.map(({ id, stance, evidence }) => `${id} (${stance}, post ${evidence.post}: “${evidence.text}”)`))}`,
    `Alerts: ${listed([...new Set(alerts.map(({ id, evidence }) => `${id} (“${evidence.text}”)`))])}`,
    `Points: ${listed(report.points)}`,
    ...(guidance === null ? [] : ['', ...firstScreen(guidance)]),
  ].join('\n');
}

/** What a parent reads first. */
function firstScreen({ about, card, urgentSigns, answer, first, say, advice }: Guidance): readonly string[] {
  return [
    `First screen: about ${about}`,
    ...(card === null ? [] : [`  ${card.title}`]),
    ...urgentSigns.map(({ headline }) => `  Get help: ${headline}`),
    ...(answer === null ? [] : [`  ${answer.title} ${answer.lead}`]),
    ...first.map(({ headline, text }, index) => `  ${index + 1}. ${headline} ${text}`),
    ...(say === null ? [] : [`  Say: “${say.text}”`]),
    ...advice.map(({ found, verdict }) => `  Advice: ${verdict.name} (${found.stance}): ${verdict.verdict}`),
  ];
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.join(', ');
}

function refuse(reason: string): never {
  console.error(`${reason}\n${USAGE}`);
  exit(2);
}
