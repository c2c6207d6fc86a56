// How a wording spread: first use, years, levels, places, each down to its words.
import { beforeAll, expect, inject, test } from 'vitest';
import { downloaded, numberIn, open, place, settled, useBrowser } from './browser';
import { idOf } from './server';

useBrowser();

let one: string, other: string;
beforeAll(async () => {
  one = await idOf(inject('url'), '习近平新时代中国特色社会主义思想');
  other = await idOf(inject('url'), '两个维护');
});

test('the first use stands in its sentence; a year of the line leads to its words', async () => {
  const page = await open(`#/wording?of=${one}`);
  await settled(page);
  await page.getByRole('heading', { name: /^首次使用/ }).waitFor();
  await page.locator('main figure blockquote mark').first().waitFor();
  const points = page.getByRole('figure', { name: /^逐年使用/ }).getByRole('button', { name: /年：\d+ \/ \d+ 篇/ });
  const say = (await points.first().getAttribute('aria-label')) ?? '';
  const [, year = '', n = ''] = /(\d{4}) 年：(\d+) \//.exec(say) ?? [];
  await points.first().click();
  await settled(page);
  expect(place(page)).toContain(`period=${year}`);
  const uses = page.locator('section', { has: page.getByRole('heading', { name: new RegExp(`· ${year}`) }) }).last();
  expect(numberIn(await uses.getByText(/^共 \d+ 条$/).textContent())).toBe(Number(n));
  for (const from of await uses.locator('figcaption').allTextContents()) expect(from).toContain(year);
});

test('two are compared, by share and by rate, as a drawing, a table and files', async () => {
  const page = await open(`#/wording?of=${one}`);
  await settled(page);
  await page.getByRole('combobox', { name: /再加一个/ }).fill('两个维护');
  await page.getByRole('option', { name: /两个维护/ }).first().click();
  await settled(page);
  await expect.poll(() => place(page)).toBe(`#/wording?of=${one},${other}`);
  const figure = page.getByRole('figure', { name: /^逐年使用/ });
  expect(await figure.locator('svg[data-drawing] path[stroke-width="2"]').count()).toBe(2);
  await figure.getByText('每万字次数').click();
  await settled(page);
  expect(place(page)).toContain('measure=rate');
  const csv = (await downloaded(page, () => figure.getByRole('button', { name: /CSV/ }).click())).bytes.toString();
  expect(csv).toContain('两个维护');
  const svg = (await downloaded(page, () => figure.getByRole('button', { name: 'SVG' }).click())).bytes.toString();
  expect(svg).toContain('<path');
  const png = (await downloaded(page, () => figure.getByRole('button', { name: 'PNG' }).click())).bytes;
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(5_000);
  await page.getByRole('button', { name: '去掉 两个维护' }).click();
  await settled(page);
  expect(place(page)).toContain(`of=${one}&`);
});

test('a province of the map leads to its places, and a place to its words', async () => {
  const page = await open(`#/wording?of=${one}`);
  await settled(page);
  const tile = page.getByRole('figure', { name: /^各省份/ }).getByRole('button', { name: /篇，首次/ }).first();
  const name = ((await tile.getAttribute('aria-label')) ?? '').split('：')[0]!;
  await tile.focus();
  await page.keyboard.press('Enter');
  await settled(page);
  expect(place(page)).toMatch(/province=\d\d/);
  await page.getByRole('heading', { name: new RegExp(name) }).first().waitFor();
  await page.locator('main section[aria-live] figure mark').first().waitFor();
  await page.reload();
  await settled(page);
  expect(await tile.getAttribute('aria-pressed')).toBe('true');
});

test('where nothing is picked there are places to begin', async () => {
  const page = await open('#/wording');
  await settled(page);
  await page.getByRole('link', { name: '习近平新时代中国特色社会主义思想' }).first().click();
  await expect.poll(() => place(page)).toBe(`#/wording?of=${one}`);
});
