import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A share, 0 to 1, and between what it likely lies (95 %). */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How well recognition works, as `#corpus/figures` exports it: on threads that took no part in making it. Shares from 0 to 1. */
export interface Figures {
  /** Real posts whose topic was judged, and how often the judgement was right and complete. */
  readonly topics: { readonly threads: number; readonly precision: Share; readonly recall: Share };
  /** Where an invented thread tells an age. */
  readonly age: { readonly right: number; readonly posts: number };
  /** Labels of advice and of alerts in invented threads. */
  readonly advice: { readonly precision: number; readonly recall: number; readonly labels: number };
  readonly alerts: { readonly precision: number; readonly recall: number; readonly labels: number };
}

const SHARE = String.raw`([\d.]+) \(([\d.]+)–([\d.]+)\)`;
/** A line in the head of weights.yaml, as `npm run fit` writes it. */
const TOPICS = new RegExp(String.raw`^# dev\.jsonl, held back: (\d+) threads, any topic ${SHARE} · ${SHARE}`, 'm');
/** Rows of the exam's table in docs/recognition-details.md, which has one column of figures. */
const AGE = /^\| Age right where told[^|]*\| ([\d.]+) of (\d+) \|$/m;
const ADVICE = /^\| Advice, precision \/ recall \| ([\d.]+) \/ ([\d.]+) \((\d+) labels\) \|$/m;
const ALERTS = /^\| Alerts, precision \/ recall \| ([\d.]+) \/ ([\d.]+) \((\d+) labels\) \|$/m;

/**
 * Takes the figures from where they are first written down, so that none is typed twice.
 *
 * @param root - the project's folder.
 * @throws Error that names the file whose figures are not in the form expected.
 */
export function readFigures(root: string): Figures {
  const read = (file: string, line: RegExp): readonly number[] => {
    const found = line.exec(readFileSync(join(root, file), 'utf8'));
    if (!found) throw new Error(`${file}: no line like ${line.source}. Keep its form, or change corpus/figures.ts.`);
    return found.slice(1).map(Number);
  };
  const details = 'docs/recognition-details.md';
  const [threads = 0, ...shares] = read('content/recognition/weights.yaml', TOPICS);
  const [right = 0, posts = 0] = read(details, AGE);
  return {
    topics: { threads, precision: toShare(shares.slice(0, 3)), recall: toShare(shares.slice(3)) },
    age: { right, posts },
    advice: toPair(read(details, ADVICE)),
    alerts: toPair(read(details, ALERTS)),
  };
}

function toShare([value = 0, low = 0, high = 0]: readonly number[]): Share {
  return { value, low, high };
}

function toPair([precision = 0, recall = 0, labels = 0]: readonly number[]) {
  return { precision, recall, labels };
}
