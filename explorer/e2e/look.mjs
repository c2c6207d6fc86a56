// Takes a picture of a place in the app: node e2e/look.mjs URL FILE [light|dark] [width] [height]
import { chromium } from 'playwright-core';

const [url, file, scheme = 'light', width = '1360', height = '900'] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
const page = await browser.newPage({ colorScheme: scheme, viewport: { width: +width, height: +height }, locale: 'zh-CN' });
page.on('console', (m) => { if (m.type() === 'error' || m.type() === 'warning') console.log(m.type(), m.text()); });
page.on('pageerror', (e) => console.log('pageerror', e.message));
await page.goto(url);
await page.waitForLoadState('networkidle');
await page.screenshot({ path: file });
await browser.close();
