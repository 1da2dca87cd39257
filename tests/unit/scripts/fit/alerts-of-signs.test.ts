import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALERT_IDS } from '../../../../corpus/vocabulary.ts';
import { alertsOfSigns } from '../../../../scripts/fit/alerts-of-signs.ts';

describe('alertsOfSigns', () => {
  it('names the alerts of signs and cards, each once', () => {
    expect(alertsOfSigns(['trouble-breathing-or-blue', 'pain-or-illness'])).toEqual(['pain-or-illness']);
    expect(alertsOfSigns(['at-my-limit', 'self-harm'])).toEqual(['parent-overwhelmed', 'self-harm']);
  });

  it('knows no alert for signs of other things', () => {
    expect(alertsOfSigns(['someone-frightens-you-at-home'])).toEqual([]);
    expect(alertsOfSigns([])).toEqual([]);
  });

  it('meets every alert in the queries that parents may type', () => {
    const lines = readFileSync('tests/training/queries.jsonl', 'utf8').trim().split('\n');
    const met = new Set(lines.flatMap((line) => alertsOfSigns((JSON.parse(line) as { red: string[] }).red)));
    expect([...met].sort()).toEqual([...ALERT_IDS].sort());
  });
});
