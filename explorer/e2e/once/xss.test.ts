// Text is only ever text: a thousand payloads in speeches, names and addresses, and no
// script runs in any view.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { open, settled, useBrowser } from '../browser';
import { places } from '../places';
import { ask, folder, mailuo, serve, type Server } from '../server';
import { payloads, writeSpeeches } from './payloads';

useBrowser();

const dir = folder();
let server: Server;
let speeches = 0;

beforeAll(async () => {
  const store = join(dir.path, 'xss.db');
  speeches = writeSpeeches(join(dir.path, 'speeches'));
  await mailuo('ingest', '--store', store, join(dir.path, 'speeches'));
  server = await serve(store);
});
afterAll(async () => { await server.stop(); dir.remove(); });

/** harm is what a page holds that no text may make: a sign, a script, an element or an address that would run one. */
function harm(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const out: string[] = [];
    if ('__xss' in window) out.push('a script ran');
    for (const e of document.querySelectorAll('*')) {
      const name = e.tagName.toLowerCase();
      if (name === 'script' && !(e as HTMLScriptElement).src.startsWith(`${location.origin}/assets/`)) out.push(e.outerHTML);
      if (['iframe', 'object', 'embed', 'base', 'marquee', 'audio', 'video', 'custom-x', 'template'].includes(name)) out.push(e.outerHTML);
      for (const a of e.attributes) if (/^on/i.test(a.name) || (/^(href|src|action|formaction|data|xlink:href)$/i.test(a.name) && /^\s*(java\s*script|vbscript|data:text)/i.test(a.value))) out.push(`${name} ${a.name}=${a.value}`);
    }
    return out;
  });
}

async function visit(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(new URL(address, `${server.url}/`).href);
    await settled(page);
    expect({ address, harm: await harm(page) }).toEqual({ address, harm: [] });
  }
}

type Found = { speeches: { totalCount: number; nodes: { id: string; title: string; text: string }[] }; entities: { nodes: { id: string; name: string }[] } };

test('a thousand payloads as text, titles, speakers and names: every view shows them as they are', async () => {
  expect(new Set(payloads).size).toBe(1000);
  const found = await ask<Found>(server.url, `{
    speeches(first: 50) { totalCount nodes { id title text } }
    entities(first: 100, where: { or: [{ name: { contains: "xss" } }, { name: { contains: "script" } }, { name: { contains: "<" } }] }) { nodes { id name } }
  }`);
  expect(found.speeches.totalCount).toBe(speeches);
  const text = found.speeches.nodes.map((s) => s.text).join('\n');
  expect(payloads.filter((p) => !text.includes(p.replace(/[\t\n\u2028]/g, ' ')))).toEqual([]);
  expect(found.entities.nodes.length).toBeGreaterThan(5);
  const page = await open('#/overview', { url: server.url });
  await visit(page, (await places(server.url, '<script>')).map(([, address]) => address));
  await visit(page, found.speeches.nodes.map((s) => `#/speech?id=${s.id}`));
  await visit(page, found.entities.nodes.slice(0, 12).flatMap((e) => [`#/node?id=${e.id}`, `#/graph?of=${e.id}`]));
  await visit(page, ['onerror', 'javascript:', '<img', 'svg', '__xss'].map((q) => `#/search?q=${encodeURIComponent(q)}`));
}, 300_000);

test('payloads in the address itself', async () => {
  const page = await open('#/overview', { url: server.url });
  for (const p of payloads.filter((_, i) => i % 50 === 3)) {
    const q = encodeURIComponent(p);
    await page.goto(new URL(`#/search?q=${q}&place=${q}`, `${server.url}/`).href);
    await settled(page);
    expect(await harm(page)).toEqual([]);
    for (const view of ['node?id=', 'speech?id=', 'graph?of=', 'wording?of=', 'chain?of=', 'board?addressee=', 'compare?from=']) {
      await page.evaluate((to) => { location.hash = to; }, `#/${view}${q}`);
      await page.waitForFunction(() => document.querySelector('main') !== null);
      expect(await harm(page)).toEqual([]);
    }
  }
}, 300_000);
