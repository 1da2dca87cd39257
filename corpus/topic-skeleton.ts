/** Writes a valid file for a new situation, with a remark on each field. `name` is its id: kebab-case. */
export function topicSkeleton(name: string): string {
  const words = name.replaceAll('-', ' ');
  return `id: ${name}
# A situation is what a parent asks about. (A topic holds points for all its situations.)
kind: situation
# Two or three words, for a tile.
name: ${words.charAt(0).toUpperCase()}${words.slice(1)}
# Completes "About …".
about: ${words}
# One or both of separation-anxiety, comfort-refusal.
topics: [separation-anxiety]
# Whole months; toMonths is the first month that it is no longer for.
ages: { fromMonths: 6, toMonths: 72 }
# How parents put it, for the search.
keywords: [${words}]
# "Is this normal?" The title is the answer. Without an overlap in ages.
answers: []
points:
  - id: ${name}-first-step
    # strategy · say-this · avoid · explanation · indicator
    kind: strategy
    # What a parent would say aloud; verb first.
    headline: Stay near.
    # One or two short sentences. Both together: 70 words at most.
    text: Sit down within reach. Say little.
    # 1 = first screen, 2 = usual, 3 = only on demand.
    rank: 2
    # Ids of sources.yaml; the first is shown. Grade: A review, B study, C health services, D practitioners.
    sources: [nhswales]
    grade: C
`;
}
