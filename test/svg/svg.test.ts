import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../src/document/document.ts';
import { writeHtml } from '../../src/html/html.ts';
import { writePdf } from '../../src/pdf/pdf.ts';
import { readSvg } from '../../src/svg/read.ts';
import { withDrawings } from '../../src/svg/svg.ts';
import { writeSvg } from '../../src/svg/write.ts';
import { checkPdf } from '../support/check-pdf.ts';
import { documentOf } from '../support/documents.ts';
import { testFonts } from '../support/fonts.ts';
import { readPdf } from '../support/pdf-file.ts';

const fonts = testFonts();
const bytes = (text: string) => new TextEncoder().encode(text);
const svg = (inside: string, attributes = 'viewBox="0 0 100 50"') =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`);
const shapesOf = (inside: string) => readSvg(svg(inside))?.drawing.shapes;

const logo = svg(
  '<style>.blue{fill:#006AA7}</style><g transform="translate(10 5)"><rect class="blue" width="40" height="40" rx="6"/>' +
    '<path d="M50 20a15 15 0 1 1 30 0q-15 30-30 0z" fill="gold" stroke="black" stroke-width="2"/></g>',
);

function cover(data: Uint8Array): Document {
  const block: Block = {
    type: 'cover',
    title: 'Titel',
    logo: { data, mime: 'image/svg+xml', alt: 'Exempelverket' },
    children: [],
  };
  return documentOf([block]);
}

describe('an SVG is read', () => {
  test('as absolute lines and curves, with its transforms carried out', () => {
    expect(shapesOf('<g transform="translate(10 20) scale(2)"><path d="m1 1h2v3z"/></g>')).toEqual([
      { path: [['M', 12, 22], ['L', 16, 22], ['L', 16, 28], ['Z']], fill: '#000000' },
    ]);
    const [shape] =
      readSvg(svg('<path d="M0 0L10 10" stroke="red"/>', 'width="20mm" viewBox="0 0 10 10" height="40mm"'))?.drawing.shapes ?? [];
    expect(shape?.path[1]?.[1]).toBeCloseTo((20 / 25.4) * 96, 2);
    expect(shape?.stroke?.width).toBeCloseTo((2 / 25.4) * 96, 2);
  });

  test('with what an element takes over, style sheets over attributes, and style over both', () => {
    const inside =
      '<style>rect{fill:red} .b{fill:blue} #c{fill:#0f0}</style><g fill="navy">' +
      '<circle r="1"/><rect width="1" height="1"/><rect class="a b" width="1" height="1"/>' +
      '<rect id="c" class="b" width="1" height="1"/><rect id="c" style="fill: #123456" width="1" height="1"/></g>';
    expect(shapesOf(inside)?.map(({ fill }) => fill)).toEqual(['#000080', '#ff0000', '#0000ff', '#00ff00', '#123456']);
  });

  test('with what is used again, and thin colours as they look on white paper', () => {
    const inside =
      '<defs><g id="a"><rect width="1" height="1"/></g></defs><use xlink:href="#a" x="5" fill="black" opacity=".5"/>';
    expect(shapesOf(inside)).toMatchObject([
      { path: [['M', 5, 0], ['L', 6, 0], ['L', 6, 1], ['L', 5, 1], ['Z']], fill: '#808080' },
    ]);
  });

  test('and what cannot be drawn is named', () => {
    const inside =
      '<linearGradient id="g"><stop stop-color="teal"/></linearGradient><text>Hej</text><image href="https://x.example/a.png"/>' +
      '<rect width="9" height="9" fill="url(#g)" filter="url(#f)"/><use href="https://x.example/#a"/>';
    const read = readSvg(svg(inside));
    expect(read?.leftOut).toEqual(['filter', 'gradient', 'image', 'text', 'use']);
    expect(read?.drawing.shapes.map(({ fill }) => fill)).toEqual(['#008080']);
  });
});

test('nothing of an SVG that could act is in what is written anew', () => {
  const evil = svg(
    '<script>alert(1)</script><a href="javascript:alert(2)"><rect width="9" height="9" onclick="alert(3)"/></a>' +
      '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example"/></foreignObject>' +
      '<style>@import url(https://evil.example/a.css); rect{fill:red;background:url(https://evil.example)}</style>',
  );
  const { drawing } = readSvg(evil) ?? expect.fail();
  const text = writeSvg(drawing);
  expect(text).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50"><path d="M0 0L9 0L9 9L0 9Z" fill="#ff0000"/></svg>\n',
  );
  expect(readSvg(bytes(text))?.drawing).toEqual(drawing);
});

test('a broken, empty, endless or declaring SVG is a finding, and its words are set', async () => {
  const bomb = `${'<rect width="1" height="1"/><g id="a0"/>'}${Array.from({ length: 20 }, (_, at) => {
    const use = `<use href="#a${at}"/>`;
    return `<g id="a${at + 1}">${use.repeat(10)}</g>`;
  }).join('')}`;
  const wrong = [
    bytes('<svg'),
    bytes(''),
    svg(''),
    svg('<path d="M1 1Q"/>'),
    svg('<path d="M1e9 1L2 2"/>'),
    svg('<g id="a"><use href="#a"/></g><rect width="1" height="1"/>'),
    svg(bomb),
    svg('<rect width="1" height="1"/>', ''),
    bytes('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9"/></svg>'),
  ];
  for (const data of wrong) expect(readSvg(data), new TextDecoder().decode(data).slice(0, 200)).toBeUndefined();
  const { value, diagnostics } = withDrawings(cover(wrong[0] ?? logo));
  expect(diagnostics.map(({ code }) => code)).toEqual(['broken-picture']);
  expect(writeHtml(value)).toContain('Exempelverket</p>');
  expect(writeHtml(value)).not.toContain('svg+xml');
  const pdf = await writePdf(value, { fonts });
  expect(pdf.notices).toEqual([]);
  expect(checkPdf(await readPdf(pdf.bytes))).toEqual([]);
});

test('a logo in SVG is drawn with lines in the PDF, as one Figure with its words, and keeps PDF/UA and PDF/A', async () => {
  const { value, diagnostics } = withDrawings(cover(logo));
  expect(diagnostics).toEqual([]);
  const { bytes: file } = await writePdf(value, { fonts, archive: true });
  const pdf = await readPdf(file);
  expect(checkPdf(pdf)).toEqual([]);
  expect(Buffer.from(file).equals(Buffer.from((await writePdf(value, { fonts, archive: true })).bytes))).toBe(true);
  expect(Buffer.from(file).includes('/Subtype/Image')).toBe(false);
});

test('HTML carries the drawing itself, and never a file as it came', () => {
  const src = /<img class="logo" src="data:image\/svg\+xml;base64,([^"]+)" alt="Exempelverket">/;
  const [, data = ''] = src.exec(writeHtml(withDrawings(cover(logo)).value)) ?? [];
  expect(Buffer.from(data, 'base64').toString()).toMatch(/^<svg xmlns="[^"]+" width="100"[^>]+>(<path [^>]+\/>){2}<\/svg>\n$/);
  expect(writeHtml(cover(logo))).not.toContain('svg+xml');
});
