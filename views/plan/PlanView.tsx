import { i18n } from '#i18n';
import { LoadingState } from '../../components/LoadingState/LoadingState.tsx';
import { pinsItem } from '../../storage/pins.ts';
import { settingsItem } from '../../storage/settings.ts';
import { usePageLook } from '../use-page-look.ts';
import { useStored } from '../use-stored.ts';

/** The pins as one page for whoever else cares for the child: to print, or to copy. */
export function PlanView() {
  const settings = useStored(settingsItem);
  const pins = useStored(pinsItem);
  usePageLook(settings);
  if (settings === null || pins === null) return <LoadingState />;
  return (
    <main class="sb-sheet">
      <h1>{i18n.t('pins.title')}</h1>
    </main>
  );
}
