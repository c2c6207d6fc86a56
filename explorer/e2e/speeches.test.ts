// The list of speeches: filtered, ordered, and two picked for comparing.
import { expect, test } from 'vitest';
import { numberIn, open, place, settled, useBrowser } from './browser';

useBrowser();

test('filters narrow the list, stand in the address, and are undone', async () => {
  const page = await open('#/speeches');
  await settled(page);
  const total = async (): Promise<number> => numberIn(await page.getByText(/^共 \d+ 条$/).textContent());
  expect(await total()).toBe(15);
  await page.getByLabel('地方').fill('湖州市');
  await page.keyboard.press('Enter');
  await settled(page);
  const there = await total();
  expect(there).toBeGreaterThan(1);
  expect(there).toBeLessThan(15);
  await page.getByLabel('文体').selectOption('WORK_REPORT');
  await settled(page);
  const reports = await total();
  expect(reports).toBeLessThan(there);
  for (const text of await page.locator('main ol > li').allTextContents()) expect(text).toContain('湖州市');
  await page.reload();
  await settled(page);
  expect(await total()).toBe(reports);
  await page.keyboard.press('Control+z');
  await settled(page);
  expect(await total()).toBe(there);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await settled(page);
  expect(await total()).toBe(15);
});

test('the oldest first is the newest first, turned round', async () => {
  const page = await open('#/speeches');
  await settled(page);
  const dates = (): Promise<string[]> => page.locator('main ol > li > .number').allTextContents();
  const newest = await dates();
  await page.getByRole('radio', { name: '旧的在前' }).or(page.getByRole('button', { name: '旧的在前' })).first().click();
  await settled(page);
  const oldest = await dates();
  expect(oldest).not.toEqual(newest);
  expect(oldest.toSorted()).toEqual(newest.toSorted());
  expect(oldest[0]! <= oldest.at(-1)!).toBe(true);
});

test('two are picked and compared', async () => {
  const page = await open('#/speeches?place=湖州市&genre=WORK_REPORT');
  await settled(page);
  const boxes = page.getByRole('checkbox', { name: /^选取以对读/ });
  await boxes.nth(1).check();
  await page.getByText('再选一篇即可对读').waitFor();
  await boxes.nth(0).check();
  await page.getByRole('link', { name: '对读所选两篇' }).click();
  await page.getByRole('heading', { level: 1, name: '两篇对读' }).waitFor();
  expect(place(page)).toMatch(/^#\/compare\?from=speech_\w+&to=speech_\w+$/);
});
