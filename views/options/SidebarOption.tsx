import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Choice } from '../../components/Choice/Choice.tsx';
import { OptionSection } from '../../components/OptionSection/OptionSection.tsx';
import { hasSidebar, openSidebar } from '../../storage/browser-sidebar.ts';
import { changeSettings, type Settings } from '../../storage/settings.ts';

/** The browser's own side panel as another place for the popup. Nothing where the browser has none (phones). */
export function SidebarOption({ settings }: { readonly settings: Settings }) {
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
      <Choice
        legend={i18n.t('options.toolbarOpens')}
        value={settings.toolbarOpens}
        onChange={(toolbarOpens) => void changeSettings({ toolbarOpens })}
        options={[
          { value: 'popup', words: i18n.t('options.opensPopup') },
          { value: 'sidebar', words: i18n.t('options.opensSidebar') },
        ]}
      />
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
