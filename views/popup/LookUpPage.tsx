import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SituationPicker } from '../../components/SituationPicker/SituationPicker.tsx';
import { ThisPage } from '../../components/ThisPage/ThisPage.tsx';
import { situationTiles } from '../situation-tiles.ts';
import type { ReaderCorpus } from '../use-corpus.ts';
import { orderSituations } from './order-situations.ts';
import { pageStatus } from './page-status.ts';
import type { Tab } from './use-tab.ts';

interface Props {
  readonly reader: ReaderCorpus;
  readonly ageMonths: number | null;
  /** The tile of the last look-up. */
  readonly lastSituation: string | null;
  readonly tab: Tab;
  readonly onSituation: (situationId: string) => void;
}

/** What is happening? This page's notes, then the situations as tiles. */
export function LookUpPage({ reader, ageMonths, lastSituation, tab, onSituation }: Props) {
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
      <SituationPicker
        situations={situationTiles(orderSituations(reader.corpus.situations, ageMonths), reader)}
        pickedId={picked}
        onPick={onSituation}
      />
    </>
  );
}
