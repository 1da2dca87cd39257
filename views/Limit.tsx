import type { Ref } from 'preact';
import { i18n } from '#i18n';
import { CareCard } from '../components/CareCard/CareCard.tsx';
import { CareSteps } from '../components/CareCard/CareSteps.tsx';
import { cardSteps } from '../components/CareCard/card-steps.ts';
import { Heading } from '../components/Heading/Heading.tsx';
import { LinesToCall } from '../components/LinesToCall/LinesToCall.tsx';
import type { CareCard as CorpusCard, Country } from '../corpus/schema.ts';
import { careLines } from './care-lines.ts';
import { isForParent } from './limit-card.ts';

interface Props {
  readonly card: CorpusCard;
  readonly country: Country;
  /** Level of the card's title. */
  readonly level: 1 | 2;
  readonly onChangeCountry: () => void;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** "I'm at my limit": what to do at once, the one rule, whom to call; then the rest. A number to call is never below the first screen for want of a tip. */
export function Limit({ card, country, level, onChangeCountry, headingRef }: Props) {
  const { first, rules, later } = cardSteps(card);
  const below = level === 1 ? 2 : 3;
  return (
    <>
      <CareCard card={card} level={level} isForChild={!isForParent(card)} {...(headingRef && { headingRef })} />
      <section class="sb-limit-rest" aria-label={i18n.t('limit.staySafe')}>
        {rules.map((rule) => (
          <p class="sb-never" key={rule.headline}>
            <strong>{rule.headline}</strong> {rule.text}
          </p>
        ))}
        <LinesToCall
          country={country}
          lines={careLines(card, country)}
          level={below}
          onChangeCountry={onChangeCountry}
        />
        {later.length > 0 && (
          <div>
            <Heading level={below} class="sb-label">
              {i18n.t('limit.then')}
            </Heading>
            <CareSteps steps={later} start={first.length + 1} label={i18n.t('limit.then')} />
          </div>
        )}
        {card.after && <p>{card.after}</p>}
      </section>
    </>
  );
}
