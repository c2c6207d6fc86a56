// What a person writes, and what comes in while one looks: in a store of its own.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { open, settled, useBrowser } from '../browser';
import { folder, idOf, mailuo, serve, speechOf, type Server } from '../server';

useBrowser();

const dir = folder();
const store = join(dir.path, 'writing.db');
const speeches = join(import.meta.dirname, '..', '..', '..', 'testdata', 'speeches');
let server: Server;

beforeAll(async () => {
  await mailuo('ingest', '--store', store, join(speeches, '湖州市_2023年政府工作报告.txt'));
  server = await serve(store);
});
afterAll(async () => { await server.stop(); dir.remove(); });

test('a directive is reported as wrong with the reason, which stands there for all', async () => {
  const id = await speechOf(server.url, '政府工作报告', '2023-02-08');
  const page = await open(`#/speech?id=${id}`, { url: server.url });
  await settled(page);
  await page.locator('button[data-d="0"]').click();
  const panel = page.getByRole('region', { name: '本篇图谱' });
  await panel.getByRole('button', { name: '报告有误' }).first().click();
  await page.keyboard.type('这一句是回顾，不是要求。');
  await panel.getByRole('button', { name: '提交' }).click();
  await panel.getByText('已记录，待审定：这一句是回顾，不是要求。').waitFor();
  const again = await open(new URL(page.url()).hash, { url: server.url });
  await again.getByText('读者有疑问，待审定').first().waitFor();
  await again.getByText('理由：这一句是回顾，不是要求。').first().waitFor();
});

test('a relation is reported as wrong where its sentence stands, on the page of an entity', async () => {
  const id = await idOf(server.url, '湖州市');
  const page = await open(`#/node?id=${encodeURIComponent(id)}`, { url: server.url });
  await settled(page);
  const folds = page.getByRole('main').locator('details').filter({ has: page.getByRole('button', { name: '报告有误', includeHidden: true }) });
  await folds.first().locator('summary').click();
  await folds.first().getByRole('button', { name: '报告有误' }).first().click();
  await page.keyboard.type('这里说的不是本市。');
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('已记录，待审定：这里说的不是本市。').waitFor();
  await page.reload();
  await settled(page);
  await page.getByRole('main').locator('details').filter({ hasText: '理由：这里说的不是本市。' }).first().locator('summary').click();
  await page.getByText('理由：这里说的不是本市。').first().waitFor();
});

test('a note beside a row of the ledger is kept; one that somebody else changed meanwhile is not overwritten', async () => {
  const one = await open('#/board', { url: server.url });
  await settled(one);
  await one.getByRole('button', { name: '查看与记载' }).first().click();
  await settled(one);
  const other = await open(new URL(one.url()).hash, { url: server.url });
  await settled(other);
  await one.getByLabel('进展情况').first().fill('已完成选址。');
  await one.getByRole('button', { name: '保存' }).first().click();
  await one.getByText('已保存（第 1 版）').first().waitFor();
  await other.getByLabel('进展情况').first().fill('正在选址。');
  await other.getByRole('button', { name: '保存' }).first().click();
  await other.getByText('没有保存').first().waitFor();
  await other.getByText('对方：已完成选址。').first().waitFor();
  await one.reload();
  await expect.poll(() => one.getByLabel('进展情况').first().inputValue()).toBe('已完成选址。');
});

test('what comes in while one looks is shown as it comes', async () => {
  const page = await open('#/overview', { url: server.url });
  await settled(page);
  await page.getByText('随到随显').waitFor();
  await mailuo('ingest', '--store', store, join(speeches, '红安县_2024年乡村振兴现场推进会讲话.txt'));
  await page.getByRole('listitem').filter({ hasText: '新增 在全县乡村全面振兴现场推进会上的讲话' }).waitFor();
});
