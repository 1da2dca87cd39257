import type { Situation } from '../corpus/schema.ts';
import type { ReaderCorpus } from './use-corpus.ts';

/** What a tile shows of a situation. */
export type SituationTile = Pick<Situation, 'id' | 'name'>;

/** Situations by their names in the reader's words. Their answers stay behind: to translate forty of those costs what drawing the popup costs. */
export function situationTiles(situations: readonly SituationTile[], { inWords }: Pick<ReaderCorpus, 'inWords'>) {
  return situations.map(({ id, name }): SituationTile => ({ id, name: inWords(name) }));
}
