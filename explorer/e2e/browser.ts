// A Chromium for the tests of one file, and pages that are watched: whatever a page
// reports (an error, a warning, a break of the content policy, a word that is missing)
// fails the test, unless it says that it expects so.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { chromium, type Browser, type BrowserContext, type Locator, type Page, type Request } from 'playwright-core';

export type Looks = { readonly theme?: 'light' | 'dark'; readonly language?: 'zh' | 'en'; readonly width?: number; readonly height?: number; readonly url?: string };

let browser: Browser;
let contexts: { context: BrowserContext; reports: string[] }[] = [];
/** asking is what each page waits for, and when that changed last. */
const asking = new WeakMap<Page, { readonly open: Set<Request>; since: number }>();

export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
  });
  afterEach(async () => {
    const all = contexts;
    contexts = [];
    for (const { context } of all) await context.close();
    expect(all.flatMap((c) => c.reports)).toEqual([]);
  });
  afterAll(async () => { await browser.close(); });
}

/** open shows an address of the app ("#/…") in a browser that knows nothing yet. */
export async function open(address: string, { theme = 'light', language = 'zh', width = 1280, height = 900, url = inject('url') }: Looks = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale: language === 'zh' ? 'zh-CN' : 'en-GB', reducedMotion: 'reduce' });
  const reports: string[] = [];
  contexts.push({ context, reports });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  watch(page, reports);
  await page.goto(new URL(address, url.endsWith('/') ? url : `${url}/`).href);
  await page.locator('main, form').first().waitFor();
  return page;
}

function watch(page: Page, reports: string[]): void {
  page.on('console', (m) => {
    // What the software renderer says of its own speed when a canvas is read is no fault of the page.
    if ((m.type() === 'error' || m.type() === 'warning') && !m.text().includes('GL Driver Message')) reports.push(`${m.type()}: ${m.text()}`);
  });
  page.on('pageerror', (e) => reports.push(`broke: ${e.message}`));
  const waits = { open: new Set<Request>(), since: Date.now() };
  asking.set(page, waits);
  const ended = (r: Request): void => { waits.open.delete(r); waits.since = Date.now(); };
  // A stream stays open for as long as the view is shown.
  page.on('request', (r) => { if (r.headers()['accept'] !== 'text/event-stream') { waits.open.add(r); waits.since = Date.now(); } });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  page.on('dialog', (d) => { reports.push(`dialog: ${d.message()}`); void d.dismiss(); });
}

/** forgive takes back what was reported so far where it fits: a test that stops the server expects failed requests. */
export function forgive(page: Page, pattern: RegExp): void {
  for (const c of contexts) if (c.context === page.context()) c.reports.splice(0, c.reports.length, ...c.reports.filter((r) => !pattern.test(r)));
}

/** quiet is how long nothing is asked until a page counts as settled, in milliseconds. */
const quiet = 100;

/** settled waits until nothing is asked any more, no skeleton is shown and nothing says that it is busy. */
export async function settled(page: Page): Promise<void> {
  await expect.poll(async () => {
    const waits = asking.get(page);
    if (!waits || waits.open.size > 0 || Date.now() - waits.since < quiet) return 'asking';
    return (await page.evaluate(() => document.querySelector('[role=status] i, [aria-busy=true]') === null)) ? 'settled' : 'drawing';
  }, { timeout: 30_000, interval: 20 }).toBe('settled');
}

/** layout is every element of the page with its own words and the pixels it stands on, once that has come to rest: twice in a row it is the same. */
export async function layout(page: Page): Promise<string[]> {
  const now = (): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('body *')].map((e) => {
    const box = e.getBoundingClientRect();
    const words = [...e.childNodes].filter((n) => n instanceof Text).map((n) => n.textContent).join('');
    return `${e.tagName} ${[box.x, box.y, box.width, box.height].map(Math.round).join(' ')} ${words}`;
  }));
  let last = await now();
  await expect.poll(async () => {
    const next = await now();
    const same = next.join('\n') === last.join('\n');
    last = next;
    return same;
  }, { timeout: 10_000 }).toBe(true);
  return last;
}

/** copied is what stands on the clipboard. */
export function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** numberIn is the first number of a text. */
export function numberIn(text: string | null): number {
  return Number(/\d[\d,]*/.exec(text ?? '')?.[0].replaceAll(',', ''));
}

/** downloaded is the file that an act gives. */
export async function downloaded(page: Page, act: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** far is how many times Tab is pressed at most to come to something. */
const far = 200;

/** press comes to something by Tab alone, from where the focus is, and presses a key there. */
export async function press(page: Page, what: Locator, key: 'Enter' | 'Space' | null = 'Enter'): Promise<void> {
  const target = await what.elementHandle();
  for (let i = 0; i < far; i++) {
    if (await page.evaluate((e) => document.activeElement === e, target)) {
      if (key) await page.keyboard.press(key);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${what}`);
}

/** place is the address after "#", as it is read. */
export function place(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash);
}
