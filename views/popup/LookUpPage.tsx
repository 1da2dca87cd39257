import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SituationPicker } from '../../components/SituationPicker/SituationPicker.tsx';
import { ThisPage } from '../../components/ThisPage/ThisPage.tsx';
import { pageStatus } from './page-status.ts';
import { tilesFor } from './tiles-for.ts';
import type { Tab } from './use-tab.ts';

interface Props {
  /** Code of the country in the settings; null = not chosen. */
  readonly country: string | null;
  readonly ageMonths: number | null;
  /** The tile of the last look-up. */
  readonly lastSituation: string | null;
  readonly tab: Tab;
  readonly onSituation: (situationId: string) => void;
}

/** What is happening? This page's notes, then the situations as tiles: all of it is there before the corpus is. */
export function LookUpPage({ country, ageMonths, lastSituation, tab, onSituation }: Props) {
  const [picked] = useState(lastSituation);
  const status = pageStatus(tab.state);
  const host = tab.state.kind === 'page' ? tab.state.host : '';
  return (
    <>
      <h1 class="sb-hidden">{i18n.t('popup.lookUp')}</h1>
      {status && (
        <ThisPage
          status={status}
          host={host}
          onOpen={tab.open}
          onCheck={tab.check}
          onTurnOn={tab.turnOn}
          onShowAgain={tab.showAgain}
        />
      )}
      <SituationPicker situations={tilesFor(country, ageMonths)} pickedId={picked} onPick={onSituation} />
    </>
  );
}
