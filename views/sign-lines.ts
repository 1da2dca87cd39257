import type { Country, SupportLine, Urgency } from '../corpus/schema.ts';

/** Whom a sign needs, by how soon. An ambulance is offered for what cannot wait, and for nothing else. */
const NEEDS: Record<Urgency, readonly SupportLine['needs'][number][]> = {
  now: ['emergency'],
  today: ['health', 'emergency'],
  soon: ['health', 'child-worry'],
  'next-visit': ['health', 'child-worry'],
};

/** The lines to call about a warning sign, each once, the fitting one first; [] where the country has none that we know. */
export function signLines(urgency: Urgency, country: Country): readonly SupportLine[] {
  return [...new Set(NEEDS[urgency].flatMap((need) => country.lines.filter(({ needs }) => needs.includes(need))))];
}
