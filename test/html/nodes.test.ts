import { parse } from 'parse5';
import { expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { writeHtml } from '../../src/html/html.ts';
import { attribute, document, elements, page } from './page.ts';

test('whatever a text says stays text', () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'</style></title>--><!--';
  const inline = [{ type: 'text' as const, value: evil }];
  const blocks: Block[] = [
    { type: 'cover', title: evil, eyebrow: evil, subtitle: evil, children: [] },
    { type: 'contents', title: evil, depth: 3 },
    { type: 'heading', level: 2, id: 'a', children: inline },
    {
      type: 'paragraph',
      lang: evil,
      children: [
        ...inline,
        { type: 'code', value: evil },
        { type: 'link', href: 'javascript:alert(1)', children: inline },
        { type: 'link', href: `https://x.se/${evil}`, children: inline },
        { type: 'language', lang: evil, children: inline },
      ],
    },
    { type: 'section', id: evil, role: evil, newPage: true, children: [{ type: 'code', value: evil }] },
    { type: 'callout', tone: 'note', title: inline, children: [] },
    { type: 'writing', lines: 1, label: evil },
    { type: 'fields', items: [{ label: evil, value: evil }] },
    { type: 'figure', src: evil, alt: evil, caption: inline },
    { type: 'figure', src: evil, alt: evil, data: new Uint8Array([1, 2, 3]), mime: 'image/png' },
    {
      type: 'table',
      columns: [{ align: 'left' }],
      caption: inline,
      header: [{ children: inline }],
      rows: [[{ children: inline }]],
      rowHeaders: true,
    },
    { type: 'definitions', items: [{ id: evil, term: inline, children: [] }] },
  ];
  const html = writeHtml(
    document(blocks, {
      title: evil,
      lang: evil,
      author: evil,
      subject: evil,
      keywords: [evil],
      date: evil,
      runningTitle: evil,
      words: {
        page: evil,
        link: evil,
        skip: evil,
        continued: evil,
        note: 'Not {number}',
        noteBack: 'Tillbaka till texten',
        slides: {
          slide: evil,
          controls: evil,
          back: evil,
          next: evil,
          start: evil,
          stop: evil,
          timer: evil,
          notes: evil,
          whole: evil,
        },
      },
      look: { accent: evil },
    }),
  );
  const all = elements(parse(html));
  expect(
    all.filter((e) => e.tagName === 'script' || attribute(e, 'onerror') !== undefined || attribute(e, 'src') === 'x'),
  ).toEqual([]);
  expect(all.filter((e) => e.tagName === 'style')).toHaveLength(1);
  expect(all.flatMap((e) => attribute(e, 'href') ?? []).filter((href) => href.startsWith('javascript'))).toEqual([]);
  expect(html.split(/<\/?script/i)).toHaveLength(1);
  expect(html.match(/<!--/g)).toBeNull();
});

test('a picture stands in the page itself, with its description', () => {
  const html = writeHtml(
    document([{ type: 'figure', src: 'a.png', alt: 'En trappa', data: new Uint8Array([137, 80, 78, 71]), mime: 'image/png' }]),
  );
  const image = elements(parse(html)).find((e) => e.tagName === 'img');
  expect([attribute(image, 'src'), attribute(image, 'alt')]).toEqual(['data:image/png;base64,iVBORw==', 'En trappa']);
});

test('a heading called main, contents or table does not take another’s place', () => {
  const { all } = page(
    '::: contents title="X" :::\n\n# Main\n\n# Contents\n\n# Note\n\n::: callout title="Y"\nx\n:::\n\n::: callout title="Z"\nx\n:::',
  );
  const ids = all.flatMap((e) => attribute(e, 'id') ?? []);
  expect(ids.sort()).toEqual(['contents', 'contents-2', 'main', 'main-2', 'note', 'note-2', 'note-3']);
});

test('a document without cover, contents, author or date is whole all the same', () => {
  const { find, texts } = page('# Bara en rubrik\n\nText', { author: '', date: '' });
  expect([find('main').length, find('footer').length, texts('h1')]).toEqual([1, 0, ['Bara en rubrik']]);
  expect(elements(parse(writeHtml(document([])))).filter((e) => e.tagName === 'main')).toHaveLength(1);
});

test('a header whose cells are all empty is left out, an empty one among others is no heading', () => {
  expect(page('|  |  |\n|---|---|\n| a | b |').find('thead')).toEqual([]);
  expect(page('|  | x |\n|---|---|\n| a | b |').find('th')).toHaveLength(1);
});

test('print has page numbers in the document’s words, and the title at the head', () => {
  const { html } = page('# A', { runningTitle: 'Etik "nu"' });
  expect(html).toContain('content: "Sida " counter(page) " av " counter(pages)');
  expect(html).toContain('content: "Etik \\22 nu\\22 "');
});

test('every text and line of the page has contrast enough', () => {
  const { html } = page('# A');
  const colours = [...html.matchAll(/(?<!background: |fill: |--hair: |--line: |--tint: )#[0-9a-f]{6}\b/g)].map(
    ([colour]) => colour,
  );
  const low = colours.filter((colour) => contrast(colour, '#ffffff') < (colour === '#767b80' ? 3 : 4.5));
  expect(colours.length).toBeGreaterThan(5);
  expect(low).toEqual([]);
});

/** WCAG 2.2, 1.4.3: relative luminance of one colour against another. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
