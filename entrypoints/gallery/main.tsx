import { render } from 'preact';
import { settingsItem } from '../../storage/settings.ts';
import { usePageLook } from '../../views/use-page-look.ts';
import { useStored } from '../../views/use-stored.ts';
import { Gallery } from './Gallery.tsx';
import { sampleThreads } from './sample-threads.ts';
import { showSamplePanel } from './show-sample-panel.tsx';

/** Development and browser tests only (wxt.config.ts leaves it out of what the stores get). `gallery.html#NAME` shows the panel over a sample thread. */
function App() {
  usePageLook(useStored(settingsItem));
  return <Gallery />;
}

const sample = sampleThreads[location.hash.slice(1)];
if (sample === undefined) render(<App />, document.body);
else showSamplePanel(sample);
