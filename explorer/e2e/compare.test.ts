// Two speeches side by side.
import { beforeAll, expect, inject, test } from 'vitest';
import { numberIn, open, place, settled, useBrowser } from './browser';
import { speechOf } from './server';

useBrowser();

let from: string, to: string;

beforeAll(async () => {
  from = await speechOf(inject('url'), '政府工作报告', '2023-02-08');
  to = await speechOf(inject('url'), '政府工作报告', '2024-01-22');
});

test('the one before is found by itself; what was kept, changed, dropped and added is counted, and each can stand alone', async () => {
  const page = await open(`#/compare?to=${to}`);
  await settled(page);
  expect(await page.locator('main header').first().textContent()).toContain('2023-02-08');
  const rows = page.locator('main ol > li[data-change]');
  const chips = page.getByRole('group', { name: '只看' }).getByRole('button');
  const all = await rows.count();
  let sum = 0;
  for (const chip of (await chips.all()).slice(1)) {
    const n = numberIn(await chip.textContent());
    sum += n;
    if (n === 0) continue;
    await chip.click();
    expect(await rows.count()).toBe(n);
    await chip.click();
  }
  expect(sum).toBe(all);
});

test('what was inserted and deleted is marked in its words; each side leads into its speech', async () => {
  const page = await open(`#/compare?from=${from}&to=${to}&only=REWORDED,STRONGER,WEAKER`);
  await settled(page);
  const row = page.locator('main ol > li[data-change]', { has: page.locator('ins, del') }).first();
  await row.waitFor();
  const side = row.locator('[data-side="to"]');
  const words = ((await side.locator('p.text').textContent()) ?? '').replace(/\s/g, '');
  await side.getByRole('link', { name: '在原文中看' }).click();
  await page.locator('[data-at]').first().waitFor();
  expect(place(page)).toContain(to);
  await expect.poll(async () => (await page.locator('[data-at]').allTextContents()).join('').replace(/\s/g, '')).toBe(words);
});

test('swapped, what was added is dropped; entities are compared by kind', async () => {
  const page = await open(`#/compare?from=${from}&to=${to}`);
  await settled(page);
  const chip = (name: string): Promise<string | null> => page.getByRole('group', { name: '只看' }).getByRole('button', { name: new RegExp(name) }).textContent();
  const added = numberIn(await chip('新增'));
  await page.getByRole('button', { name: /互换/ }).click();
  await settled(page);
  expect(numberIn(await chip('不再提'))).toBe(added);
  await page.keyboard.press('Control+z');
  await settled(page);
  await page.getByRole('button', { name: '对象', exact: true }).or(page.getByRole('radio', { name: '对象' })).first().click();
  await settled(page);
  const kinds = page.getByRole('group', { name: '类别' });
  await kinds.getByRole('button', { name: /^机构/ }).click();
  await settled(page);
  const marks = await page.locator('main table tbody svg[role=img]').evaluateAll((all) => all.map((e) => e.getAttribute('aria-label')));
  expect(new Set(marks)).toEqual(new Set(['机构']));
});
