import { describe, expect, it } from 'vitest';
import { toPlan } from '../../../guidance/plan.ts';
import { type PlanLabels, planText } from '../../../guidance/plan-text.ts';
import { point, smallCorpus } from './small-corpus.ts';

const corpus = smallCorpus({
  points: [
    point('say', { kind: 'say-this', headline: 'At the door', text: 'Back after tea.' }),
    point('wave', { headline: 'Wave once.', text: 'Then go.', sources: ['two', 'one'] }),
    point('kiss', { headline: 'One kiss.', text: 'The same each day.' }),
  ],
  sources: [
    {
      id: 'one',
      kind: 'page',
      year: null,
      title: 'Partings',
      by: 'NHS',
      tag: 'health',
      url: 'https://nhs.example',
      evidence: 'N',
    },
    {
      id: 'two',
      kind: 'trial',
      year: 1977,
      title: 'Goodbyes',
      by: 'A. Author',
      tag: 'study',
      doi: '10.1/x',
      evidence: 'A',
    },
  ],
});
const labels: PlanLabels = {
  title: 'A plan',
  sections: { strategy: 'Try', 'say-this': 'Say', avoid: 'Leave', explanation: 'Know' },
  sources: 'Sources',
  foot: 'Not medical advice.',
};
const pins = [
  { pointId: 'kiss', note: 'on the nose' },
  { pointId: 'gone', note: '' },
  { pointId: 'say', note: '' },
  { pointId: 'wave', note: '' },
];

describe('planText', () => {
  it('writes sections in order, pins in the parent’s order, and each source once at the end', () => {
    expect(planText(toPlan(corpus, pins), labels, 'text')).toBe(`A plan

Try
- One kiss. The same each day.
  on the nose
- Wave once. Then go.

Say
- At the door “Back after tea.”

Sources
NHS. Partings. https://nhs.example
A. Author (1977). Goodbyes. https://doi.org/10.1/x

Not medical advice.
`);
  });

  it('writes Markdown', () => {
    const text = planText(toPlan(corpus, pins), labels, 'markdown');
    expect(text).toContain('## Try\n- **One kiss.** The same each day.\n  *on the nose*');
  });

  it('lets the caller turn the words of the corpus, and leaves the note alone', () => {
    const text = planText(toPlan(corpus, pins), labels, 'text', (words) =>
      words.replace('nose', 'cheek').replace('kiss', 'hug'),
    );
    expect(text).toContain('- One hug. The same each day.\n  on the nose');
  });
});
