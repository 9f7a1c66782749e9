import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadBank } from '../../src/bank/load.ts';
import { render } from '../../src/pipeline.ts';
import { openBrowser } from '../support/browser.ts';
import { packageRoot } from '../support/fonts.ts';

/* Drawings in a page, as a browser really reads them: every word and box is drawn, in its place. */

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('a timeline in a page', () => {
  test('shows every block of the agenda', async () => {
    const request = { lang: 'sv', session: 'etiskt-cafe', ids: [], query: {}, start: 540, setting: { people: 24 } } as const;
    const made = await render(loadBank(packageRoot).value, { request, template: 'plan', format: 'html', home: packageRoot });
    const page = await browser.newPage();
    await page.setContent(new TextDecoder().decode(made.value?.bytes));
    const words = await page.$$eval('svg.drawing > text', (all) =>
      all.filter((each) => each.getBoundingClientRect().height > 5).map((each) => each.textContent),
    );
    expect(words).toEqual(expect.arrayContaining(['09.00', 'Välkommen till bords', 'Tack för i dag', '5 grupper om 4–5']));
    expect(await page.locator('svg.drawing rect text').count()).toBe(0);
    await page.close();
  });
});
