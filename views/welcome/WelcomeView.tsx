import { useState } from 'preact/hooks';
import { forums } from '#corpus/forums';
import { i18n } from '#i18n';
import { Brand } from '../../components/Brand/Brand.tsx';
import { Scene } from '../../components/Scene/Scene.tsx';
import { settingsItem } from '../../storage/settings.ts';
import { requestSites } from '../../storage/site-access.ts';
import { usePageLook } from '../use-page-look.ts';
import { useStored } from '../use-stored.ts';
import { WELL_KNOWN_PATTERNS } from '../well-known-forums.ts';
import { WelcomeWhat } from './WelcomeWhat.tsx';

/** What it does, what it never does, and one click that turns on the well-known forums. */
export function WelcomeView() {
  usePageLook(useStored(settingsItem));
  const [answer, setAnswer] = useState<'not-asked' | 'granted' | 'refused'>('not-asked');
  // The browser must be asked in the click itself, before anything else.
  const turnOn = () =>
    void requestSites(WELL_KNOWN_PATTERNS).then((isGranted) => setAnswer(isGranted ? 'granted' : 'refused'));
  return (
    <>
      <header class="sb-page-top sb-page-top--wide">
        <Brand />
      </header>
      <main class="sb-welcome">
        <section class="sb-hero">
          <div class="sb-hero-words">
            <h1>{i18n.t('welcome.title')}</h1>
            <p class="sb-hero-lead">{i18n.t('welcome.lead')}</p>
            {answer !== 'granted' && (
              <button type="button" class="sb-button sb-button--first" onClick={turnOn}>
                {i18n.t('welcome.turnOn', forums.length)}
              </button>
            )}
            <div role="status" class={answer === 'granted' ? 'sb-hero-lead' : 'sb-small'}>
              {answer === 'granted' && <p>{i18n.t('welcome.isOn')}</p>}
              {answer === 'refused' && <p>{i18n.t('welcome.refused')}</p>}
            </div>
            {answer !== 'granted' && (
              <p class="sb-small">
                {i18n.t('welcome.askOnce')} <a href="#which">{i18n.t('welcome.which')}</a> {i18n.t('welcome.later')}
              </p>
            )}
            <p class="sb-small">{i18n.t('welcome.ratherNot')}</p>
          </div>
          <Scene label={i18n.t('welcome.scene')} />
        </section>
        <WelcomeWhat />
        <section class="sb-never-list" id="which">
          <div>
            <h2>{i18n.t('welcome.forums')}</h2>
            <p class="sb-small">{i18n.t('welcome.anyOther')}</p>
          </div>
          <ul class="sb-plain-list">
            {forums.map((forum) => (
              <li key={forum.id}>{forum.name}</li>
            ))}
          </ul>
        </section>
      </main>
    </>
  );
}
