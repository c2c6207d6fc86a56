// The ledger: board, groups, filter, table, files.
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { copied, downloaded, numberIn, open, place, settled, useBrowser } from './browser';
import { ask, idOf } from './server';

useBrowser();

let office: string;
beforeAll(async () => { office = await idOf(inject('url'), '湖州市民政局'); });

const total = async (page: Page): Promise<number> => numberIn(/共 ([\d,]+) 条/.exec((await page.getByText(/本页 \d+ 条，共/).textContent()) ?? '')?.[1] ?? '');

test('columns by deadline, addressee, modality, each with its count and its rows', async () => {
  const page = await open('#/board');
  await settled(page);
  const board = page.getByRole('region', { name: '看板' });
  for (const by of ['按时限', '按承办者', '按约束']) {
    await page.getByRole('button', { name: by, exact: true }).or(page.getByRole('radio', { name: by })).first().click();
    await settled(page);
    const columns = await board.getByRole('region').all();
    expect(columns.length).toBeGreaterThan(1);
    for (const c of columns) {
      const n = numberIn(await c.locator('h2 .number').textContent());
      expect(await c.locator('article').count()).toBe(Math.min(12, n));
    }
  }
});

test('a group filters by a press, as often as it counts; undo takes that back', async () => {
  const page = await open('#/board?face=table');
  await settled(page);
  const all = await total(page);
  const group = page.getByRole('complementary', { name: '计数' }).locator('details', { hasText: '层级' }).getByRole('button').first();
  const n = numberIn(await group.locator('.number').textContent());
  await group.click();
  await settled(page);
  expect(await total(page)).toBe(n);
  await page.keyboard.press('Control+z');
  await settled(page);
  expect(await total(page)).toBe(all);
});

test('an addressee is found by pinyin; its rows name it; CSV and XLSX hold what is shown', async () => {
  const page = await open('#/board?face=table');
  await settled(page);
  await page.getByRole('combobox', { name: '承办者' }).fill('hzsmzj');
  await page.getByRole('option', { name: '湖州市民政局' }).first().click();
  await settled(page);
  await expect.poll(() => place(page)).toContain(`addressee=${office}`);
  const rows = page.getByRole('region', { name: '督办台账' }).locator('tbody th[scope=row]');
  const numbers = await rows.allTextContents();
  expect(numbers.length).toBeGreaterThan(0);
  const csv = await downloaded(page, () => page.getByRole('button', { name: '导出 CSV' }).click());
  expect(csv.name).toMatch(/\.csv$/);
  const sheet = csv.bytes.toString();
  for (const n of numbers) expect(sheet).toContain(n);
  const xlsx = await downloaded(page, () => page.getByRole('button', { name: '导出 XLSX' }).click());
  expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
  expect(xlsx.bytes.length).toBeGreaterThan(3000);
  expect(numberIn(await page.getByText(/本页 \d+ 条/).textContent())).toBeGreaterThan(0);
});

test('a filter by words, by deadline and by modality: what is left fits all of them', async () => {
  const page = await open('#/board?face=table');
  await settled(page);
  await page.getByLabel('办理时限').selectOption('given');
  await page.getByRole('checkbox', { name: '必须' }).check();
  await settled(page);
  const { ledger } = await ask<{ ledger: { rows: { totalCount: number } } }>(inject('url'), '{ ledger(where: { and: [{ due: { isNull: false } }, { modality: { in: [OBLIGATION] } }] }) { rows(first: 1) { totalCount } } }');
  expect(await total(page)).toBe(ledger.rows.totalCount);
  await page.getByLabel('原文含').fill('社区');
  await page.keyboard.press('Enter');
  await settled(page);
  const texts = await page.getByRole('region', { name: '督办台账' }).locator('tbody tr').allTextContents();
  for (const t of texts) expect(t).toContain('社区');
  await page.reload();
  await settled(page);
  expect(await page.getByRole('region', { name: '督办台账' }).locator('tbody tr').allTextContents()).toEqual(texts);
});

test('a row is cited, opened in its speech at its place, and unfolded', async () => {
  const page = await open(`#/board?addressee=${office}`);
  await settled(page);
  const card = page.locator('article').first();
  const words = ((await card.locator('blockquote').textContent()) ?? '').replace(/….*$/, '');
  await card.getByRole('button', { name: '复制引文' }).click();
  await expect.poll(async () => (await copied(page)).replace(/\s/g, '')).toContain(words.replace(/\s/g, '').slice(0, 30));
  await card.getByRole('button', { name: '查看与记载' }).click();
  await card.getByRole('heading', { name: /^经办单位的记载/ }).first().waitFor();
  await page.reload();
  await card.getByRole('heading', { name: /^经办单位的记载/ }).first().waitFor();
  await card.getByRole('link', { name: '在原文中看' }).click();
  await page.locator('[data-at]').first().waitFor();
  await expect.poll(async () => (await page.locator('[data-at]').allTextContents()).join('').replace(/\s/g, '')).toContain(words.replace(/\s/g, '').slice(0, 30));
});

test('on a phone the filter is a line that opens', async () => {
  const page = await open('#/board', { width: 375, height: 812 });
  await settled(page);
  expect(await page.getByLabel('原文含').isVisible()).toBe(false);
  const top = await page.locator('article').first().evaluate((e) => e.getBoundingClientRect().top);
  expect(top).toBeLessThan(812);
  await page.getByRole('button', { name: /^筛选/ }).click();
  expect(await page.getByLabel('原文含').isVisible()).toBe(true);
});
