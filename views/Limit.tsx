import type { Ref } from 'preact';
import { i18n } from '#i18n';
import { CareCard, isStep } from '../components/CareCard/CareCard.tsx';
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
        {card.steps
          .filter((step) => !isStep(step))
          .map((rule) => (
            <p class="sb-never" key={rule.headline}>
              <strong>{rule.headline}</strong> {rule.text}
            </p>
          ))}
        {card.after && <p>{card.after}</p>}
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
