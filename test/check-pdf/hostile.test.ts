import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPdf } from '../../src/check-pdf/check-pdf.ts';
import { writePdf } from '../../src/pdf/pdf.ts';
import { documentOf, heading, paragraph, prose, table } from '../support/documents.ts';
import { testFonts } from '../support/fonts.ts';
import { BrokenFile } from './broken-file.ts';

let good: Uint8Array;
beforeAll(async () => {
  const blocks = [heading(1, 'a', 'Rubrik'), paragraph(prose(3)), table([['A'], ['b']])];
  good = (await writePdf(documentOf(blocks), { fonts: testFonts(), archive: true })).bytes;
});

const ids = async (bytes: Uint8Array) => (await checkPdf(bytes)).map(({ id }) => id);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** A file of objects, with a table that nobody asks for. */
const pdf = (objects: string, trailer: string) => latin1(`%PDF-1.7\n${objects}\ntrailer\n<<${trailer}>>\nstartxref\n0\n%%EOF`);

describe('files that are not what they seem', () => {
  test.each([
    ['nothing', latin1('')],
    ['text', latin1('Kära kollegor')],
    ['a ZIP file', latin1('PK\u0003\u0004')],
    ['zeros', new Uint8Array(5000)],
  ])('%s is no PDF', async (_, bytes) => {
    expect(await ids(bytes)).toEqual(['no-pdf']);
  });

  test.each([
    ['a header alone', latin1('%PDF-1.7\n')],
    ['a catalogue that is missing', pdf('', '/Root 9 0 R')],
    ['arrays without end', pdf(`1 0 obj\n${'['.repeat(60_000)}\nendobj`, '/Root 1 0 R')],
    ['dictionaries without end', pdf(`1 0 obj\n${'<</A'.repeat(60_000)}\nendobj`, '/Root 1 0 R')],
  ])('%s is told in one finding, without a trace', async (_, bytes) => {
    const found = await ids(bytes);
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain(undefined);
  });

  test('pages and elements in circles come to an end', async () => {
    const circle = pdf(
      '1 0 obj<</Type/Catalog/Pages 2 0 R/StructTreeRoot 3 0 R/Outlines<</First 4 0 R>>/Lang(sv)>>endobj\n' +
        '2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n' +
        '3 0 obj<</K 5 0 R/ParentTree 6 0 R>>endobj\n4 0 obj<</Title(x)/Next 4 0 R/First 4 0 R>>endobj\n' +
        '5 0 obj<</S/P/P 3 0 R/K[5 0 R]>>endobj\n6 0 obj<</Kids[6 0 R]>>endobj',
      '/Root 1 0 R',
    );
    expect(await ids(circle)).toContain('tangled');
  });

  test('a stream that unpacks to gigabytes is not unpacked', async () => {
    const bomb = deflateSync(new Uint8Array(300_000_000));
    const bytes = Buffer.concat([
      latin1('%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\n'),
      bomb,
      latin1('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>'),
    ]);
    expect(await ids(bytes)).toEqual(['too-large']);
  });

  test.each([
    ['that lets assistive technology in', '/P -1', ['encrypted']],
    ['that forbids it', '/P -3904', ['encrypted', '26-002']],
    ['that says nothing of it', '', ['encrypted', '26-001']],
  ])('encryption %s', async (_, permissions, finds) => {
    const bytes = pdf(
      `1 0 obj<</Type/Catalog>>endobj\n7 0 obj<</Filter/Standard/V 1${permissions}>>endobj`,
      '/Root 1 0 R/Encrypt 7 0 R',
    );
    expect(await ids(bytes)).toEqual(finds);
  });

  test('first lines that no archive accepts', async () => {
    const bytes = await BrokenFile.of(good, () => undefined);
    const text = Buffer.from(bytes)
      .toString('latin1')
      .replace(/^%PDF-1\.7\n%[^\n]*/, (head) => `%PDF-1.7\n%${'a'.repeat(head.length - 10)}`);
    expect(await ids(latin1(text))).toEqual(['A-6.1.2']);
  });
});

test('a file cut short or with bytes changed is told, and never throws', async () => {
  // Always the same places, spread over the file.
  let state = 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state % below;
  };
  for (let round = 0; round < 40; round++) {
    const bytes = Uint8Array.from(good);
    for (let change = 0; change < 4; change++) bytes[random(bytes.length)] = random(256);
    const found = await checkPdf(round % 2 ? bytes : bytes.slice(0, random(bytes.length)));
    expect(found.every(({ what, todo }) => what.sv && what.en && todo.sv && todo.en)).toBe(true);
  }
});
