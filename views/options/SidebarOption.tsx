import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { OptionSection } from '../../components/OptionSection/OptionSection.tsx';
import { hasSidebar, openSidebar } from './open-sidebar.ts';

/** The browser's own side panel as another place for the popup. Nothing where the browser has none (phones). */
export function SidebarOption() {
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    // The panel must be asked for in the click itself: the window is looked up before.
    Promise.resolve(browser.windows?.getCurrent()).then(
      (current) => setWindowId(current?.id ?? null),
      () => setWindowId(null),
    );
  }, []);
  if (windowId === null || !hasSidebar()) return null;
  return (
    <OptionSection title={i18n.t('options.sidebar')} what={i18n.t('options.sidebarWhat')}>
      <p>
        <button type="button" class="sb-button" onClick={() => open(windowId)}>
          {i18n.t('options.openSidebar')}
        </button>
      </p>
    </OptionSection>
  );
}

function open(windowId: number): void {
  openSidebar(windowId).catch((error: unknown) => console.error('The side panel could not be opened', error));
}
