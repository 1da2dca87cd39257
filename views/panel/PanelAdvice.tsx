import { i18n } from '#i18n';
import { AdviceVerdict } from '../../components/AdviceVerdict/AdviceVerdict.tsx';
import type { Notes } from '../../components/notes.ts';
import type { CheckedAdvice } from '../../guidance/types.ts';
import type { Evidence } from '../../recognition/types.ts';

interface Props {
  readonly advice: readonly CheckedAdvice[];
  readonly notes: Notes;
  readonly onShow: (evidence: Evidence) => void;
}

/** Each piece of advice in the thread, checked; what is supported is said as well. */
export function PanelAdvice({ advice, notes, onShow }: Props) {
  return (
    <>
      {advice.map((checked) => (
        <AdviceVerdict
          key={`${checked.found.evidence.post}-${checked.found.id}-${checked.found.evidence.start}`}
          checked={checked}
          notes={notes}
          level={4}
          onShow={() => onShow(checked.found.evidence)}
        />
      ))}
      <p class="sb-small">{i18n.t('advice.notPeople')}</p>
    </>
  );
}
