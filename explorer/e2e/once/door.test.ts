// A store that takes a token, a server that stops, a path prefix.
import { createServer, request } from 'node:http';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgive, open, settled, useBrowser } from '../browser';
import { folder, mailuo, serve } from '../server';

useBrowser();

const dir = folder();
const speeches = join(import.meta.dirname, '..', '..', '..', 'testdata', 'speeches');
const store = join(dir.path, 'one.db');
beforeAll(async () => { await mailuo('ingest', '--store', store, join(speeches, '湖州市_2023年政府工作报告.txt')); });
afterAll(dir.remove);

test('a store that takes a token asks for one, refuses a wrong one, and opens for a right one until the tab is closed', async () => {
  const own = join(dir.path, 'door.db');
  copyFileSync(store, own);
  const token = /mlo_\S+/.exec(await mailuo('token', 'create', '--store', own, '--role', 'reader', '--name', 'e2e'))?.[0] ?? '';
  const server = await serve(own, { args: ['--require-token'] });
  try {
    const page = await open('#/search?q=湖州市', { url: server.url });
    const field = page.getByLabel('令牌');
    await field.fill('mlo_wrong');
    await page.getByRole('button', { name: '进入' }).click();
    await page.getByText('令牌不被接受').waitFor();
    await field.fill(token);
    await page.getByRole('button', { name: '进入' }).click();
    await page.locator('main').getByRole('link', { name: /湖州市/ }).first().waitFor();
    await page.reload();
    await page.locator('main').getByRole('link', { name: /湖州市/ }).first().waitFor();
    forgive(page, /401/);
  } finally {
    await server.stop();
  }
});

test('a server that stops is said to be gone, and once it is back the same view comes by one press', async () => {
  const server = await serve(store);
  const page = await open('#/overview', { url: server.url });
  await settled(page);
  await server.stop();
  await page.evaluate(() => { location.hash = '#/search?q=湖州市'; });
  // What was never loaded cannot come from a server that is gone; the frame says so and stays.
  await page.locator('main').getByRole('alert').first().waitFor();
  await page.getByRole('button', { name: '再试一次' }).first().waitFor();
  const again = await serve(store, { port: Number(new URL(server.url).port) });
  try {
    await page.getByRole('button', { name: '再试一次' }).first().click();
    await page.locator('main').getByRole('link', { name: /湖州市/ }).first().waitFor();
    forgive(page, /ERR_CONNECTION_REFUSED|Failed to fetch|dynamically imported|preload CSS/);
  } finally {
    await again.stop();
  }
});

test('a question that fails keeps the rest, gives the cause and can be asked again', async () => {
  const server = await serve(store);
  const page = await open('#/search?q=湖州市', { url: server.url });
  await settled(page);
  await server.stop();
  await page.getByRole('checkbox').first().click();
  await page.getByText('连不上服务器').first().waitFor();
  const again = await serve(store, { port: Number(new URL(server.url).port) });
  try {
    for (const b of await page.getByRole('button', { name: '再试一次' }).all()) await b.click();
    await page.locator('main').getByRole('link', { name: /湖州市/ }).first().waitFor();
    forgive(page, /ERR_CONNECTION_REFUSED/);
  } finally {
    await again.stop();
  }
});

test('it works behind a path prefix', async () => {
  const server = await serve(store);
  const to = new URL(server.url);
  const proxy = createServer((req, res) => {
    if (!req.url?.startsWith('/under/it/')) { res.writeHead(404).end(); return; }
    const on = request({ host: to.hostname, port: to.port, path: req.url.slice('/under/it'.length), method: req.method, headers: { ...req.headers, host: to.host, origin: to.origin } }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    });
    req.pipe(on);
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const { port } = proxy.address() as { port: number };
  try {
    const page = await open('#/search?q=湖州市', { url: `http://127.0.0.1:${port}/under/it/` });
    await page.locator('main').getByRole('link', { name: /湖州市/ }).first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    await page.getByRole('button', { name: '此页的查询' }).click();
    expect(await page.getByRole('dialog').getByRole('link').first().evaluate((a) => (a as HTMLAnchorElement).pathname)).toBe('/under/it/graphiql');
  } finally {
    proxy.close();
    await server.stop();
  }
});
