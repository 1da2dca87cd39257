/**
 * `npm run bench:reading`: how long reading takes in a real Chromium, by engine, number of posts and slow-down of the processor.
 *
 * Prints the fastest run and the median, in milliseconds: at one go without a time limit; and as shipped, in slices, the longest slice of a run. On a busy machine believe the fastest.
 * Bars (design): 500 posts in 5 ms, in 20 ms at 4×; no slice of 50 ms. For people, not for CI: it depends on the machine.
 */
import { chromium } from 'playwright-core';
import { clothes } from '../tests/threads/clothes.ts';
import { growThread, inventedThread } from '../tests/threads/invented-thread.ts';
import { buildReading } from './bench/build-reading.ts';
import { findChromium, NO_CHROMIUM } from './find-chromium.ts';

const COUNTS = [10, 100, 500, 10_000];
const SLOW_DOWNS = [1, 4];
/** Named on the command line; `none` leaves only the hostile pages. */
const ENGINES =
  process.argv.length > 2
    ? process.argv.slice(2).filter((name) => name !== 'none')
    : ['reddit', 'phpbb', 'wordpress', 'generic'];
const RUNS = 15;

const executablePath = findChromium();
if (!executablePath) throw new Error(NO_CHROMIUM);
const script = await buildReading();
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
await page.addScriptTag({ content: script });
const cdp = await page.context().newCDPSession(page);

console.log(
  'engine         posts   elements   CPU        at one go   first slice  longest slice        scoring   read as shipped',
);
for (const engine of ENGINES) {
  for (const count of COUNTS) {
    const dressed = clothes[engine];
    if (!dressed) throw new Error(`No clothes for ${engine}; there are: ${Object.keys(clothes).join(', ')}`);
    await page.setContent(dressed.dress(growThread(inventedThread, count)), { timeout: 120_000 });
    await page.addScriptTag({ content: script });
    for (const slowDown of SLOW_DOWNS) {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
      const { first, whole, longest, scoring, read, elements } = await page.evaluate(measure, {
        url: dressed.url,
        runs: RUNS,
      });
      const cells = [count, elements, `${slowDown}×`].map((cell) => String(cell).padStart(8)).join(' ');
      const times = [spread(whole), first.toFixed(1), spread(longest), spread(scoring)]
        .map((cell) => cell.padStart(14))
        .join(' ');
      console.log(`${engine.padEnd(12)} ${cells} ${times}   ${read}`);
    }
  }
}
await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
console.log('\nhostile pages, as shipped: longest slice');
for (const [name, ms, told] of await page.evaluate(measureHostile))
  console.log(`${name.padEnd(40)} ${ms.toFixed(1).padStart(8)}   ${told}`);
await browser.close();

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${(sorted[0] ?? 0).toFixed(1)} (${(sorted[sorted.length >> 1] ?? 0).toFixed(1)})`;
}

/** Runs in the page. */
function measure({ url, runs }: { url: string; runs: number }) {
  const { reading } = globalThis as unknown as { reading: typeof import('./bench/page.ts') };
  const address = new URL(url);
  const timeAtOneGo = (): number => {
    const start = performance.now();
    reading.readThread(document, address, { budgetMs: 60_000 });
    return performance.now() - start;
  };
  const readInSlices = () => {
    const slices = reading.readThreadInSlices(document, address, () => performance.now());
    const times: number[] = [];
    for (;;) {
      const start = performance.now();
      const step = slices.next();
      times.push(performance.now() - start);
      if (step.done) return { thread: step.value?.thread, times };
    }
  };
  const first = readInSlices().times[0] ?? 0;
  const longest = Array.from({ length: runs }, () => Math.max(...readInSlices().times));
  const whole = Array.from({ length: runs }, timeAtOneGo);
  const { thread, times } = readInSlices();
  const scoring = Array.from({ length: runs }, () => {
    const start = performance.now();
    if (thread) reading.scoreTopics(thread);
    return performance.now() - start;
  });
  const read = `${thread?.posts.length ?? 0} of ${thread?.totalPosts ?? '?'}, ${thread?.isComplete ? 'whole' : 'cut'}, ${times.length} slices`;
  return { first, whole, longest, scoring, read, elements: document.getElementsByTagName('*').length };
}

/** Runs in the page: trees that parsers would not make, and jsdom cannot in reasonable time. */
function measureHostile(): [string, number, string][] {
  const { reading } = globalThis as unknown as { reading: typeof import('./bench/page.ts') };
  const body = (): HTMLElement => {
    document.body.innerHTML = '<div id="question" data-questionid="1"><div class="js-post-body"></div></div>';
    return document.querySelector<HTMLElement>('.js-post-body') ?? document.body;
  };
  const pages: Record<string, () => void> = {
    'words 50,000 elements deep': () => {
      let inner: Element = body();
      for (let level = 0; level < 50_000; level += 1) inner = inner.appendChild(document.createElement('span'));
      inner.append('at the bottom');
    },
    'one text of 5 MB': () => body().append('word '.repeat(1_000_000)),
    'a million empty elements in a post': () => {
      body().innerHTML = '<b></b>'.repeat(1_000_000);
    },
    '10,000 posts inside each other, no words': () => {
      let inner: Element = document.body;
      body();
      for (let level = 0; level < 10_000; level += 1) {
        inner = inner.appendChild(document.createElement('div'));
        inner.className = 'answer';
        inner.setAttribute('data-answerid', String(level));
      }
    },
  };
  return Object.entries(pages).map(([name, make]) => {
    make();
    const address = new URL('https://parenting.example.org/questions/1');
    const slices = reading.readThreadInSlices(document, address, () => performance.now());
    let ms = 0;
    let step: ReturnType<typeof slices.next>;
    do {
      const start = performance.now();
      step = slices.next();
      ms = Math.max(ms, performance.now() - start);
    } while (!step.done);
    const thread = step.value?.thread;
    const kept = thread?.posts.map((post) => post.text).join().length ?? 0;
    return [name, ms, thread ? `${kept} characters, ${thread.isComplete ? 'whole' : 'cut'}` : 'no thread'];
  });
}
