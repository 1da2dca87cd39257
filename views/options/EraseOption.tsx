import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../components/Icon/Icon.tsx';
import { OptionSection } from '../../components/OptionSection/OptionSection.tsx';
import { send } from '../../messages/send.ts';
import type { Pin } from '../../storage/pins.ts';
import { exportPins } from './PinsOption.tsx';

/** Erases everything that is kept, after saying what that is. */
export function EraseOption({ pins }: { readonly pins: readonly Pin[] }) {
  const [state, setState] = useState<'rest' | 'asking' | 'erased'>('rest');
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === 'asking') keep.current?.focus();
  }, [state]);
  const erase = () => void send({ kind: 'erase-everything' }).then(() => setState('erased'));
  return (
    <OptionSection title={i18n.t('erase.title')} what={i18n.t('erase.what')}>
      {state !== 'asking' && (
        <div class="sb-row sb-row--loose">
          <button type="button" class="sb-button" onClick={() => setState('asking')}>
            {i18n.t('erase.ask')}
          </button>
          {pins.length > 0 && (
            <button type="button" class="sb-link sb-link--alone" onClick={() => exportPins(pins)}>
              <Icon name="download" />
              {i18n.t('erase.exportFirst')}
            </button>
          )}
        </div>
      )}
      {state === 'asking' && (
        <section class="sb-empty" aria-label={i18n.t('erase.confirm')}>
          <p>
            <strong>{i18n.t('erase.confirm')}</strong> {i18n.t('erase.list', pins.length)}
          </p>
          <div class="sb-row sb-row--loose">
            <button type="button" class="sb-button sb-button--urgent sb-button--low" onClick={erase}>
              {i18n.t('erase.now')}
            </button>
            <button ref={keep} type="button" class="sb-button" onClick={() => setState('rest')}>
              {i18n.t('erase.keep')}
            </button>
          </div>
        </section>
      )}
      <p role="status">{state === 'erased' && i18n.t('erase.done')}</p>
    </OptionSection>
  );
}
