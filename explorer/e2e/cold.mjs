// Measures a cold start: node e2e/cold.mjs PROGRAM STORE [RUNS]
// Each run starts the program anew and a Chromium that has never been here. It prints when
// the program answers, and from the navigation on when something is painted, when the
// front page has what it leads with, and when all of it is there.
import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';

const [program, store, runs = '3'] = process.argv.slice(2);
if (!program || !store) throw new Error('node e2e/cold.mjs PROGRAM STORE [RUNS]');

for (let run = 1; run <= +runs; run++) {
  const began = performance.now();
  const child = spawn(program, ['serve', '--store', store, '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await new Promise((found, failed) => {
    let said = '';
    const hear = (chunk) => { said += chunk; const m = /serving on (http:\/\/\S+)/.exec(said); if (m) found(m[1]); };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => failed(new Error(said)));
  });
  const ready = performance.now() - began;
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  const from = performance.now();
  const since = () => Math.round(performance.now() - from);
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('main h1').waitFor();
  const heading = since();
  await page.locator('main blockquote').first().waitFor();
  const first = since();
  await page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('[role=status] i, [aria-busy=true]'), null, { polling: 'raf' });
  const all = since();
  const painted = await page.evaluate(() => Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN));
  console.log(`run ${run}: program ready ${Math.round(ready)} ms; painted ${painted} ms, heading ${heading} ms, first directive ${first} ms, all ${all} ms`);
  await browser.close();
  child.kill('SIGINT');
  await new Promise((done) => child.once('exit', done));
}
