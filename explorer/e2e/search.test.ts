import { expect, test } from 'vitest';
import { open, place, settled, useBrowser } from './browser';

useBrowser();

test.each([['湖州市教育局'], ['教育局'], ['hzsjyj'], ['huzhoushijiaoyuju'], ['湖zhou市jyj']])('%s finds 湖州市教育局 as one types, by keyboard alone', async (typed) => {
  const page = await open('#/overview');
  await page.keyboard.press('/');
  await page.keyboard.type(typed, { delay: 5 });
  const option = page.getByRole('option', { name: '湖州市教育局' }).first();
  await option.waitFor();
  for (let i = 0; i < 40 && (await option.getAttribute('aria-selected')) !== 'true'; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '湖州市教育局' }).waitFor();
  expect(place(page)).toMatch(/^#\/node\?id=body_/);
});

test('names are grouped by kind with their counts, what matched is marked, sentences below lead to their place', async () => {
  const page = await open('#/overview');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('嵌入式');
  const documents = page.getByRole('group', { name: /^文件/ });
  await documents.waitFor();
  expect(Number(/\d+/.exec((await documents.locator('[role=presentation]').textContent()) ?? '')?.[0])).toBeGreaterThanOrEqual(4);
  expect(await documents.getByRole('option').first().locator('mark').textContent()).toBe('嵌入式');
  const sentence = page.getByRole('group', { name: /^句子/ }).getByRole('option').first();
  expect(await sentence.locator('mark').first().textContent()).toBe('嵌入式');
  await sentence.click();
  await page.locator('[data-at]').first().waitFor();
  await expect.poll(async () => (await page.locator('[data-at]').allTextContents()).join('')).toBe('嵌入式');
});

test('Enter opens the page; filters narrow it, undo widens it, a new load shows the same', async () => {
  const page = await open('#/overview');
  await page.getByRole('combobox', { name: '查找' }).fill('嵌入式');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /嵌入式/ }).waitFor();
  await settled(page);
  const said = page.getByRole('button', { name: /^原句/ });
  const before = Number(/\d+/.exec((await said.textContent()) ?? '')?.[0]);
  await page.getByRole('group', { name: '年份' }).getByRole('checkbox', { name: /^2024/ }).check();
  await settled(page);
  const narrowed = Number(/\d+/.exec((await said.textContent()) ?? '')?.[0]);
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(before);
  for (const text of await page.locator('figcaption').allTextContents()) expect(text).toContain('2024');
  await page.reload();
  await settled(page);
  expect(await page.getByRole('checkbox', { name: /^2024/ }).isChecked()).toBe(true);
  expect(Number(/\d+/.exec((await said.textContent()) ?? '')?.[0])).toBe(narrowed);
  await page.keyboard.press('Control+z');
  await settled(page);
  expect(Number(/\d+/.exec((await said.textContent()) ?? '')?.[0])).toBe(before);
});

test('a kind leaves names of that kind alone', async () => {
  const page = await open('#/search?q=湖州市&in=names');
  await settled(page);
  await page.getByRole('group', { name: '类别' }).getByRole('checkbox', { name: /^机构/ }).check();
  await settled(page);
  const marks = await page.locator('main ul li svg[role=img]').evaluateAll((all) => all.map((e) => e.getAttribute('aria-label')));
  expect(new Set(marks)).toEqual(new Set(['机构']));
});

test('where nothing is found it says what to try', async () => {
  const page = await open('#/search?q=甲乙丙丁戊&year=2024');
  await page.getByText('没有找到“甲乙丙丁戊”。').waitFor();
  await page.locator('li').getByRole('button', { name: '清除筛选' }).click();
  await expect.poll(() => place(page)).toBe('#/search?q=甲乙丙丁戊');
});
