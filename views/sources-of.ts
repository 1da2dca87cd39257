import type { SourcesById } from '../components/notes.ts';
import type { Source } from '../corpus/schema.ts';
import type { Guidance } from '../guidance/types.ts';

/** The sources behind everything that a guidance shows, in order of showing, each once. */
export function sourcesOf(guidance: Guidance, sources: SourcesById): readonly Source[] {
  const claims = [
    ...[guidance.answer, guidance.card, guidance.say].filter((claim) => claim !== null),
    ...guidance.urgentSigns,
    ...guidance.first,
    ...guidance.why,
    ...guidance.moreToTry,
    ...guidance.moreToSay,
    ...guidance.avoid,
    ...guidance.usual,
    ...guidance.advice.map((checked) => checked.verdict),
    ...guidance.signs,
  ];
  const ids = new Set(claims.flatMap((claim) => claim.sources));
  return [...ids].map((id) => sources.get(id)).filter((source) => source !== undefined);
}
