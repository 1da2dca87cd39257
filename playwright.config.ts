import { defineConfig } from '@playwright/test';

/** Browser tests. They need the builds in .output: `npm test` makes them, `npm run test:browser` does so for these alone. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.output/test-results',
  // One picture for all machines: see looks.spec.ts.
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  // One more try: a shared machine may starve a browser. A test that needs it is named in the report.
  retries: 1,
  timeout: 40_000,
  // A broken build fails every test: no need to wait for all of them.
  maxFailures: 8,
  expect: { timeout: 15_000 },
  reporter: 'line',
});
