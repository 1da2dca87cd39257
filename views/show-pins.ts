import { i18n } from '#i18n';
import { ageWords } from '../components/age-words.ts';
import type { Pinned } from '../components/PinList/pinned.ts';
import type { GuidanceCorpus } from '../corpus/schema.ts';
import type { Pin } from '../storage/pins.ts';

/**
 * Gives pins their words.
 *
 * @param saysSituation - false where the pins stand under the name of their situation.
 * @returns In the parent's order. A pin whose point has left the corpus keeps its place, its note and an honest title.
 */
export function showPins(
  pins: readonly Pin[],
  corpus: Pick<GuidanceCorpus, 'points' | 'situations'>,
  { saysSituation = true }: { readonly saysSituation?: boolean } = {},
): readonly Pinned[] {
  const points = new Map(corpus.points.map((point) => [point.id, point]));
  const situations = new Map(corpus.situations.map((situation) => [situation.id, situation.name]));
  return pins.map((pin) => {
    const point = points.get(pin.pointId);
    const situation = saysSituation ? situations.get(pin.situation ?? point?.situations[0] ?? '') : undefined;
    const age = pin.ageMonths === null ? undefined : i18n.t('age.around', { age: ageWords(pin.ageMonths) });
    return {
      pointId: pin.pointId,
      headline: point?.headline ?? i18n.t('pins.gone'),
      text: point === undefined ? i18n.t('pins.goneWhy') : wordsOf(point),
      where: [situation, age].filter((part) => part !== undefined).join(', '),
      note: pin.note,
      childId: pin.childId,
      triedOn: pin.triedOn,
    };
  });
}

/** Words to say aloud stand in quotation marks. */
function wordsOf({ kind, text }: GuidanceCorpus['points'][number]): string {
  return kind === 'say-this' ? i18n.t('say.quoted', { words: text }) : text;
}
