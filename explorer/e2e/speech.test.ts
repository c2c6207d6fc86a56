// Reading: marks, margin, evidence at its place, citations.
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { copied, open, place, press, settled, useBrowser } from './browser';
import { ask, speechOf } from './server';

useBrowser();

let id: string;
let text: string;

beforeAll(async () => {
  id = await speechOf(inject('url'), '政府工作报告', '2023-02-08');
  text = (await ask<{ speech: { text: string } }>(inject('url'), 'query ($id: ID!) { speech(id: $id) { text } }', { id })).speech.text;
});

const panel = (page: Page): Locator => page.getByRole('region', { name: '本篇图谱' });
const lit = async (page: Page): Promise<string> => (await page.locator('[data-at]').allTextContents()).join('');
const points = (from: number, to: number): string => [...text].slice(from, to).join('');
/** at is the words that the address points at, cut from the speech as the API gives it. */
const at = (page: Page): string => { const m = /at=(\d+)-(\d+)/.exec(place(page)); return m ? points(Number(m[1]), Number(m[2])) : ''; };

test('the text is whole, in order, and nothing but text', async () => {
  const page = await open(`#/speech?id=${id}`);
  await settled(page);
  const shown = await page.getByRole('region', { name: '正文' }).locator('[data-s]').evaluateAll((all) => all.map((e) => e.textContent ?? '').join(''));
  expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});

test('an entity that is pressed opens its places and relations; walking goes from place to place, the evidence stands at its exact place', async () => {
  const page = await open(`#/speech?id=${id}`);
  await settled(page);
  const mark = page.locator('[data-e]', { hasText: '市政府' }).first();
  await mark.scrollIntoViewIfNeeded();
  await mark.click();
  await panel(page).getByRole('heading', { level: 2 }).waitFor();
  await settled(page);
  const name = await panel(page).getByRole('heading', { level: 2 }).textContent();
  expect(name).toContain('政府');
  const places = panel(page).locator('ol button', { has: page.locator('mark') });
  const n = await places.count();
  expect(n).toBeGreaterThan(1);
  await places.first().click();
  await expect.poll(() => lit(page)).toBe(await places.first().locator('mark').textContent());
  expect(at(page)).toBe(await lit(page));
  await panel(page).getByRole('button', { name: '下一处' }).click();
  await expect.poll(() => lit(page)).toBe(await places.nth(1).locator('mark').textContent());
  expect(at(page)).toBe(await lit(page));
  await expect.poll(() => page.locator('[data-at]').first().evaluate((e) => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; })).toBe(true);
  await panel(page).getByRole('button', { name: '上一处' }).click();
  await expect.poll(() => lit(page)).toBe(await places.first().locator('mark').textContent());

  await panel(page).getByRole('link', { name: '依据' }).first().click();
  const walk = page.getByRole('region', { name: '关系的依据' });
  await walk.locator('figure mark').first().waitFor();
  await settled(page);
  await expect.poll(() => lit(page)).toBe(await walk.locator('figure mark').first().textContent());
  expect(at(page)).toBe(await lit(page));
});

test('a directive is ruled in the margin: pressed, it is read in the panel, and so is the next', async () => {
  const page = await open(`#/speech?id=${id}`);
  await settled(page);
  const note = page.locator('button[data-d="0"]');
  await note.click();
  const quote = panel(page).locator('blockquote');
  await quote.waitFor();
  const first = await quote.textContent();
  expect(text.replace(/\s/g, '')).toContain((first ?? '').replace(/\s/g, ''));
  expect(await note.getAttribute('data-chosen')).not.toBe(null);
  await panel(page).getByRole('button', { name: '下一条' }).click();
  await expect.poll(() => quote.textContent()).not.toBe(first);
  await expect.poll(() => lit(page)).toBe(await quote.textContent());
  await panel(page).getByRole('button', { name: '上一条' }).click();
  await expect.poll(() => quote.textContent()).toBe(first);
  await panel(page).getByRole('button', { name: '复制引文' }).click();
  await expect.poll(() => copied(page)).toContain(first);
});

test('words that are picked out are copied with their source', async () => {
  const page = await open(`#/speech?id=${id}`);
  await settled(page);
  const block = page.locator('[data-block]').nth(6);
  await block.scrollIntoViewIfNeeded();
  const words = await block.evaluate((e) => {
    const runs = [...e.querySelectorAll('[data-s]')];
    const node = runs[0]!.firstChild!, last = runs.at(-1)!.firstChild!;
    getSelection()!.setBaseAndExtent(node, 0, last, last.textContent!.length);
    return runs.map((r) => r.textContent).join('');
  });
  await page.getByRole('button', { name: '复制为引文' }).click();
  // Quotation marks are turned inside of others.
  await expect.poll(() => copied(page)).toContain(`“${words.replaceAll('“', '‘').replaceAll('”', '’')}”（`);
  expect(await copied(page)).toContain('《政府工作报告》，2023年2月8日');
});

test('a layer is hidden and comes back; the address keeps it', async () => {
  const page = await open(`#/speech?id=${id}`);
  await settled(page);
  const layer = page.getByRole('group', { name: '标记' }).getByRole('button', { name: /^机构/ });
  const marks = (): Promise<number> => page.locator('[data-e]').count();
  const all = await marks();
  await layer.click();
  const fewer = await expect.poll(marks).toBeLessThan(all).then(marks);
  await page.reload();
  await settled(page);
  await expect.poll(marks).toBe(fewer);
  await page.keyboard.press('Control+z');
  await expect.poll(marks).toBe(all);
});

test('by keys: the first mark by Tab, the next by an arrow, its panel by Enter', async () => {
  const page = await open(`#/speech?id=${id}`);
  await settled(page);
  await page.getByRole('group', { name: '标记' }).getByRole('button').last().focus();
  await press(page, page.locator('[data-e][tabindex="0"]').first(), null);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await panel(page).getByRole('button', { name: /^← / }).waitFor();
  expect(place(page)).toMatch(/of=\w+/);
});

test('the contents lead to each part', async () => {
  const page = await open(`#/speech?id=${id}`, { width: 1440 });
  await settled(page);
  const parts = page.getByRole('navigation', { name: '目录' }).getByRole('button');
  const last = parts.last();
  const heading = await last.textContent();
  await last.click();
  await expect.poll(() => lit(page)).toBe(heading);
});
