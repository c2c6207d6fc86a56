// The graph: grown by choice, kept in its address, done by keys alone where wanted.
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { downloaded, open, place, press, settled, useBrowser } from './browser';
import { ask, idOf } from './server';

useBrowser();

let body: string, office: string;

beforeAll(async () => {
  body = await idOf(inject('url'), '湖州市人民政府');
  office = await idOf(inject('url'), '湖州市民政局');
});

const list = (page: Page): Locator => page.getByRole('region', { name: '列表', exact: true });
const panel = (page: Page): Locator => page.getByRole('complementary', { name: '选中' });
const groups = (page: Page): Locator => panel(page).getByRole('list', { name: '可展开的关系' });
/** shown is what is in the list, which holds what is drawn. */
const shown = async (page: Page): Promise<string[]> => (await list(page).locator('[data-node]').evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset['node'] ?? ''))).sort();
const row = (page: Page, id: string): Locator => list(page).locator(`[data-node="${id}"]`);

type Drawn = { nodes: { id: string; kind: string; x: number; y: number }[]; edges: { a: string; b: string; relations: { id: string }[] }[] };

async function take(page: Page, what: string): Promise<{ name: string; bytes: Buffer }> {
  await page.locator('summary', { hasText: '导出' }).click();
  return downloaded(page, () => page.getByRole('button', { name: what, exact: true }).click());
}
const drawn = async (page: Page): Promise<Drawn> => JSON.parse((await take(page, 'JSON')).bytes.toString()) as Drawn;
const places = (d: Drawn): Map<string, string> => new Map(d.nodes.map((n) => [n.id, `${n.x},${n.y}`]));

test('an object is expanded by a kind whose count stood there before; collapsed, it takes back only that; what stood stays where it is', async () => {
  const { neighbourhood } = await ask<{ neighbourhood: { counts: { verb: string; direction: string; kind: string; count: number }[] } }>(inject('url'), 'query ($id: ID!) { neighbourhood(of: { id: $id }) { counts { verb direction kind count } } }', { id: body });
  const page = await open(`#/graph?of=${body}&do=&sel=0`);
  await settled(page);
  expect(await shown(page)).toEqual([body]);
  const rows = groups(page).getByRole('listitem').filter({ has: page.getByRole('button', { name: /^展开 .*（未显示 \d+）$/ }) });
  const counts = await rows.getByText(/^[\d,]+ \/ [\d,]+$/).allTextContents();
  expect(counts.map((c) => Number(c.split(' / ')[1]))).toEqual(neighbourhood.counts.map((c) => c.count));
  const before = places(await drawn(page));

  const expands = await rows.getByRole('button', { name: /^展开/ }).all();
  const names = await Promise.all(expands.map((e) => e.getAttribute('aria-label')));
  const [one, other] = [names[0]!, names[1]!];
  const many = (name: string): number => Number(/未显示 (\d+)/.exec(name)?.[1]);
  await page.getByRole('button', { name: one }).click();
  await settled(page);
  const first = await shown(page);
  expect(first.length).toBe(1 + many(one));
  await page.getByRole('button', { name: other.split('（')[0]! }).click();
  await settled(page);
  const both = await shown(page);
  expect(both.length).toBeGreaterThan(first.length);
  expect(first.filter((id) => !both.includes(id))).toEqual([]);
  const after = places(await drawn(page));
  for (const [id, at] of before) expect(after.get(id)).toBe(at);

  await page.getByRole('button', { name: one.replace(/^展开 /, '收起 ').split('（')[0]! }).click();
  await settled(page);
  expect(await shown(page)).toEqual(both.filter((id) => id === body || !first.includes(id)));
  const left = places(await drawn(page));
  for (const [id, at] of left) expect(after.get(id)).toBe(at);
});

test('hide, show again, pin and focus, each undone and done again to the same address', async () => {
  const page = await open(`#/graph?of=${body}`);
  await settled(page);
  const all = await shown(page);
  expect(all.length).toBeGreaterThan(5);
  const mine = all.find((id) => id !== body)!;
  const start = place(page);
  await row(page, mine).getByRole('button', { name: /^展开/ }).click();
  const acts = row(page, mine).getByRole('group').first();
  const was: string[] = [];
  const step = async (): Promise<void> => { await settled(page); was.push(place(page)); };

  await acts.getByRole('button', { name: '固定' }).click();
  await step();
  expect(await acts.getByRole('button', { name: '固定' }).getAttribute('aria-pressed')).toBe('true');
  await acts.getByRole('button', { name: '只看周边' }).click();
  await step();
  const near = await shown(page);
  expect(near).toContain(mine);
  expect(near.length).toBeLessThan(all.length);
  await page.getByRole('toolbar').getByRole('button', { name: '看全图' }).click();
  await step();
  expect(await shown(page)).toEqual(all);
  await acts.getByRole('button', { name: '隐去' }).click();
  await step();
  expect(await shown(page)).toEqual(all.filter((id) => id !== mine));
  await list(page).getByText('已隐去 1 个').click();
  await list(page).getByRole('button', { name: '全部显示' }).click();
  await step();
  expect(await shown(page)).toEqual(all);

  expect(new Set([start, ...was]).size).toBe(4); // the whole graph is the pinned one again, and so is what is shown again
  for (const address of [...was.slice(0, -1).toReversed(), start]) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => place(page)).toBe(address);
  }
  for (const address of was) {
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => place(page)).toBe(address);
  }
  await settled(page);
  expect(await shown(page)).toEqual(all);
});

test('two objects: the ways between them, each line with its sentences, and gone again', async () => {
  const page = await open(`#/graph?of=${body},${office}&do=`);
  await settled(page);
  expect(await shown(page)).toEqual([body, office].sort());
  await row(page, body).getByRole('button', { name: '湖州市人民政府', exact: true }).click();
  await row(page, office).getByRole('button', { name: /^展开/ }).click();
  await row(page, office).getByRole('button', { name: '并选' }).click();
  await panel(page).getByRole('button', { name: '查找路径' }).click();
  await settled(page);
  await panel(page).getByRole('heading', { name: '路径 1' }).waitFor();
  const found = await shown(page);
  expect(found).toEqual(expect.arrayContaining([body, office]));
  await panel(page).getByRole('button', { name: /^[↓↑]/ }).first().click();
  await panel(page).locator('figure mark').first().waitFor();
  await page.goBack();
  await expect.poll(() => shown(page)).toEqual([body, office].sort());
});

test('a period leaves what speeches of other years say; undo brings it back', async () => {
  const page = await open(`#/graph?of=${body}`);
  await settled(page);
  const all = await shown(page);
  await page.getByRole('slider', { name: '自' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => place(page)).toContain('period=2024/2024');
  await settled(page);
  const late = await shown(page);
  expect(late).toContain(body);
  expect(late.length).toBeLessThan(all.length);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '撤销' }).click();
  await settled(page);
  expect(await shown(page)).toEqual(all);
});

test('by keys alone: find an object, expand it, open a line, read its words', async () => {
  const page = await open('#/graph');
  await settled(page);
  await press(page, page.getByRole('combobox', { name: '加入图谱' }), null);
  await page.keyboard.type('湖州市民政局');
  await page.getByRole('option', { name: '湖州市民政局' }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await row(page, office).waitFor();
  await settled(page);
  const before = await shown(page);
  // A speech has more to it than was brought.
  const speech = before.find((id) => id.startsWith('speech_'))!;
  await press(page, row(page, speech).getByRole('button', { name: /^展开/ }));
  const more = row(page, speech).getByRole('button', { name: /^展开 .*（未显示 [1-9]\d*）$/ }).first();
  await more.waitFor();
  await press(page, more);
  await settled(page);
  expect((await shown(page)).length).toBeGreaterThan(before.length);
  await press(page, row(page, speech).locator('summary', { hasText: '与图中' }));
  await press(page, row(page, speech).getByRole('button', { name: /^看依据/ }).first());
  await panel(page).locator('figure mark').first().waitFor();
});
