import { i18n } from '#i18n';
import { Icon } from '../../components/Icon/Icon.tsx';
import { productName } from '../../corpus/product.ts';
import { type Route, routeHash } from './route.ts';

interface Props {
  readonly route: Route;
  readonly onGo: (route: Route) => void;
}

const TABS = [
  { kind: 'look-up', icon: 'lookup' },
  { kind: 'pins', icon: 'pin' },
  { kind: 'limit', icon: 'hand' },
] as const;

/** The bar of the popup: look up, pins, and always one press away, the card for a parent at their limit. */
export function PopupTabs({ route, onGo }: Props) {
  const current = route.kind === 'pins' || route.kind === 'limit' ? route.kind : 'look-up';
  return (
    <nav class="sb-tabs" aria-label={productName}>
      {TABS.map(({ kind, icon }) => (
        <a
          key={kind}
          class={kind === 'limit' ? 'sb-tab sb-tab--limit' : 'sb-tab'}
          href={routeHash({ kind })}
          aria-current={current === kind ? 'page' : undefined}
          onClick={(event) => {
            event.preventDefault();
            onGo({ kind });
          }}
        >
          <Icon name={icon} />
          {tabWords(kind)}
        </a>
      ))}
    </nav>
  );
}

function tabWords(kind: (typeof TABS)[number]['kind']): string {
  switch (kind) {
    case 'look-up':
      return i18n.t('popup.lookUp');
    case 'pins':
      return i18n.t('pins.title');
    case 'limit':
      return i18n.t('limit.open');
  }
}
