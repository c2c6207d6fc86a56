// What holds of every view, in both themes and languages, wide and on a phone: axe finds
// nothing serious, nothing is reported, and no page scrolls sideways.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { open, settled, useBrowser } from '../browser';
import { built, places } from '../places';

useBrowser();

let all: [string, string][];
beforeAll(async () => { all = await places(inject('url'), '嵌入式'); });

test('every view that is built is looked at', () => {
  expect(new Set(all.map(([view]) => view))).toEqual(new Set(built));
});

async function faults(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).analyze();
  const grave = violations.filter((v) => v.impact === 'serious' || v.impact === 'critical');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [...grave.map((v) => ({ rule: v.id, nodes: v.nodes.slice(0, 3).map((n) => `${n.target.join(' ')}: ${n.failureSummary ?? ''}`) })), ...(wide > 0 ? [{ wide }] : [])];
}

test.each([['zh', 1280, 900], ['en', 375, 812]] as const)('in %s, %d wide, light and dark', async (language, width, height) => {
  const page = await open('#/overview', { language, width, height });
  for (const [, address] of all) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(new URL(address, `${inject('url')}/`).href);
    await settled(page);
    expect({ address, faults: await faults(page) }).toEqual({ address, faults: [] });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect({ address, dark: true, faults: await faults(page) }).toEqual({ address, dark: true, faults: [] });
  }
}, 120_000);

// Dialogs, menus and what unfolds are looked at open.
test.each([
  ['the query of the view', '#/search?q=嵌入式', (page: Page) => page.getByRole('button', { name: '此页的查询' }).click()],
  ['the search list', '#/overview', async (page: Page) => { await page.getByRole('combobox', { name: '查找' }).fill('湖州'); await page.getByRole('option').first().waitFor(); }],
  ['the graph’s exports', '#/graph', async (page: Page) => { await page.locator('main a[href*="graph"]').first().click(); await settled(page); await page.locator('summary', { hasText: '导出' }).click(); }],
  ['a row of the graph’s list', '#/graph', async (page: Page) => { await page.locator('main a[href*="graph"]').first().click(); await settled(page); await page.locator('[data-node] [aria-expanded]').first().click(); await page.locator('[data-node] [aria-pressed]').first().click(); }],
  ['a card of the ledger', '#/board', (page: Page) => page.getByRole('button', { name: '查看与记载' }).first().click()],
] as const)('opened: %s', async (_, address, act) => {
  const page = await open(address);
  await settled(page);
  await act(page);
  await settled(page);
  expect(await faults(page)).toEqual([]);
});
