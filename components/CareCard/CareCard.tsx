import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { CareCard as CorpusCard } from '../../corpus/schema.ts';
import { Heading } from '../Heading/Heading.tsx';
import { CareSteps } from './CareSteps.tsx';
import { cardSteps } from './card-steps.ts';

interface Props {
  readonly card: CorpusCard;
  readonly level: 1 | 2;
  /** About the child: it does not stand on the light of the lamp, which is for the parent. Default false. */
  readonly isForChild?: boolean;
  /** The heading takes focus when the card opens. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** "First, you": what a parent at their limit does right now, before any guidance; or what comes first for a child. */
export function CareCard({ card, level, isForChild = false, headingRef }: Props) {
  const id = useId();
  return (
    <section class={isForChild ? 'sb-limit sb-limit--child' : 'sb-limit'} aria-labelledby={id}>
      <div class="sb-lead">
        <Heading level={level} class="sb-title" id={id} tabIndex={-1} {...(headingRef && { ref: headingRef })}>
          {card.title}
        </Heading>
        <p>{card.lead}</p>
      </div>
      <CareSteps steps={cardSteps(card).first} start={1} />
    </section>
  );
}
