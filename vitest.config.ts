import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    isolate: false,
    // A test that hangs, not one on a busy machine.
    testTimeout: 60_000,
    setupFiles: ['tests/unit/fresh-document.ts'],
  },
});
