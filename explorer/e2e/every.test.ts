// What holds of every view: nothing is reported, nothing serious is found by axe, in both
// themes and languages; a view is the same after a new load. Pictures go to out.
import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { open, settled, useBrowser } from './browser';
import { built, places } from './places';

useBrowser();

const out = join(import.meta.dirname, 'out');
let all: [string, string][];

beforeAll(async () => {
  mkdirSync(out, { recursive: true });
  all = await places(inject('url'), '嵌入式');
});

test('every view that is built is looked at', () => {
  expect(new Set(all.map(([view]) => view))).toEqual(new Set(built));
});

test.each([['light', 'zh', 1280], ['dark', 'en', 390]] as const)('in %s, %s, %d wide: axe finds nothing serious', async (theme, language, width) => {
  const page = await open('#/overview', { theme, language, width });
  const found: unknown[] = [];
  for (const [i, [view, address]] of all.entries()) {
    await page.goto(new URL(address, `${inject('url')}/`).href);
    await settled(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const v of violations) if (v.impact === 'serious' || v.impact === 'critical') found.push({ address, rule: v.id, nodes: v.nodes.slice(0, 3).map((n) => `${n.target.join(' ')}: ${n.failureSummary ?? ''}`) });
    await page.screenshot({ path: join(out, `${i}-${view}-${theme}-${language}-${width}.png`) });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) found.push({ address, width, wide });
  }
  expect(found).toEqual([]);
}, 180_000);

test('a view that is loaded again is the same', async () => {
  const page = await open('#/overview');
  for (const [, address] of all) {
    await page.goto(new URL(address, `${inject('url')}/`).href);
    await settled(page);
    const before = { hash: new URL(page.url()).hash, heads: await page.locator('main h1, main h2').allTextContents() };
    await page.reload();
    await settled(page);
    expect({ hash: new URL(page.url()).hash, heads: await page.locator('main h1, main h2').allTextContents() }).toEqual(before);
  }
}, 180_000);
