import { i18n } from '#i18n';

interface Props {
  /** Of what there is more: for those who hear the button. */
  readonly headline: string;
  readonly isOpen: boolean;
  /** Id of the element that it opens. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** "more", at the end of a line; "less" once it is open. */
export function MoreToggle({ headline, isOpen, controls, onToggle }: Props) {
  return (
    <button
      type="button"
      class="sb-link sb-small sb-point-toggle"
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      {isOpen ? i18n.t('point.less') : i18n.t('point.more')}
      <span class="sb-hidden">: {headline}</span>
    </button>
  );
}
