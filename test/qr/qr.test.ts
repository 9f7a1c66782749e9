import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { writePdf } from '../../src/pdf/pdf.ts';
import { withCodes } from '../../src/qr/qr.ts';
import { checkPdf } from '../support/check-pdf.ts';
import { documentOf, heading } from '../support/documents.ts';
import { testFonts } from '../support/fonts.ts';
import { readPdf } from '../support/pdf-file.ts';
import { isTag, type Tag, tagTree } from '../support/tag-tree.ts';
import { documentWords, pdfWords } from '../support/words.ts';

const address = 'https://exempel.se/v%C3%A4rderingar?a=1&b=2';

function coded(href: string) {
  return withCodes(documentOf([heading(2, 'a', 'Läs mer'), { type: 'keep', children: [{ type: 'qr', href }] }]));
}

function codeIn(blocks: readonly Block[]) {
  const [, keep] = blocks;
  return keep?.type === 'keep' && keep.children[0]?.type === 'qr' ? keep.children[0].modules : undefined;
}

/** The code as a camera would see it: eight pixels a module, with white around it. */
function picture(modules: readonly string[]) {
  const side = (modules.length + 8) * 8;
  const data = new Uint8Array(side * side * 3).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (modules[Math.floor(y / 8) - 4]?.[Math.floor(x / 8) - 4] === '1')
        data.fill(0, (y * side + x) * 3, (y * side + x) * 3 + 3);
  return { width: side, height: side, data };
}

test('a reader gets the very address out of the code', () => {
  const modules = codeIn(coded(address).blocks) ?? [];
  expect(modules.every((row) => row.length === modules.length)).toBe(true);
  expect(decodeQR(picture(modules))).toBe(address);
});

test('an address that no telephone would read from paper keeps its text, without a code', async () => {
  const document = coded(`https://exempel.se/${'a'.repeat(700)}`);
  expect(codeIn(document.blocks)).toBeUndefined();
  const pdf = await readPdf((await writePdf(document, { fonts: testFonts() })).bytes);
  expect(pdfWords(tagTree(pdf).root).join('')).toBe(documentWords(document).join(''));
});

test('on paper it is a figure with the address, which stands as text beside it', async () => {
  const document = coded(address);
  const pdf = await readPdf((await writePdf(document, { fonts: testFonts() })).bytes);
  expect(checkPdf(pdf)).toEqual([]);
  expect(pdfWords(tagTree(pdf).root)).toEqual(documentWords(document));
  expect(altsIn(tagTree(pdf).root)).toEqual([`QR: ${address}`]);
});

function altsIn(tag: Tag): string[] {
  return [...(tag.alt ? [tag.alt] : []), ...tag.kids.filter(isTag).flatMap(altsIn)];
}
