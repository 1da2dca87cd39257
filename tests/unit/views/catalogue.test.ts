import { describe, expect, it } from 'vitest';
import { guidanceCorpus } from '#corpus/guidance';
import { type ClaimFilter, filterClaims } from '../../../views/catalogue/filter-claims.ts';
import { listClaims } from '../../../views/catalogue/list-claims.ts';

const claims = listClaims(guidanceCorpus);
const ALL: ClaimFilter = { words: '', kind: '', grade: '', subject: '', onlyCorrected: false };

describe('listClaims', () => {
  it('lists everything that a parent may be shown', () => {
    const { points, warningSigns, cards, advice, situations, topics } = guidanceCorpus;
    const answers = [...situations, ...topics].flatMap((row) => row.answers);
    expect(claims.length).toBe(answers.length + points.length + warningSigns.length + cards.length + advice.length);
  });

  it('gives each a source that exists', () => {
    const known = new Set(guidanceCorpus.sources.map((source) => source.id));
    expect(claims.filter((claim) => !claim.sources.some((id) => known.has(id)))).toEqual([]);
  });

  it('gives each its own id within its kind', () => {
    expect(new Set(claims.map((claim) => `${claim.kind} ${claim.id}`)).size).toBe(claims.length);
  });
});

describe('filterClaims', () => {
  it('lets everything through unfiltered', () => {
    expect(filterClaims(claims, ALL)).toEqual(claims);
  });

  it('keeps a kind, a grade and a subject', () => {
    const found = filterClaims(claims, { ...ALL, kind: 'strategy', grade: 'B', subject: 'Drop-off' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((claim) => claim.kind === 'strategy' && claim.grade === 'B')).toBe(true);
    expect(found.every((claim) => claim.subjects.includes('Drop-off'))).toBe(true);
  });

  it('keeps what we corrected', () => {
    const found = filterClaims(claims, { ...ALL, onlyCorrected: true });
    expect(found.length).toBe(guidanceCorpus.points.filter((point) => point.corrects !== undefined).length);
  });

  it('wants every word', () => {
    const [first] = claims;
    const words = first?.headline.split(' ').slice(0, 3).join(' ') ?? '';
    expect(filterClaims(claims, { ...ALL, words: words.toUpperCase() })).toContain(first);
    expect(filterClaims(claims, { ...ALL, words: `${words} xyzzy` })).toEqual([]);
  });
});
