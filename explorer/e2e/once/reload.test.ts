// An address gives the same view again, to the pixel; who wants no motion gets none.
import { expect, inject, test } from 'vitest';
import { layout, open, settled, useBrowser } from '../browser';
import { places } from '../places';

useBrowser();

test('a view that is loaded again stands the same, to the pixel', async () => {
  const page = await open('#/overview');
  for (const [, address] of await places(inject('url'), '嵌入式')) {
    await page.goto(new URL(address, `${inject('url')}/`).href);
    await settled(page);
    const hash = new URL(page.url()).hash;
    const before = await layout(page);
    await page.reload();
    await settled(page);
    expect(new URL(page.url()).hash).toBe(hash);
    expect(await layout(page), address).toEqual(before);
  }
}, 120_000);

test('where no motion is wanted, nothing is animated', async () => {
  const page = await open('#/overview');
  for (const [, address] of await places(inject('url'), '嵌入式')) {
    await page.goto(new URL(address, `${inject('url')}/`).href);
    await page.locator('main').waitFor();
    const moving = await page.evaluate(() => document.getAnimations().filter((a) => a.playState === 'running' && Number(a.effect?.getComputedTiming().duration) > 0).map((a) => String((a as CSSAnimation).animationName ?? a.id)));
    expect({ address, moving }).toEqual({ address, moving: [] });
    await settled(page);
  }
}, 60_000);
