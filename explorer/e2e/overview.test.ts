// The front page: what is in the store, each leading on.
import { expect, inject, test } from 'vitest';
import { copied, downloaded, numberIn, open, place, settled, useBrowser } from './browser';
import { ask } from './server';

useBrowser();

test('the front page counts what is there, and shows the newest with its source', async () => {
  const { stats } = await ask<{ stats: { kinds: { kind: string; count: number }[] } }>(inject('url'), '{ stats { kinds { kind count } } }');
  const page = await open('');
  await settled(page);
  const holds = (await page.getByText(/^库中现有/).textContent()) ?? '';
  const of = (kind: string): string => (stats.kinds.find((k) => k.kind === kind)?.count ?? 0).toLocaleString('en');
  expect(holds.match(/[\d,]+/g)).toEqual([of('SPEECH'), of('SENTENCE'), of('DIRECTIVE')]);
  const newest = page.locator('section', { has: page.getByRole('heading', { name: '新近的要求' }) }).last();
  const text = (await newest.locator('blockquote').first().textContent()) ?? '';
  await newest.getByRole('button', { name: '复制引文' }).first().click();
  await expect.poll(() => copied(page)).toContain(text.slice(0, 20));
  await newest.getByRole('link', { name: '在原文中看' }).first().click();
  await page.locator('[data-at]').first().waitFor();
  await expect.poll(async () => (await page.locator('[data-at]').allTextContents()).join('')).toBe(text);
});

test('a year of the chart leads to its speeches; the numbers stand there as a table and as a file', async () => {
  const page = await open('#/overview');
  await settled(page);
  const figure = page.getByRole('figure', { name: /^各年讲话/ });
  const csv = (await downloaded(page, () => figure.getByRole('button', { name: /CSV/ }).click())).bytes.toString();
  await figure.getByRole('button', { name: '看数表' }).click();
  const rows = await figure.getByRole('row').allTextContents();
  expect(csv.trim().split('\r\n').length).toBe(rows.length);
  await figure.getByRole('button', { name: /图$/ }).click();
  const bar = figure.getByRole('link', { name: /^2023 年/ });
  const n = Number(/(\d+) 篇/.exec((await bar.getAttribute('aria-label')) ?? (await bar.textContent()) ?? '')?.[1]);
  await bar.click();
  await settled(page);
  expect(place(page)).toBe('#/speeches?from=2023&to=2023');
  expect(numberIn(await page.locator('main [role=status]').first().textContent())).toBe(n);
});

test.each([['看全部台账', '#/board'], ['看提法的传播', '#/wording'], ['看文件链、缺口', '#/chain'], ['看全部讲话', '#/speeches'], ['打开图谱', '#/graph']])('%s leads to its view', async (name, to) => {
  const page = await open('#/overview');
  await page.getByRole('link', { name: new RegExp(name) }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => place(page)).toBe(to);
});
