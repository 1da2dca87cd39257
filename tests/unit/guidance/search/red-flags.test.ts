import { describe, expect, it } from 'vitest';
import { makeRedFlags } from '../../../../guidance/search/red-flags.ts';
import { makeTermReader } from '../../../../guidance/search/terms.ts';
import { sign } from '../small-corpus.ts';

const rash = {
  point: sign('rash', { urgency: 'now', keywords: ['rash', 'spots under glass'] }),
  kind: 'warning-sign',
} as const;
const later = { point: sign('later', { urgency: 'soon', keywords: ['rash'] }), kind: 'warning-sign' } as const;
const redFlagIn = makeRedFlags([rash, later], makeTermReader([]));

describe('makeRedFlags', () => {
  it.each([
    [['rash'], 1, true],
    [['rash', 'cream', 'nappi'], 0.4, false],
    [['spot', 'under', 'glass', 'on', 'leg'], 0.4, true],
    [['spot', 'glass'], 0.9, false],
    [['glass', 'under', 'spot'], 0.9, false],
  ])('raises a grave sign for the terms %j with coverage %d: %j', (terms, coverage, raised) => {
    expect(redFlagIn(rash, { terms, alerts: [], coverage })).toBe(raised ? 3 : 0);
  });

  it.each([
    ['i hit my son and feel awful', true],
    ['my son hit his head', false],
  ])('raises a keyword with one telling word where its words follow each other: %s', (query, raised) => {
    const hitting = {
      point: sign('hitting', { urgency: 'now', keywords: ['hit my son'] }),
      kind: 'warning-sign',
    } as const;
    const readTerms = makeTermReader([]);
    const terms = readTerms(query).map(({ term }) => term);
    expect(makeRedFlags([hitting], readTerms)(hitting, { terms, alerts: [], coverage: 0.3 })).toBe(raised ? 3 : 0);
  });

  it('raises nothing by the one word that is left of a longer keyword', () => {
    const smacked = {
      point: sign('smacked', { urgency: 'now', keywords: ['hit her'] }),
      kind: 'warning-sign',
    } as const;
    const redFlagOf = makeRedFlags([smacked], makeTermReader([], ['her']));
    expect(redFlagOf(smacked, { terms: ['hit', 'mum'], alerts: [], coverage: 0.9 })).toBe(0);
  });

  it('raises no sign that can wait', () => {
    expect(redFlagIn(later, { terms: ['rash'], alerts: [], coverage: 1 })).toBe(0);
  });

  it('raises what an alert in the query is for, after what has the words', () => {
    const harm = { point: sign('harm', { urgency: 'now', alerts: ['urge-to-harm'] }), kind: 'warning-sign' } as const;
    const redFlag = makeRedFlags([rash, harm], makeTermReader([]));
    expect(redFlag(harm, { terms: [], alerts: ['urge-to-harm'], coverage: 0 })).toBe(1);
    expect(redFlag(rash, { terms: [], alerts: ['urge-to-harm'], coverage: 0 })).toBe(0);
  });
});
