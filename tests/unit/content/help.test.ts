import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../../corpus/compile.ts';
import { ALERT_IDS } from '../../../corpus/vocabulary.ts';

const { cards, countries, points, warningSigns } = compileCorpus('content').guidance;

/** Help that cannot wait, and help that can: a text that names both names the first one first. */
const EMERGENCY = /\{emergency\}|emergency|crisis line|hospital today/i;
const LESSER_HELP = /\{urgentLine\}|\{doctor\}|call for advice|your doctor/i;

/** Says whether lesser help stands before the first mention of an emergency. */
const isLesserFirst = (text: string) =>
  EMERGENCY.test(text) && text.search(LESSER_HELP) >= 0 && text.search(LESSER_HELP) < text.search(EMERGENCY);

describe('content/help.yaml', () => {
  it.each(ALERT_IDS)('says something first for the alert %s', (alert) => {
    expect(cards.filter((card) => card.alerts.includes(alert))).toHaveLength(1);
  });

  it('names a way to reach help in every "now" sign', () => {
    const now = warningSigns.filter((sign) => sign.urgency === 'now');
    expect(now.filter((sign) => !sign.text.includes('{emergency}')).map((sign) => sign.id)).toEqual([]);
  });

  it('names the help that cannot wait first, wherever a text names more than one', () => {
    const texts = [...points, ...warningSigns].map(({ id, text }) => ({ id, text }));
    const steps = cards.flatMap(({ id, steps }) => [
      { id, text: steps.map(({ headline, text }) => headline + text).join() },
    ]);
    expect([...texts, ...steps].filter(({ text }) => isLesserFirst(text)).map(({ id }) => id)).toEqual([]);
  });

  it('has an emergency line first in every country but the fallback', () => {
    const without = countries.filter((country) => country.lines[0]?.needs[0] !== 'emergency');
    expect(without.map((country) => country.code)).toEqual(['other']);
  });

  it('dials the digits that it shows', () => {
    const digits = (text: string) => text.replaceAll(/\D/g, '');
    const lines = countries.flatMap((country) => country.lines);
    const wrong = lines.filter((line) => !digits(line.number).startsWith(digits(line.href)));
    expect(wrong.map((line) => line.id)).toEqual([]);
  });

  it('does not bring back numbers that are out of use or unverified', () => {
    const text = readFileSync('content/help.yaml', 'utf8').replaceAll(/[^0-9\n]/g, '');
    const outOfUse = ['8339435746', '08088002222', '018733500', '1890927277', '0800933922', '08000282233'];
    expect(outOfUse.filter((number) => text.includes(number))).toEqual([]);
  });
});
