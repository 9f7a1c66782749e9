import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entriesOf } from '../../src/bank/bank.ts';
import { loadBank } from '../../src/bank/load.ts';
import type { Request } from '../../src/compose/request.ts';
import { templateNames } from '../../src/compose/template-list.ts';
import { loadTemplate } from '../../src/compose/templates.ts';
import { type Variant, variants } from '../../src/layout/paper.ts';
import { render } from '../../src/pipeline.ts';
import { openBrowser } from '../support/browser.ts';
import { packageRoot } from '../support/fonts.ts';

/* Every template as HTML in a real browser: no fault by axe-core, nothing to scroll sideways, on narrow and enlarged screens and in print. */

const bank = loadBank(packageRoot).value;
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  // The pages' own policy lets no script in; the checker is none of theirs.
  page = await browser.newPage({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser?.close());

async function htmlOf(name: string, lang: 'sv' | 'en', variant: Variant): Promise<string> {
  const template = loadTemplate({ bank: packageRoot, home: packageRoot }, name).value;
  const accepts = template?.accepts ?? [];
  const base = { lang, ids: [], query: {}, start: 540 };
  const first = entriesOf(bank, accepts.includes('case') ? 'case' : 'dilemma')
    .slice(0, 2)
    .map(({ id }) => id);
  const request: Request = accepts.includes('session')
    ? { ...base, session: 'etiskt-cafe' }
    : accepts.length === 0
      ? { ...base, alone: true }
      : { ...base, ids: first };
  const rendered = await render(bank, { request, template: name, format: 'html', home: packageRoot, page: { variant } });
  return new TextDecoder().decode(rendered.value?.bytes);
}

interface Fault {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core finds, with all its rules and good practices. */
async function faults(): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Fault[] }> } };
    return (await axe.run({ resultTypes: ['violations'] })).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}

/** What stands out at the right, and by how many pixels. */
async function sideways(): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const most = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= most) return [];
    return [...document.querySelectorAll('body *')]
      .filter((each) => each.getBoundingClientRect().right > most + 1 && !each.closest('.table table'))
      .map((each) => each.outerHTML.slice(0, 90) + ' +' + (each.getBoundingClientRect().right - most));
  })()`);
}

async function show(html: string): Promise<void> {
  await page.emulateMedia({ media: 'screen' });
  await page.setContent(html);
  await page.addScriptTag({ path: axe });
}

describe.each(templateNames)('%s', (name) => {
  test.each(['sv', 'en'] as const)('in %s has no fault: wide, at 320 px, at 200 per cent and in print', async (lang) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await show(await htmlOf(name, lang, 'standard'));
    expect(await faults()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await faults(), '320 px').toEqual([]);
    expect(await sideways(), '320 px').toEqual([]);
    // A window of 1280 pixels enlarged to 200 % has 640 left, and text twice as large.
    await page.setViewportSize({ width: 640, height: 450 });
    await page.addStyleTag({ content: ':root { font-size: 225% !important; }' });
    expect(await sideways(), '200 %').toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    expect(await faults(), 'print').toEqual([]);
  });

  test.each(variants.filter((variant) => variant !== 'standard'))('as %s has no fault', async (variant) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await show(await htmlOf(name, 'sv', variant));
    expect(await faults()).toEqual([]);
    expect(await sideways()).toEqual([]);
  });
});

test('the checker would see a fault', async () => {
  await show(
    '<!doctype html><html lang="sv"><title>x</title><body><main><h1>x</h1><img src="data:,"><p style="color:#aaa">grå</p></main></body></html>',
  );
  expect((await faults()).map((fault) => fault.split(':')[0])).toEqual(['color-contrast', 'image-alt']);
});
