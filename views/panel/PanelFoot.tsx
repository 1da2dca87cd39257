import { i18n } from '#i18n';
import { Icon } from '../../components/Icon/Icon.tsx';

/** What the panel shows: the notes on the thread, the card for the parent, or the pins. */
export type PanelPageName = 'notes' | 'limit' | 'pins';

interface Props {
  readonly page: PanelPageName;
  readonly pinCount: number;
  /** Pressing the page that is shown goes back to the notes. */
  readonly onPage: (page: PanelPageName) => void;
}

/** Always one press away: the card for a parent at their limit, and the pins. */
export function PanelFoot({ page, pinCount, onPage }: Props) {
  const go = (name: PanelPageName) => onPage(page === name ? 'notes' : name);
  return (
    <footer class="sb-panel-foot">
      <button
        type="button"
        class="sb-foot-button"
        aria-current={page === 'limit' ? 'page' : undefined}
        onClick={() => go('limit')}
      >
        <Icon name="hand" />
        {i18n.t('limit.open')}
      </button>
      <button
        type="button"
        class="sb-foot-button"
        aria-current={page === 'pins' ? 'page' : undefined}
        onClick={() => go('pins')}
      >
        <Icon name="pin" />
        {i18n.t('pins.mine')} {pinCount > 0 && <span class="sb-small">{pinCount}</span>}
      </button>
    </footer>
  );
}
