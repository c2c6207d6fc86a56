// The chain of a document: layers, the words behind each line, the directives under it.
import { beforeAll, expect, inject, test } from 'vitest';
import { downloaded, numberIn, open, place, settled, useBrowser } from './browser';
import { idOf } from './server';

useBrowser();

let of: string;
beforeAll(async () => { of = await idOf(inject('url'), '关于加快完善社区嵌入式服务体系的指导意见'); });

test('what carries it out stands in layers; a step opens the words of its line, and can begin its own chain', async () => {
  const page = await open(`#/chain?of=${of}`);
  await settled(page);
  const figure = page.getByRole('figure', { name: /^链条/ });
  const steps = figure.locator('svg [role=button]');
  const n = await steps.count();
  expect(n).toBeGreaterThan(2);
  const step = figure.getByRole('button', { name: /^浙江省人民政府关于加快完善/ });
  await step.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '连线的依据' }).waitFor();
  await page.locator('main figure blockquote mark').first().waitFor();
  expect(place(page)).toMatch(/at=document_/);
  await figure.getByText('按步数').click();
  await settled(page);
  expect(await steps.count()).toBe(n);
  await page.getByRole('button', { name: '以此为起点' }).click();
  await settled(page);
  expect(place(page)).not.toContain(`of=${of}`);
  await page.keyboard.press('Control+z');
  await settled(page);
  expect(place(page)).toContain(`of=${of}`);
  expect(await steps.count()).toBe(n);
});

test('the directives that rest on it are counted by level and year, which narrow them', async () => {
  const page = await open(`#/chain?of=${of}`);
  await settled(page);
  const section = page.locator('section', { has: page.getByRole('heading', { name: '以之为依据的要求' }) }).last();
  const total = async (): Promise<number> => numberIn(await section.getByText(/^共 \d+ 条$/).textContent());
  const all = await total();
  expect(all).toBeGreaterThan(1);
  const year = section.getByRole('button', { name: /^20\d\d/ }).first();
  const n = Number(/\d+$/.exec((await year.textContent()) ?? '')?.[0]);
  await year.click();
  await settled(page);
  expect(await total()).toBe(n);
  expect(n).toBeLessThanOrEqual(all);
});

test('the drawing as a table and as files', async () => {
  const page = await open(`#/chain?of=${of}`);
  await settled(page);
  const figure = page.getByRole('figure', { name: /^链条/ });
  const n = await figure.locator('svg [role=button]').count();
  expect((await downloaded(page, () => figure.getByRole('button', { name: /CSV/ }).click())).bytes.toString().trim().split('\r\n').length).toBe(n + 1);
  expect((await downloaded(page, () => figure.getByRole('button', { name: 'SVG' }).click())).bytes.toString()).toContain('浙江省人民政府');
  expect((await downloaded(page, () => figure.getByRole('button', { name: 'PNG' }).click())).bytes.length).toBeGreaterThan(5_000);
  await figure.getByRole('button', { name: '看数表' }).click();
  expect(await figure.getByRole('row').count()).toBe(n + 1);
});

test('where nothing is picked: places to begin, gaps with the words that call for them, documents on their own', async () => {
  const page = await open('#/chain');
  await settled(page);
  for (const name of ['从这里看起', /^缺口/, '孤立文件']) await page.getByRole('heading', { name }).waitFor();
  await page.locator('main a[href*="chain"]', { hasText: '指导意见' }).first().click();
  await page.getByRole('figure', { name: /^链条/ }).waitFor();
  expect(place(page)).toBe(`#/chain?of=${of}`);
});
