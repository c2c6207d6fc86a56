// Measures the graph view with 5,000 objects and 20,000 lines: node e2e/graph-perf.mjs BASE
// The API's answers are made here, so that the app that is measured is the one that ships.
import { chromium } from 'playwright-core';

const base = process.argv[2] ?? 'http://127.0.0.1:8080/';
const hubs = 4;
const leaves = 4_996;
const idOf = (i) => (i < hubs ? `body_hub${i}` : `policy_leaf${i}`);
const node = (i) => ({ __typename: i < hubs ? 'Body' : 'Policy', id: idOf(i), name: i < hubs ? `机构${i}` : `政策第${i}号`, mentionCount: i, speechCount: i });
const number = (id) => Number(/\d+$/.exec(id)?.[0]);
const relation = (h, i) => ({ __typename: 'Relation', id: `${idOf(h)}.REFERS_TO.${idOf(i)}`, verb: 'REFERS_TO', role: null, evidenceCount: 1, from: { id: idOf(h) }, to: { id: idOf(i) } });
// Each leaf hangs on all four hubs, and hubs on each other: 19,990 lines.
const answers = {
  GraphNodes: ({ ids }) => ({ nodes: ids.map((id) => node(number(id))) }),
  GraphGrow: ({ of, first, after }) => {
    const from = after === null ? 0 : Number(after);
    const all = Array.from({ length: Math.min(first, leaves - from) }, (_, k) => hubs + from + k);
    return { neighbourhood: { neighbours: { nodes: all.map((i) => ({ node: node(i), relations: [relation(number(of), i)] })), pageInfo: { hasNextPage: from + first < leaves, endCursor: String(from + first) } } } };
  },
  GraphLines: ({ of, ids }) => ({ neighbourhood: { neighbours: { nodes: ids.map((id) => ({ node: { id }, relations: [relation(Math.min(number(of), number(id)), Math.max(number(of), number(id)))] })) } } }),
};

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
page.on('pageerror', (e) => console.log('pageerror', e.message));
await page.route('**/graphql', async (route) => {
  const { query, variables } = route.request().postDataJSON();
  const name = /query (\w+)/.exec(query)?.[1];
  const answer = answers[name];
  await (answer ? route.fulfill({ json: { data: answer(variables) } }) : route.continue());
});
await page.addInitScript(() => {
  window.long = [];
  new PerformanceObserver((l) => { for (const e of l.getEntries()) window.long.push(Math.round(e.duration)); }).observe({ entryTypes: ['longtask'] });
});
const cdp = await page.context().newCDPSession(page);
await cdp.send('Performance.enable', { timeDomain: 'threadTicks' }); // processor time: what else runs on the machine does not count
const metric = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value]));

/** measure runs something and says what of the main thread a frame took. */
async function measure(what, run) {
  const before = await metric();
  await page.evaluate(() => { window.long.length = 0; window.frames_ = 0; window.counting = true; const tick = () => { window.frames_++; if (window.counting) requestAnimationFrame(tick); }; requestAnimationFrame(tick); });
  const from = Date.now();
  await run();
  const ms = Date.now() - from;
  const frames = await page.evaluate(() => { window.counting = false; return window.frames_; });
  const after = await metric();
  const long = await page.evaluate(() => window.long);
  const main = (after.TaskDuration - before.TaskDuration) * 1000;
  console.log(`${what}: ${frames} frames in ${ms} ms; main thread ${(main / frames).toFixed(1)} ms a frame (script ${(((after.ScriptDuration - before.ScriptDuration) * 1000) / frames).toFixed(1)}); long tasks ${long.length}, longest ${Math.max(0, ...long)} ms`);
}

const idle = () => page.waitForFunction(() => document.querySelector('[data-testid="graph-canvas"]') && !document.querySelector('[aria-busy="true"]'), null, { timeout: 120_000 });
await page.goto(base + '#/graph');
await measure('load and lay out', async () => {
  await page.goto(base + '#/graph?of=body_hub0,body_hub1,body_hub2,body_hub3&do=e0.4996');
  await page.waitForTimeout(1_000);
  await idle();
});
console.log(await page.locator('section [role=status]').first().innerText());
const box = await page.getByTestId('graph-canvas').boundingBox();
const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
await measure('pan', async () => {
  await page.mouse.move(x + 137, y + 91);
  await page.mouse.down();
  for (let i = 0; i < 60; i++) { await page.mouse.move(x + 137 + 2 * i, y + 91 + i); await page.waitForTimeout(16); }
  await page.mouse.up();
});
await measure('zoom', async () => { for (let i = 0; i < 30; i++) { await page.mouse.wheel(0, i % 2 ? 60 : -120); await page.waitForTimeout(33); } });
await measure('hover', async () => { for (let i = 0; i < 60; i++) { await page.mouse.move(x - 200 + 6 * i, y - 80 + (i % 9) * 12); await page.waitForTimeout(16); } });
const run = page.getByRole('button', { name: /^(排布|Lay out)$/ });
await measure('layout running', async () => {
  await run.click();
  await page.waitForTimeout(3_000);
  // It may have come to rest by itself.
  await page.getByRole('button', { name: /^(停止排布|Stop)$/ }).click({ timeout: 2_000 }).catch(() => undefined);
  await run.waitFor();
});
if (process.argv[3]) await page.screenshot({ path: process.argv[3] });
await browser.close();
