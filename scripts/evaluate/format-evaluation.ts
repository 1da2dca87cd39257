import { type Figures, formatFigure } from '../figures.ts';
import { toTable } from '../to-table.ts';
import type { Evaluation, Miss, TopicFigures } from './evaluate.ts';

const HEAD = ['', 'precision', 'recall', 'F1', 'right', 'false alarms', 'overlooked'];

/** The evaluation as a person reads it. */
export function formatEvaluation(evaluation: Evaluation): string {
  const { threads, clear, borderline, toldApart, age, situations, advice, alerts, misses } = evaluation;
  return [
    `${threads} threads. Shares with 95 % intervals (Wilson; F1: bootstrap).`,
    '',
    'Clear cases',
    topicTable(clear),
    `Told apart, where one topic was meant and one found: ${formatFigure(toldApart)}`,
    ...(borderline === null ? [] : ['', 'Borderline cases', topicTable(borderline)]),
    '',
    ...(age === null
      ? []
      : [
          `Age right where told: ${formatFigure(age.rightWhereTold)} · silent where not: ${formatFigure(age.silentWhereNot)}`,
        ]),
    ...others([
      ['Situations', situations],
      ['Advice', advice?.found ?? null],
      ['Alerts', alerts],
    ]),
    ...(advice === null ? [] : [`Stance right, of the advice found: ${formatFigure(advice.stanceRight)}`]),
    '',
    ...missList('False alarms', misses.falseAlarms),
    ...missList('Overlooked', misses.overlooked),
  ].join('\n');
}

function topicTable(figures: TopicFigures): string {
  return toTable([HEAD, ...Object.entries(figures).map(([topic, row]) => toRow(topic, row))]);
}

function others(rows: readonly (readonly [string, Figures | null])[]): string[] {
  const measured = rows.flatMap(([name, figures]) => (figures === null ? [] : [toRow(name, figures)]));
  return measured.length === 0 ? [] : [toTable([HEAD, ...measured])];
}

function toRow(name: string, figures: Figures): string[] {
  const { precision, recall, f1, truePositives, falsePositives, falseNegatives } = figures;
  return [
    name,
    ...[precision, recall, f1].map(formatFigure),
    ...[truePositives, falsePositives, falseNegatives].map(String),
  ];
}

function missList(name: string, misses: readonly Miss[]): string[] {
  return misses.length === 0
    ? []
    : [
        `${name}:`,
        ...misses.map(({ id, title, expected, said }) => `  ${id} · ${[...expected, ...said].join(', ')} · ${title}`),
      ];
}
