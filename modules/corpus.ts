import { defineWxtModule } from 'wxt/modules';
import { CORPUS_FILE } from '../background/companion-script.ts';
import { CORPUS_SCRIPT, writeCorpusModules } from '../corpus/write-modules.ts';

/** Vite's own conditions (`defaultClientConditions`) and ours: package.json's `imports` say what "shipped" changes. */
const CONDITIONS = ['shipped', 'module', 'browser', 'development|production'];

/**
 * Makes the `#corpus` modules before WXT looks at anything; a bad corpus stops the build there.
 *
 * What is built reads the biggest parts from one script, which goes into the package beside the bundles.
 */
export default defineWxtModule({
  name: 'corpus',
  setup(wxt) {
    writeCorpusModules();
    wxt.hooks.hook('build:before', () => writeCorpusModules());
    wxt.hooks.hook('prepare:publicPaths', (_, paths) => void paths.push(CORPUS_FILE.slice(1)));
    wxt.hooks.hook('build:publicAssets', (_, files) => {
      files.push({ absoluteSrc: CORPUS_SCRIPT, relativeDest: CORPUS_FILE.slice(1) });
    });
    wxt.hooks.hook('vite:build:extendConfig', (_, config) => {
      config.resolve = { ...config.resolve, conditions: CONDITIONS };
    });
  },
});
