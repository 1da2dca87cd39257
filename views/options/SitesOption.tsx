import { i18n } from '#i18n';
import { OptionSection } from '../../components/OptionSection/OptionSection.tsx';
import { SiteTable } from '../../components/SiteTable/SiteTable.tsx';
import { send } from '../../messages/send.ts';
import { quietItem, wakeSite } from '../../storage/quiet.ts';
import type { Settings } from '../../storage/settings.ts';
import { removeSites, requestSites } from '../../storage/site-access.ts';
import { useStored } from '../use-stored.ts';
import { WELL_KNOWN_PATTERNS } from '../well-known-forums.ts';
import { quietForNowRows } from './quiet-for-now-rows.ts';
import { siteName } from './site-name.ts';
import { useGrantedSites } from './use-granted-sites.ts';

/** Which sites are read, and which are quiet; each can be taken back. */
export function SitesOption({ settings }: { readonly settings: Settings }) {
  const granted = useGrantedSites();
  const quiet = settings.quietSites;
  const quietForNow = useStored(quietItem);
  const rowsForNow = quietForNow === null ? [] : quietForNowRows(quietForNow);
  return (
    <OptionSection title={i18n.t('options.sites')} what={i18n.t('options.sitesWhat')}>
      {granted.length === 0 ? (
        <p>{i18n.t('options.noSites')}</p>
      ) : (
        <SiteTable
          sites={granted.map((pattern) => ({ id: pattern, name: siteName(pattern) }))}
          action={i18n.t('options.turnOff')}
          actionName={(host) => i18n.t('options.turnOffOn', { host })}
          onAction={(pattern) => void removeSites([pattern])}
        />
      )}
      <div class="sb-row sb-row--loose">
        <button type="button" class="sb-button" onClick={() => void requestSites(WELL_KNOWN_PATTERNS)}>
          {i18n.t('options.turnOnForums')}
        </button>
        {granted.length > 0 && (
          <button type="button" class="sb-link sb-link--alone" onClick={() => void removeSites(granted)}>
            {i18n.t('options.turnOffAll')}
          </button>
        )}
      </div>
      {quiet.length > 0 && (
        <>
          <h3 class="sb-label">{i18n.t('options.quietSites')}</h3>
          <SiteTable
            sites={quiet.map((origin) => ({ id: origin, name: siteName(origin) }))}
            action={i18n.t('options.wake')}
            actionName={(host) => i18n.t('options.wakeOn', { host })}
            onAction={(origin) => void send({ kind: 'turn-on-site', origin })}
          />
        </>
      )}
      {quietForNow !== null && rowsForNow.length > 0 && (
        <>
          <h3 class="sb-label">{i18n.t('options.quietForNow')}</h3>
          <SiteTable
            sites={rowsForNow}
            action={i18n.t('options.wake')}
            actionName={(host) => i18n.t('options.wakeOn', { host })}
            onAction={(origin) => void quietItem.change((now) => wakeSite(now, origin))}
          />
        </>
      )}
    </OptionSection>
  );
}
