import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CareCard as CorpusCard } from '../../corpus/schema.ts';
import { asSentence } from '../as-sentence.ts';
import { Heading } from '../Heading/Heading.tsx';

interface Props {
  readonly card: CorpusCard;
  readonly level: 1 | 2;
  /** The heading takes focus when the card opens. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** "First, you": what a parent at their limit does right now, before any guidance. */
export function CareCard({ card, level, headingRef }: Props) {
  const id = useId();
  return (
    <section class="sb-limit" aria-labelledby={id}>
      <div class="sb-lead">
        <Heading level={level} class="sb-title" id={id} tabIndex={-1} {...(headingRef && { ref: headingRef })}>
          {card.title}
        </Heading>
        <p>{card.lead}</p>
      </div>
      <ol class="sb-steps" aria-label={i18n.t('limit.rightNow')}>
        {card.steps.filter(isStep).map((step) => (
          <li class="sb-step" key={step.headline}>
            <p>
              <strong>{asSentence(step.headline)}</strong> {step.text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A line that begins with "Never" is a rule, not a step: `CareRules` shows it. */
export function isStep({ headline }: { readonly headline: string }): boolean {
  return !headline.startsWith('Never ');
}
