import { i18n } from '#i18n';
import { Brand } from '../../components/Brand/Brand.tsx';
import { Icon } from '../../components/Icon/Icon.tsx';

interface Props {
  readonly nameId: string;
  readonly onOptions: () => void;
  readonly onClose: () => void;
}

/** Name, options, close: the threshold of the panel. */
export function PanelHead({ nameId, onOptions, onClose }: Props) {
  return (
    <header class="sb-panel-head sb-threshold">
      <Brand id={nameId} />
      <button type="button" class="sb-round" aria-label={i18n.t('options.open')} onClick={onOptions}>
        <Icon name="gear" />
      </button>
      <button type="button" class="sb-round" aria-label={i18n.t('panel.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </header>
  );
}
