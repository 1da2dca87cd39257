import { i18n } from '#i18n';
import type { CareCard } from '../../corpus/schema.ts';
import { asSentence } from '../as-sentence.ts';

interface Props {
  readonly steps: readonly CareCard['steps'][number][];
  /** Number of the first; 1 to count anew. */
  readonly start: number;
  /** What the list is, for those who hear it. */
  readonly label?: string;
}

/** Steps of a card, numbered. */
export function CareSteps({ steps, start, label = i18n.t('limit.rightNow') }: Props) {
  return (
    <ol class="sb-steps" start={start} style={{ counterReset: `step ${start - 1}` }} aria-label={label}>
      {steps.map((step) => (
        <li class="sb-step" key={step.headline}>
          <p>
            <strong>{asSentence(step.headline)}</strong> {step.text}
          </p>
        </li>
      ))}
    </ol>
  );
}
