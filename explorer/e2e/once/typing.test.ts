// What typing does before anything is asked.
import { expect, test } from 'vitest';
import { open, useBrowser } from '../browser';

useBrowser();

test('nothing is looked for while an input method is composing', async () => {
  const page = await open('#/overview');
  const asked: string[] = [];
  page.on('request', (r) => { const body = r.postData() ?? ''; if (body.includes('query Suggest')) asked.push((JSON.parse(body) as { variables: { text: string } }).variables.text); });
  const cdp = await page.context().newCDPSession(page);
  await page.getByRole('combobox', { name: '查找' }).focus();
  for (const text of ['h', 'hu', 'huz']) await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await cdp.send('Input.insertText', { text: '湖州' });
  await page.getByRole('option', { name: /湖州市/ }).first().waitFor();
  expect(asked).toEqual(['湖州']);
});

test('Escape shuts the list and keeps the text', async () => {
  const page = await open('#/overview');
  const field = page.getByRole('combobox', { name: '查找' });
  await field.fill('湖州');
  await page.getByRole('option').first().waitFor();
  await field.press('Escape');
  await page.getByRole('option').first().waitFor({ state: 'hidden', timeout: 5000 });
  expect(await field.inputValue()).toBe('湖州');
});
