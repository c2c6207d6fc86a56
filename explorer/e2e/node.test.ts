import { beforeAll, expect, inject, test } from 'vitest';
import { open, place, settled, useBrowser } from './browser';
import { ask } from './server';

useBrowser();

type Found = { entities: { nodes: { id: string; name: string }[] }; directives: { nodes: { id: string; text: string; sentence: { text: string } }[] } };
let found: Found;

beforeAll(async () => {
  found = await ask<Found>(inject('url'), `{
    entities(first: 1, where: { name: { eq: "湖州市民政局" } }) { nodes { id name } }
    directives(first: 1, where: { due: { isNull: false }, addressee: { role: LEAD } }) { nodes { id text sentence { text } } }
  }`);
});

test('from a body to its sentence to the exact place in the speech', async () => {
  const page = await open(`#/node?id=${found.entities.nodes[0]!.id}`);
  await page.getByRole('heading', { level: 1, name: '湖州市民政局' }).waitFor();
  await settled(page);
  const relation = page.locator('section', { has: page.getByRole('button', { name: /责成/ }) }).last().locator('li').first();
  await relation.locator('summary').click();
  const quote = relation.locator('figure').first();
  const marked = await quote.locator('mark').textContent();
  const sentence = await quote.locator('blockquote').textContent();
  expect(sentence).toContain(marked);
  await quote.getByRole('link', { name: /在原文中看/ }).click();
  await page.locator('[data-at]').first().waitFor();
  await expect.poll(async () => (await page.locator('[data-at]').allTextContents()).join('')).toBe(marked);
  expect(place(page)).toMatch(/^#\/speech\?id=speech_\w+&at=\d+-\d+/);
  await expect.poll(() => page.locator('[data-at]').first().evaluate((e) => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; })).toBe(true);
});

test('relations are counted before they are opened, opened and shut by choice, and stay so', async () => {
  const page = await open(`#/node?id=${found.entities.nodes[0]!.id}`);
  await settled(page);
  const heads = page.locator('h3 button[aria-expanded]');
  expect(await heads.count()).toBeGreaterThan(1);
  for (const text of await heads.allTextContents()) expect(text).toMatch(/\d+$/);
  await heads.first().click();
  await expect.poll(() => heads.first().getAttribute('aria-expanded')).toBe('false');
  await page.reload();
  await heads.first().waitFor();
  await expect.poll(() => heads.first().getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Control+z');
  await expect.poll(() => heads.first().getAttribute('aria-expanded')).toBe('true');
});

test('a year shows its speeches alone', async () => {
  const page = await open(`#/node?id=${found.entities.nodes[0]!.id}`);
  const year = page.getByRole('list', { name: '逐年提及的讲话篇数' }).getByRole('button').first();
  const label = (await year.getAttribute('aria-label')) ?? '';
  const [, of = '', count = ''] = /^(\d+) 年：(\d+) 篇/.exec(label) ?? [];
  await year.click();
  await settled(page);
  const dates = await page.locator('section', { has: page.getByRole('heading', { name: '提到它的讲话' }) }).locator('li > div .soft').allTextContents();
  expect(dates.length).toBe(Math.min(10, Number(count)));
  for (const d of dates) expect(d).toContain(of);
});

test('a directive shows its text in its sentence, its addressees by role, its deadline as said and as a date', async () => {
  const d = found.directives.nodes[0]!;
  const page = await open(`#/node?id=${d.id}`);
  await page.locator('header blockquote mark').first().waitFor();
  expect(await page.locator('header blockquote mark').textContent()).toBe(d.text);
  await page.getByText('牵头', { exact: true }).first().waitFor();
  await page.getByText('期限', { exact: true }).first().waitFor();
  expect(await page.locator('dd', { hasText: '即' }).first().textContent()).toMatch(/即 (至 )?\d{4}/);
});

test.each([['body_x'], ['body_kcvmu8ml6ud0gfcc21k3ksamd9'], ['']])('the wrong ID %j is said to be one', async (id) => {
  const page = await open(`#/node?id=${id}`);
  await page.getByRole('heading', { name: '找不到这个对象' }).waitFor();
});
