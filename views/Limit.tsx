import type { Ref } from 'preact';
import { i18n } from '#i18n';
import { CareCard } from '../components/CareCard/CareCard.tsx';
import { LinesToCall } from '../components/LinesToCall/LinesToCall.tsx';
import type { CareCard as CorpusCard, Country } from '../corpus/schema.ts';
import { careLines } from './care-lines.ts';

interface Props {
  readonly card: CorpusCard;
  readonly country: Country;
  /** Level of the card's title. */
  readonly level: 1 | 2;
  readonly onChangeCountry: () => void;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** "I'm at my limit": the card for the parent, the one rule, and whom to call. */
export function Limit({ card, country, level, onChangeCountry, headingRef }: Props) {
  return (
    <>
      <CareCard card={card} level={level} {...(headingRef && { headingRef })} />
      <section class="sb-limit-rest" aria-label={i18n.t('limit.staySafe')}>
        {card.after && <p class="sb-never">{card.after}</p>}
        <LinesToCall
          country={country}
          lines={careLines(card, country)}
          level={level === 1 ? 2 : 3}
          onChangeCountry={onChangeCountry}
        />
      </section>
    </>
  );
}
