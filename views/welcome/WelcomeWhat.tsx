import { i18n } from '#i18n';
import { Icon } from '../../components/Icon/Icon.tsx';

/** What it does in three columns, and what it never does. */
export function WelcomeWhat() {
  return (
    <>
      <section class="sb-columns" aria-label={i18n.t('welcome.does')}>
        <Does title={i18n.t('welcome.waits')} words={i18n.t('welcome.waitsHow')} />
        <Does title={i18n.t('welcome.sources')} words={i18n.t('welcome.sourcesHow')} />
        <Does title={i18n.t('welcome.stops')} words={i18n.t('welcome.stopsHow')} />
      </section>
      <section class="sb-never-list">
        <div>
          <h2>{i18n.t('welcome.never')}</h2>
          <p class="sb-small">{i18n.t('welcome.check')}</p>
        </div>
        <ul>
          <Never what={i18n.t('welcome.neverSends')} how={i18n.t('welcome.neverSendsHow')} />
          <Never what={i18n.t('welcome.neverReads')} how={i18n.t('welcome.neverReadsHow')} />
          <Never what={i18n.t('welcome.neverPosts')} how={i18n.t('welcome.neverPostsHow')} />
          <Never what={i18n.t('welcome.neverKeeps')} how={i18n.t('welcome.neverKeepsHow')} />
          <Never what={i18n.t('welcome.neverDiagnoses')} how={i18n.t('welcome.neverDiagnosesHow')} />
          <Never what={i18n.t('welcome.neverSells')} how={i18n.t('welcome.neverSellsHow')} />
        </ul>
      </section>
    </>
  );
}

function Does({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <div>
      <h2>{title}</h2>
      <p>{words}</p>
    </div>
  );
}

function Never({ what, how }: { readonly what: string; readonly how: string }) {
  return (
    <li>
      <Icon name="never" />
      <p>
        <strong>{what}</strong> {how}
      </p>
    </li>
  );
}
