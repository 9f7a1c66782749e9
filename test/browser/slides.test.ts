import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/markdown.ts';
import { write } from '../../src/pipeline.ts';
import { openBrowser } from '../support/browser.ts';
import { documentOf } from '../support/documents.ts';
import { packageRoot } from '../support/fonts.ts';
import { readPdf } from '../support/pdf-file.ts';

const deck = `::: slide title
# Ett möte
:::

::: slide minutes=2
## Två och två

Vad skulle du göra?

::: notes
Vänta in de tysta.
:::
:::

::: slide
## Sist
:::
`;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let html: string;

beforeAll(async () => {
  browser = await openBrowser();
  const written = await write(documentOf(parseMarkdown(deck).value), { format: 'html', home: packageRoot });
  html = new TextDecoder().decode(written.value);
});
afterAll(() => browser?.close());

beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, hasTouch: true });
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  page = await context.newPage();
  await page.goto('http://slides.test/');
});

const shown = () => page.locator('.slide:visible').innerText();

test('one slide is shown at a time, and the keyboard and buttons turn them', async () => {
  expect(await shown()).toContain('Ett möte');
  await page.keyboard.press('ArrowRight');
  expect(await shown()).toContain('Två och två');
  expect(new URL(page.url()).hash).toBe('#2');
  await page.keyboard.press('End');
  expect(await shown()).toContain('Sist');
  expect(await page.locator('#next').isDisabled()).toBe(true);
  await page.click('#back');
  expect(await shown()).toContain('Två och två');
  await page.keyboard.press('Home');
  expect(await shown()).toContain('Ett möte');
});

test('a finger turns them', async () => {
  await page.evaluate(`(() => {
    const deck = document.querySelector('.slides');
    const touch = (x) => new Touch({ identifier: 1, target: deck, clientX: x, clientY: 300 });
    deck.dispatchEvent(new TouchEvent('touchstart', { changedTouches: [touch(700)] }));
    deck.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(400)] }));
  })()`);
  expect(await shown()).toContain('Två och två');
});

test('a slide with minutes counts down when the clock is started, and past the end', async () => {
  await page.clock.install();
  await page.reload();
  expect(await page.locator('#left').isVisible()).toBe(false);
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('#left').innerText()).toBe('2:00');
  await page.click('#clock');
  await page.clock.runFor(31_000);
  expect(await page.locator('#left').innerText()).toBe('1:29');
  await page.clock.runFor(100_000);
  expect(await page.locator('#left').innerText()).toMatch(/^\u22120:1/);
});

test('notes are in a second window that follows, and never on the slide', async () => {
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('body').innerText()).not.toContain('Vänta in');
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
  expect(await notes.locator('main').innerText()).toContain('Vänta in de tysta.');
  expect(await notes.locator('h1').innerText()).toBe('Två och två');
  await notes.keyboard.press('ArrowRight');
  expect(await shown()).toContain('Sist');
  expect(await notes.locator('main').innerText()).toBe('');
});

test('printed, each slide is a page, and the notes are on none', async () => {
  const pdf = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(pdf.pages.length).toBe(3);
});

test('the policy lets its own script run and no other', async () => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.evaluate(
    `(() => { const s = document.createElement('script'); s.textContent = 'window.evil = 1'; document.body.append(s); })()`,
  );
  expect(await page.evaluate('window.evil')).toBeUndefined();
  expect(said.join()).toContain('Content Security Policy');
});

test('without scripts every slide is there to be read', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.setContent(html);
  expect(await still.locator('.slide:visible').count()).toBe(3);
  await plain.close();
});
