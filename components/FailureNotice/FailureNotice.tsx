import { i18n } from '#i18n';

/** Said where a surface broke. Depends on nothing that can break with it: no storage, no corpus, no other component. */
export function FailureNotice() {
  return (
    <div class="sb-failure" role="alert">
      <p>
        <strong>{i18n.t('failure.title')}</strong>
      </p>
      <p>{i18n.t('failure.what')}</p>
    </div>
  );
}
