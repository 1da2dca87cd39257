import { figures } from '#corpus/figures';
import { i18n } from '#i18n';
import { OptionSection } from '../../components/OptionSection/OptionSection.tsx';
import type { Share } from '../../corpus/figures.ts';

/** How a thread is recognised, how often that is right, and where it fails: in plain words, with the figures as they were measured. */
export function HowWell() {
  const { topics, age, advice, alerts } = figures;
  return (
    <div id="recognition">
      <OptionSection title={i18n.t('howWell.title')} what={i18n.t('howWell.what')}>
        <p>{i18n.t('howWell.how')}</p>
        <ul class="sb-how-well">
          <li>{i18n.t('howWell.precision', likely(topics.precision))}</li>
          <li>{i18n.t('howWell.recall', likely(topics.recall))}</li>
          <li>{i18n.t('howWell.age', { share: ofHundred(age.right) })}</li>
          <li>{i18n.t('howWell.advice', { right: ofHundred(advice.precision), found: ofHundred(advice.recall) })}</li>
          <li>{i18n.t('howWell.alerts', { found: ofHundred(alerts.recall), right: ofHundred(alerts.precision) })}</li>
        </ul>
        <p>{i18n.t('howWell.fails')}</p>
        <p class="sb-small">
          {i18n.t('howWell.measured', {
            threads: String(topics.threads),
            ages: String(age.posts),
            advice: String(advice.labels),
            alerts: String(alerts.labels),
          })}
        </p>
      </OptionSection>
    </div>
  );
}

function likely({ value, low, high }: Share) {
  return { share: ofHundred(value), low: ofHundred(low), high: ofHundred(high) };
}

/** 0.81 as "81": so many of a hundred. */
function ofHundred(share: number): string {
  return String(Math.round(share * 100));
}
