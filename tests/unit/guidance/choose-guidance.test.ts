import { describe, expect, it } from 'vitest';
import type { Advice, CareCard } from '../../../corpus/schema.ts';
import { chooseGuidance } from '../../../guidance/choose-guidance.ts';
import { point, question, sign, situation, smallCorpus } from './small-corpus.ts';

const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);

describe('chooseGuidance', () => {
  it('puts points for the situation before general ones, and rank 1 first', () => {
    const corpus = smallCorpus({
      situations: [situation('bathroom')],
      points: [
        point('general', { rank: 1 }),
        point('usual', { situations: ['bathroom'] }),
        point('best', { situations: ['bathroom'], rank: 1 }),
        point('elsewhere', { situations: ['school'], rank: 1 }),
      ],
    });
    expect(ids(chooseGuidance(corpus, question({ situations: ['bathroom'] })).first)).toEqual([
      'best',
      'usual',
      'general',
    ]);
  });

  it('leaves out points for another age, with the end of a span out', () => {
    const points = [
      point('younger', { ages: { fromMonths: 0, toMonths: 18 } }),
      point('right', { ages: { fromMonths: 18, toMonths: 19 } }),
      point('older', { ages: { fromMonths: 19, toMonths: 60 } }),
    ];
    const guidance = chooseGuidance(smallCorpus({ points }), question({ ageMonths: 18 }));
    expect(ids(guidance.first)).toEqual(['right']);
    expect(guidance.moreToTry).toEqual([]);
  });

  it('shows points for ages one to five first where no age is known, and none for babies or school age', () => {
    const points = [
      point('narrow', { ages: { fromMonths: 48, toMonths: 216 }, rank: 1 }),
      point('usual', { ages: { fromMonths: 12, toMonths: 60 } }),
      point('newborn', { ages: { fromMonths: 0, toMonths: 6 }, rank: 1 }),
      point('school-age', { ages: { fromMonths: 72, toMonths: 144 }, rank: 1 }),
    ];
    const guidance = chooseGuidance(smallCorpus({ points }), question({ ageMonths: null }));
    expect(ids(guidance.first)).toEqual(['usual', 'narrow']);
  });

  it('takes the ages of a situation for older children where no age is known', () => {
    const school = situation('school', { ages: { fromMonths: 42, toMonths: 144 } });
    const points = [
      point('for-toddlers', { ages: { fromMonths: 6, toMonths: 42 }, rank: 1 }),
      point('at-school', { ages: { fromMonths: 72, toMonths: 144 }, situations: ['school'] }),
    ];
    const asked = question({ ageMonths: null, situations: ['school'] });
    const guidance = chooseGuidance(smallCorpus({ situations: [school], points }), asked);
    expect(guidance.first.map(({ id }) => id)).toEqual(['at-school', 'for-toddlers']);
  });

  it('does not speak of this age where no age is known', () => {
    const claim = { lead: 'It eases.', sources: ['who'], grade: 'C' as const };
    const answers = [{ ages: { fromMonths: 6, toMonths: 60 }, title: 'Yes, common at this age.', ...claim }];
    const corpus = smallCorpus({ situations: [{ ...situation('bathroom'), answers }] });
    const asked = (ageMonths: number | null) =>
      chooseGuidance(corpus, question({ situations: ['bathroom'], ageMonths })).answer?.title;
    expect([asked(null), asked(16)]).toEqual(['Yes, common.', 'Yes, common at this age.']);
  });

  it('shows three strategies that differ first, and the rest after', () => {
    const same = { headline: 'Say goodbye quickly.', text: 'A short cheerful goodbye beats long ones.' };
    const points = [
      point('goodbye', same),
      point('goodbye-again', same),
      point('comforter'),
      point('routine'),
      point('practice'),
    ];
    const guidance = chooseGuidance(smallCorpus({ points }), question());
    expect(ids(guidance.first)).toEqual(['goodbye', 'comforter', 'routine']);
    expect(ids(guidance.moreToTry)).toEqual(['goodbye-again', 'practice']);
  });

  it('puts general points of the likelier topic first', () => {
    const points = [point('apart'), point('hugs', { topics: ['comfort-refusal'] })];
    const topics = ['comfort-refusal', 'separation-anxiety'];
    const { first } = chooseGuidance(smallCorpus({ points }), question({ topics }));
    expect(ids(first)).toEqual(['hugs', 'apart']);
  });

  it('puts a point for two of the asked situations before those for one, and one for another situation last', () => {
    const points = [
      point('one', { situations: ['travel'] }),
      point('both', { situations: ['reunion', 'travel'] }),
      point('alone', { situations: ['reunion'] }),
    ];
    const corpus = smallCorpus({ situations: ['travel', 'reunion'].map((id) => situation(id)), points });
    const asked = (...situations: readonly string[]) => ids(chooseGuidance(corpus, question({ situations })).first);
    expect(asked('travel', 'reunion')).toEqual(['both', 'one', 'alone']);
    expect(asked('travel')).toEqual(['one', 'both']);
  });

  it('answers for no situation of another age', () => {
    const school = situation('school', { ages: { fromMonths: 42, toMonths: 144 } });
    const guidance = chooseGuidance(
      smallCorpus({ situations: [school, situation('playgroup')] }),
      question({ situations: ['school', 'playgroup'], ageMonths: 30 }),
    );
    expect([guidance.about, guidance.situations]).toEqual(['about playgroup', ['playgroup']]);
  });

  it('says what fits the situation', () => {
    const corpus = smallCorpus({
      situations: [situation('bathroom')],
      points: [
        point('any', { kind: 'say-this', rank: 1 }),
        point('door', { kind: 'say-this', situations: ['bathroom'] }),
      ],
    });
    const guidance = chooseGuidance(corpus, question({ situations: ['bathroom'] }));
    expect(guidance.say?.id).toBe('door');
    expect(ids(guidance.moreToSay)).toEqual(['any']);
  });

  it('never answers a baby who arches with points on comfort refusal, but with the signs', () => {
    const corpus = smallCorpus({
      situations: [situation('pushes-away', { topics: ['comfort-refusal'] })],
      points: [point('near', { topics: ['comfort-refusal', 'separation-anxiety'], situations: ['pushes-away'] })],
      warningSigns: [sign('stiffening', { urgency: 'now', alerts: ['infant-arching'] })],
    });
    const asked = question({ topics: ['comfort-refusal'], situations: ['pushes-away'], ageMonths: 5 });
    expect(ids(chooseGuidance(corpus, asked).first)).toEqual(['near']);
    const guidance = chooseGuidance(corpus, { ...asked, alerts: ['infant-arching'] });
    expect([guidance.first, guidance.about]).toEqual([[], '']);
    expect(ids(guidance.urgentSigns)).toEqual(['stiffening']);
  });

  it('answers a baby who arches first with what is written for arching', () => {
    const points = [
      point('near', { topics: ['comfort-refusal'], rank: 1 }),
      point('arching', { topics: ['comfort-refusal'], alerts: ['infant-arching'] }),
      point('apart', { rank: 1 }),
    ];
    const firstFor = (...topics: readonly string[]) =>
      ids(
        chooseGuidance(smallCorpus({ points }), question({ topics, ageMonths: 5, alerts: ['infant-arching'] })).first,
      );
    expect(firstFor('comfort-refusal', 'separation-anxiety')).toEqual(['arching', 'apart']);
    expect(firstFor('separation-anxiety')).toEqual(['arching', 'apart']);
    expect(firstFor('comfort-refusal')).toEqual(['arching']);
  });

  it('tells no idea twice on one screen, whatever the kind', () => {
    const points = [
      point('do', { idea: 'goodbye', rank: 1 }),
      point('do-again', { idea: 'goodbye' }),
      point('leave', { kind: 'avoid', idea: 'goodbye' }),
      point('why', { kind: 'explanation', idea: 'peak' }),
      point('usual', { kind: 'indicator', idea: 'peak' }),
      point('other', { kind: 'indicator' }),
    ];
    const { first, moreToTry, avoid, why, usual } = chooseGuidance(
      smallCorpus({ points: [...points, point('two'), point('three')] }),
      question(),
    );
    expect([first, moreToTry, avoid, why, usual].map(ids)).toEqual([
      ['do', 'two', 'three'],
      [],
      [],
      ['why'],
      ['other'],
    ]);
  });

  it('answers the gravest alert with its card', () => {
    const card = (id: string, alert: CareCard['alerts'][number]): CareCard => ({
      id,
      title: id,
      lead: id,
      steps: [{ headline: 'Step', text: 'away' }],
      alerts: [alert],
      needs: [],
      sources: ['one'],
      grade: 'C',
    });
    const corpus = smallCorpus({ cards: [card('limit', 'parent-overwhelmed'), card('harm', 'urge-to-harm')] });
    const asked = question({ alerts: ['parent-overwhelmed', 'urge-to-harm'] });
    expect(chooseGuidance(corpus, asked).card?.id).toBe('harm');
    expect(chooseGuidance(corpus, question()).card).toBeNull();
  });

  it('lists each indicator of overlapping bands once', () => {
    const early = point('stranger-wary', { kind: 'indicator', topics: ['attachment'], rank: 1 });
    const late = point('checks-back', { kind: 'indicator', topics: ['attachment'] });
    const corpus = smallCorpus({
      points: [early, late],
      ageBands: [
        { id: 'early', name: 'Birth to 9 months', ages: { fromMonths: 0, toMonths: 9 }, pointIds: [early.id] },
        { id: 'late', name: '7 to 18 months', ages: { fromMonths: 7, toMonths: 18 }, pointIds: [early.id, late.id] },
      ],
    });
    const guidance = chooseGuidance(corpus, question({ ageMonths: 8 }));
    expect(guidance.bands).toEqual(['Birth to 9 months', '7 to 18 months']);
    expect(ids(guidance.usual)).toEqual(['stranger-wary', 'checks-back']);
  });

  it('checks each piece of advice once, what is recommended before what is warned against', () => {
    const evidence = { post: 1, start: 0, end: 4, text: 'some' };
    const verdict: Advice = {
      id: 'sneak-out',
      name: 'sneak out',
      verdict: 'against',
      text: 'Goodbyes help.',
      sources: ['one'],
      grade: 'B',
    };
    const asked = question({
      advice: [
        { id: 'sneak-out', stance: 'warns-against', evidence },
        { id: 'sneak-out', stance: 'recommends', evidence },
        { id: 'bribe', stance: 'recommends', evidence },
      ],
    });
    const { advice } = chooseGuidance(smallCorpus({ advice: [verdict] }), asked);
    expect(advice.map(({ found }) => [found.id, found.stance])).toEqual([['sneak-out', 'recommends']]);
  });

  it('gives empty lists for a question about nothing', () => {
    const guidance = chooseGuidance(smallCorpus({ points: [point('any')] }), question({ topics: [] }));
    expect([guidance.about, guidance.first, guidance.say, guidance.answer]).toEqual(['', [], null, null]);
  });
});
