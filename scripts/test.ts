/**
 * `npm test`: every check there is, from lint to browser tests. Each step runs whether or not those before it passed.
 *
 * The last line is `N passed, N failed`; a check that a tool makes as a whole (lint, types, a build) counts as one.
 */
import { BUILDS } from './build-extension.ts';
import type { Step } from './test/outcome.ts';
import { runBrowserTests } from './test/run-browser-tests.ts';
import { runBuild } from './test/run-build.ts';
import { runCheck } from './test/run-check.ts';
import { runUnitTests } from './test/run-unit-tests.ts';

const STEPS: readonly Step[] = [
  { name: 'lint and imports', run: () => runCheck(['node_modules/@biomejs/biome/bin/biome', 'check', '.']) },
  { name: 'types', run: () => runCheck(['node_modules/typescript/bin/tsc', '--noEmit']) },
  { name: 'unused code', run: () => runCheck(['node_modules/knip/bin/knip.js', '--no-progress']) },
  { name: 'build for Chromium', run: () => runBuild('chrome') },
  { name: 'build for Firefox', run: () => runBuild('firefox') },
  { name: 'size budgets', run: () => runCheck(['node_modules/size-limit/bin.js']) },
  {
    name: 'Firefox add-on rules',
    run: () => runCheck(['node_modules/addons-linter/bin/addons-linter', BUILDS.firefox.folder]),
  },
  { name: 'build for browser tests, Chromium', run: () => runBuild('chromeE2e') },
  { name: 'build for browser tests, Firefox', run: () => runBuild('firefoxE2e') },
  { name: 'unit tests', run: runUnitTests },
  { name: 'browser tests', run: runBrowserTests },
];

process.exitCode = process.argv.length > 2 ? complain() : await runAll();

function complain(): number {
  console.error('Usage: npm test  (it takes no arguments; npm run check is the quick one)');
  return 2;
}

async function runAll(): Promise<number> {
  let passed = 0;
  let failed = 0;
  for (const step of STEPS) {
    const startedAt = Date.now();
    const outcome = await step.run();
    passed += outcome.passed;
    failed += outcome.failed;
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    console.log(
      `${outcome.failed === 0 ? 'ok    ' : 'FAILED'} ${step.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`,
    );
    for (const note of outcome.notes) console.log(`       ${note}`);
    if (outcome.failed > 0) console.log(outcome.output);
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
