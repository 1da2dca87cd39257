import { i18n } from '#i18n';

/** A child that a pin may be for. */
export interface KeptChild {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly headline: string;
  /** Null, or an id that is not among the children: any child. */
  readonly childId: string | null;
  readonly childrenKept: readonly KeptChild[];
  readonly onAssign: (childId: string | null) => void;
}

/** For which child a pin is. */
export function PinChild({ headline, childId, childrenKept, onAssign }: Props) {
  const isKept = childrenKept.some(({ id }) => id === childId);
  return (
    <p class="sb-small">
      <select
        class="sb-field sb-small-select"
        aria-label={i18n.t('pins.childOf', { headline })}
        value={isKept && childId !== null ? childId : ''}
        onChange={(event) => onAssign(event.currentTarget.value || null)}
      >
        <option value="">{i18n.t('pins.anyChild')}</option>
        {childrenKept.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}
