import { defineWxtModule } from 'wxt/modules';
import { writeCorpusModules } from '../corpus/write-modules.ts';

/** Makes the `#corpus` modules before WXT looks at anything; a bad corpus stops the build there. */
export default defineWxtModule({
  name: 'corpus',
  setup(wxt) {
    writeCorpusModules();
    wxt.hooks.hook('build:before', () => writeCorpusModules());
  },
});
