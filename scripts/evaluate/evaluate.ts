import { RECOGNISED_TOPIC_IDS } from '../../corpus/vocabulary.ts';
import { type Figure, type Figures, figuresOf, shareOf } from '../figures.ts';
import { isAgeRight } from '../is-age-right.ts';
import type { LabelledThread } from '../read-labelled.ts';
import type { RecognitionReport } from '../recognition-report.ts';

/** A labelled thread beside what recognition said. */
export interface Case {
  readonly labelled: LabelledThread;
  readonly report: RecognitionReport;
}

/** A thread that was got wrong: never its text. */
export interface Miss {
  readonly id: string;
  readonly title: string;
  readonly expected: readonly string[];
  readonly said: readonly string[];
}

/** Figures of "any topic" and each topic. */
export type TopicFigures = Readonly<Record<string, Figures>>;

/** Everything `evaluate` prints. Fields that a file has no labels for are null. */
export interface Evaluation {
  readonly threads: number;
  readonly clear: TopicFigures;
  readonly borderline: TopicFigures | null;
  /** Of clear threads about exactly one topic that were recognised: how often it was that one, and that one alone. */
  readonly toldApart: Figure;
  readonly age: { readonly rightWhereTold: Figure; readonly silentWhereNot: Figure } | null;
  readonly situations: Figures | null;
  readonly advice: { readonly found: Figures; readonly stanceRight: Figure } | null;
  readonly alerts: Figures | null;
  readonly misses: { readonly falseAlarms: readonly Miss[]; readonly overlooked: readonly Miss[] };
}

/** Measures recognition; threads without labels of a kind are left out of that kind. */
export function evaluate(cases: readonly Case[]): Evaluation {
  const labelled = cases.filter((one) => one.labelled.topics !== null);
  const clear = labelled.filter((one) => !one.labelled.isBorderline);
  const borderline = labelled.filter((one) => one.labelled.isBorderline);
  return {
    threads: cases.length,
    clear: topicFigures(clear),
    borderline: borderline.length === 0 ? null : topicFigures(borderline),
    toldApart: toldApart(clear),
    age: ageFigures(cases),
    situations: setFigures(
      cases,
      (one) => (isOnTopic(one) ? one.labelled.situations : null),
      (one) => one.report.situations,
    ),
    advice: adviceFigures(cases),
    alerts: setFigures(
      cases,
      (one) => one.labelled.alerts,
      (one) => one.report.alerts,
    ),
    misses: {
      falseAlarms: clear.filter((one) => expected(one).length === 0 && said(one).length > 0).map(toMiss),
      overlooked: clear.filter((one) => expected(one).length > 0 && said(one).length === 0).map(toMiss),
    },
  };
}

function expected({ labelled }: Case): readonly string[] {
  return labelled.topics ?? [];
}

function said({ report }: Case): string[] {
  return report.topics.map(({ id }) => id);
}

function toMiss(one: Case): Miss {
  return { id: one.labelled.id, title: one.labelled.thread.title, expected: expected(one), said: said(one) };
}

function topicFigures(cases: readonly Case[]): TopicFigures {
  const any = figuresOf(cases.map((one) => ({ truth: expected(one).length > 0, said: said(one).length > 0 })));
  const each = RECOGNISED_TOPIC_IDS.map((topic) => [
    topic,
    figuresOf(cases.map((one) => ({ truth: expected(one).includes(topic), said: said(one).includes(topic) }))),
  ]);
  return { any, ...Object.fromEntries(each) };
}

function toldApart(cases: readonly Case[]): Figure {
  const found = cases.filter((one) => expected(one).length === 1 && said(one).length > 0);
  return shareOf(found.filter((one) => said(one).join() === expected(one).join()).length, found.length);
}

function ageFigures(cases: readonly Case[]): Evaluation['age'] {
  const read = cases.filter(({ labelled }) => labelled.ageMonths !== undefined && labelled.isParenting);
  if (read.length === 0) return null;
  const told = read.filter(({ labelled }) => labelled.ageMonths !== null);
  const untold = read.filter(({ labelled }) => labelled.ageMonths === null);
  return {
    rightWhereTold: shareOf(told.filter(isRight).length, told.length),
    silentWhereNot: shareOf(untold.filter(({ report }) => report.ageMonths === null).length, untold.length),
  };
}

function isRight({ labelled, report }: Case): boolean {
  return (
    typeof labelled.ageMonths === 'number' &&
    report.ageMonths !== null &&
    isAgeRight(report.ageMonths, labelled.ageMonths)
  );
}

function isOnTopic(one: Case): boolean {
  return expected(one).length > 0;
}

/** Micro-averaged: every id of every thread is one question. Null where no thread has labels. */
function setFigures(
  cases: readonly Case[],
  truthOf: (one: Case) => readonly string[] | null,
  saidOf: (one: Case) => readonly string[],
): Figures | null {
  const labelled = cases.flatMap((one) => {
    const truth = truthOf(one);
    return truth === null ? [] : [{ truth: new Set(truth), said: new Set(saidOf(one)) }];
  });
  if (labelled.every(({ truth }) => truth.size === 0)) return null;
  return figuresOf(
    labelled.flatMap(({ truth, said }) =>
      [...new Set([...truth, ...said])].map((id) => ({ truth: truth.has(id), said: said.has(id) })),
    ),
  );
}

function adviceFigures(cases: readonly Case[]): Evaluation['advice'] {
  const key = (post: number, id: string) => `${post} ${id}`;
  const labelled = cases.flatMap(({ labelled, report }) =>
    labelled.advice === null || (labelled.topics ?? []).length === 0
      ? []
      : [
          {
            truth: new Map(labelled.advice.map(({ post, advice, stance }) => [key(post, advice), stance])),
            said: new Map(report.advice.map(({ post, id, stance }) => [key(post, id), stance])),
          },
        ],
  );
  if (labelled.every(({ truth }) => truth.size === 0)) return null;
  const pairs = labelled.flatMap(({ truth, said }) =>
    [...new Set([...truth.keys(), ...said.keys()])].map((id) => ({ truth: truth.get(id), said: said.get(id) })),
  );
  const both = pairs.filter(({ truth, said }) => truth !== undefined && said !== undefined);
  return {
    found: figuresOf(pairs.map(({ truth, said }) => ({ truth: truth !== undefined, said: said !== undefined }))),
    stanceRight: shareOf(both.filter(({ truth, said }) => truth === said).length, both.length),
  };
}
