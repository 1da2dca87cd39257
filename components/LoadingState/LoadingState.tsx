import { i18n } from '#i18n';

/** Shown while stored things, or the corpus, are read: still, because nothing here takes long enough to need a spinner. */
export function LoadingState() {
  return (
    <p class="sb-small sb-loading" role="status">
      {i18n.t('loading')}
    </p>
  );
}
