import { defineWxtModule } from 'wxt/modules';

/**
 * What two of our own pages or more have in common goes into one chunk.
 *
 * Left alone, the bundler makes a chunk for each set of pages that share something: eleven files for the popup, each of which costs some milliseconds
 * to ask for on a slow machine, and a little of the package.
 */
export default defineWxtModule({
  name: 'fewer-chunks',
  setup(wxt) {
    wxt.hooks.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      config.build = {
        ...config.build,
        rolldownOptions: {
          ...config.build?.rolldownOptions,
          output: {
            ...config.build?.rolldownOptions?.output,
            codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
          },
        },
      };
    });
  },
});
