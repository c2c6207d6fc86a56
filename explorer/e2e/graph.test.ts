// The graph: grown by choice, kept in its address, done by keys or pointer, taken away as files.
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

test('the legend counts, and leaves out a kind or a sort of relation', async () => {
  const page = await open(`#/graph?of=${body}`);
  await settled(page);
  const all = await drawn(page);
  for (const part of ['类别', '关系']) {
    const chips = page.getByRole('group', { name: '图例' }).getByRole('group', { name: part });
    const chip = chips.getByRole('button').last();
    const count = Number(/\d+$/.exec((await chip.textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(0);
    await chip.click();
    await settled(page);
    const less = await drawn(page);
    const [before, after] = part === '类别' ? [all.nodes.length, less.nodes.length] : [all.edges.flatMap((e) => e.relations).length, less.edges.flatMap((e) => e.relations).length];
    expect(after).toBeLessThanOrEqual(before - count);
    expect(await chip.getAttribute('aria-pressed')).toBe('false');
    await chip.click();
    await settled(page);
    expect(places(await drawn(page))).toEqual(places(all));
  }
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

test('by pointer: a line opens its words, an object its panel; drawn aside it is pinned there', async () => {
  const { neighbourhood } = await ask<{ neighbourhood: { neighbours: { nodes: { node: { id: string } }[] } } }>(inject('url'), 'query ($id: ID!) { neighbourhood(of: { id: $id }, kinds: [SPEECH]) { neighbours(first: 1) { nodes { node { id } } } } }', { id: body });
  const page = await open(`#/graph?of=${body},${neighbourhood.neighbours.nodes[0]!.node.id}&do=`);
  await settled(page);
  // Two objects stand on either side of the middle.
  const box = (await page.getByTestId('graph-canvas').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x, y);
  await panel(page).getByRole('heading', { name: /^依据/ }).waitFor();
  const alone = await open(`#/graph?of=${body}&do=`);
  await settled(alone);
  await alone.mouse.click(x, y);
  await panel(alone).getByRole('heading', { name: '湖州市人民政府' }).waitFor();
  const stage = (await alone.getByTestId('graph-canvas').boundingBox())!;
  const [mx, my] = [stage.x + stage.width / 2, stage.y + stage.height / 2];
  await alone.mouse.move(mx, my);
  await alone.mouse.down();
  await alone.mouse.move(mx + 60, my + 40, { steps: 4 });
  await alone.mouse.up();
  await expect.poll(() => place(alone)).toMatch(/do=p0\.-?\d+\.-?\d+/);
});

test('the layout runs until it is stopped; the address gives the same picture, point by point', async () => {
  const page = await open(`#/graph?of=${body}`);
  await settled(page);
  await page.getByRole('button', { name: '排布', exact: true }).click();
  await expect.poll(() => place(page), { timeout: 20_000 }).toMatch(/~r\d+/);
  await settled(page);
  const before = places(await drawn(page));
  const picture = await page.getByTestId('graph-canvas').screenshot();
  await page.reload();
  await settled(page);
  expect(places(await drawn(page))).toEqual(before);
  expect((await page.getByTestId('graph-canvas').screenshot()).equals(picture)).toBe(true);
});

test('each export is a file that holds all that is shown', async () => {
  const page = await open(`#/graph?of=${body}`);
  await settled(page);
  const all = await drawn(page);
  const png = (await take(page, '图片 PNG')).bytes;
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  expect(png.length).toBeGreaterThan(20_000);
  const svg = (await take(page, '矢量图 SVG')).bytes.toString();
  expect(svg).toContain('湖州市人民政府');
  expect(svg.match(/<path transform/g)?.length).toBe(all.nodes.length);
  const nodes = (await take(page, '对象表 CSV')).bytes.toString();
  expect(nodes.startsWith('\ufeffid,kind,name')).toBe(true);
  for (const n of all.nodes) expect(nodes).toContain(n.id);
  const edges = (await take(page, '连线表 CSV')).bytes.toString();
  for (const r of all.edges.flatMap((e) => e.relations)) expect(edges).toContain(r.id);
});
