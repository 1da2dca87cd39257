/** Words of one kind: the class's name, and its words as stems with blanks between. */
export type WordClasses = Readonly<Record<string, string>>;

/**
 * Makes a marker of words: which classes of words stand among some stems.
 *
 * @returns For stems (see `wordStems`): names of classes, each once, in no particular order.
 */
export function createWordMarker(classes: WordClasses): (stems: readonly string[]) => string[] {
  // Made on first use: the panel script starts faster.
  let index: ReadonlyMap<string, readonly string[]> | null = null;
  return (stems) => {
    index ??= indexByStem(classes);
    const known = index;
    return [...new Set(stems.flatMap((stem) => known.get(stem) ?? []))];
  };
}

function indexByStem(classes: WordClasses): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [name, stems] of Object.entries(classes)) {
    for (const stem of stems.split(' ')) index.set(stem, [...(index.get(stem) ?? []), name]);
  }
  return index;
}
