// The graph's picture: its legend, the pointer on the canvas, the layout, the files.
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { downloaded, open, place, settled, useBrowser } from '../browser';
import { ask, idOf } from '../server';

useBrowser();

let body: string;

beforeAll(async () => {
  body = await idOf(inject('url'), '湖州市人民政府');
});

const panel = (page: Page): Locator => page.getByRole('complementary', { name: '选中' });

type Drawn = { nodes: { id: string; kind: string; x: number; y: number }[]; edges: { a: string; b: string; relations: { id: string }[] }[] };

async function take(page: Page, what: string): Promise<{ name: string; bytes: Buffer }> {
  await page.locator('summary', { hasText: '导出' }).click();
  return downloaded(page, () => page.getByRole('button', { name: what, exact: true }).click());
}
const drawn = async (page: Page): Promise<Drawn> => JSON.parse((await take(page, 'JSON')).bytes.toString()) as Drawn;
const places = (d: Drawn): Map<string, string> => new Map(d.nodes.map((n) => [n.id, `${n.x},${n.y}`]));

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

test('by pointer: a line opens its words, an object its panel; drawn aside it is pinned there', async () => {
  const { neighbourhood } = await ask<{ neighbourhood: { neighbours: { nodes: { node: { id: string } }[] } } }>(inject('url'), 'query ($id: ID!) { neighbourhood(of: { id: $id }, kinds: [SPEECH]) { neighbours(first: 1) { nodes { node { id } } } } }', { id: body });
  const page = await open(`#/graph?of=${body},${neighbourhood.neighbours.nodes[0]!.node.id}&do=`);
  await settled(page);
  // Two objects stand on either side of the middle.
  const box = (await page.getByTestId('graph-canvas').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x, y);
  await panel(page).getByRole('heading', { name: /^依据/ }).waitFor();
  await panel(page).getByRole('button', { name: '报告有误' }).first().waitFor();
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
