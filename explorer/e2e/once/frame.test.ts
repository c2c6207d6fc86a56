// What stands around every view.
import { expect, test } from 'vitest';
import { open, place, settled, useBrowser } from '../browser';

useBrowser();

test('undo and redo walk the views, also after a new load and by keys', async () => {
  const page = await open('#/overview');
  await page.goto(`${page.url().split('#')[0]}#/search?q=湖州市`);
  await settled(page);
  await page.locator('main').getByRole('link', { name: /湖州市人民政府/ }).first().click();
  await page.getByRole('heading', { level: 1, name: '湖州市人民政府' }).waitFor();
  const node = place(page);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => place(page)).toBe('#/search?q=湖州市');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /湖州市/ }).waitFor();
  await page.keyboard.press('Control+y');
  await expect.poll(() => place(page)).toBe(node);
  await page.goBack();
  await expect.poll(() => place(page)).toBe('#/search?q=湖州市');
});

test('the query of the view opens in GraphiQL as it is', async () => {
  const page = await open('#/search?q=嵌入式');
  await settled(page);
  await page.getByRole('button', { name: '此页的查询' }).click();
  const dialog = page.getByRole('dialog');
  const query = await dialog.locator('section', { hasText: 'query SearchNames' }).locator('pre').first().textContent();
  const [graphiql] = await Promise.all([page.waitForEvent('popup'), dialog.locator('section', { hasText: 'query SearchNames' }).getByRole('link').click()]);
  await graphiql.waitForFunction((start) => document.body.innerText.includes(start), (query ?? '').split('\n')[0] ?? '');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('theme and language are kept, and change what is shown', async () => {
  const page = await open('#/search?q=嵌入式');
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.getByRole('combobox', { name: '外观' }).selectOption('dark');
  await expect.poll(ground).not.toBe(light);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Found for “嵌入式”' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Found for “嵌入式”' }).waitFor();
  expect(await ground()).not.toBe(light);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
});

test('a view that there is not is said to be none', async () => {
  const page = await open('#/nowhere');
  await page.getByText('找不到').waitFor();
});

test('the skip link leads past the bar', async () => {
  const page = await open('#/overview');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});
