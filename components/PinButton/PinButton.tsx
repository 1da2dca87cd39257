import { i18n } from '#i18n';
import { Icon } from '../Icon/Icon.tsx';

interface Props {
  /** What is pinned, for the button's name. */
  readonly headline: string;
  readonly isPinned: boolean;
  readonly onToggle: () => void;
}

/** Keeps a point for later, or lets it go. A toggle: its name stays, its pressed state changes. */
export function PinButton({ headline, isPinned, onToggle }: Props) {
  return (
    <button
      type="button"
      class="sb-round"
      aria-pressed={isPinned}
      aria-label={i18n.t('pin.label', { headline })}
      title={isPinned ? i18n.t('pin.remove') : i18n.t('pin.add')}
      onClick={onToggle}
    >
      <Icon name="pin" />
    </button>
  );
}
