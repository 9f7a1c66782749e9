import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKitRecord } from '../../src/bank/kit-record.ts';
import { loadBank } from '../../src/bank/load.ts';
import { decode } from '../../src/bank/read.ts';
import { readUsage } from '../../src/bank/usage.ts';
import { checkPdf } from '../../src/check-pdf/check-pdf.ts';
import { loadTemplate } from '../../src/compose/templates.ts';
import { readTheme } from '../../src/compose/theme.ts';
import { readSpreadsheet } from '../../src/exchange/read-spreadsheet.ts';
import { isCmyk, pictureSize } from '../../src/layout/picture.ts';
import { printMarkdown } from '../../src/pipeline.ts';
import { packageRoot } from '../support/fonts.ts';
import { png } from '../support/pictures.ts';
import { temporaryBank } from '../temporary-bank.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Whole files of every kind, to be spoiled: what is nearly right comes further than what is noise. */
const whole = {
  yaml: utf8('name: Prov\nextends: builtin\nagency: { name: X, colour: "#1f5f7a" }\ntopics:\n  a: { sv: A }\n&a x: *a\n'),
  kit: utf8(
    `etos: 0.1.0\nbank: { name: X, texts: ${'0'.repeat(64)} }\nlang: sv\nids: [a]\nstart: 540\nquery: {}\nfiles: { a: b }\n`,
  ),
  template: utf8(
    '---\ntitle: "{{title}}"\nfor: participant\noptions:\n  a: { type: boolean, about: x }\n---\n{{#dilemmas}}{{title}}{{/dilemmas}}{{> del}}\n',
  ),
  csv: utf8('titel;situation;principer;nivå\n"a ""b""";c;objektivitet,x;2\n;;;\n'),
  svg: utf8(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g transform="rotate(3)"><path d="M0 0a1 1 0 1 1 1 1z" fill="#fff"/></g><use href="#a"/></svg>',
  ),
  pdf: utf8(
    '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/StructTreeRoot 3 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[2 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/StructTreeRoot/K 3 0 R>>\nendobj\nxref\n0 1\ntrailer\n<</Root 1 0 R/Size 4>>\nstartxref\n9\n%%EOF\n',
  ),
  markdown: utf8('---\ntitle: Hej\nlang: sv\n---\n\n# A\n\n::: card\n| a | b |\n|---|---|\n| ![x](a.png) | [^1] |\n:::\n'),
  picture: png(3, 3),
  jpeg: Uint8Array.from([
    0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 17, 8, 0, 9, 0, 9, 3, 1, 34, 0, 2, 17, 1, 3, 17, 1, 0xff, 0xd9,
  ]),
};

/** A file with some of its bytes changed, put in, cut out or said again. */
function spoiled(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const blow = fc.record({
    at: fc.nat(bytes.length),
    cut: fc.nat(8),
    put: fc.uint8Array({ maxLength: 8 }),
    times: fc.integer({ min: 1, max: 40 }),
  });
  return fc.array(blow, { minLength: 1, maxLength: 6 }).map((blows) =>
    blows.reduce((now, { at, cut, put, times }) => {
      const again = Buffer.concat(Array.from({ length: times }, () => put));
      return new Uint8Array(Buffer.concat([now.subarray(0, at), again, now.subarray(at + cut)]));
    }, bytes),
  );
}

const any = (bytes: Uint8Array) =>
  fc.oneof({ weight: 4, arbitrary: spoiled(bytes) }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) });

/** Reads what nobody has written, in milliseconds and without a crash. */
async function reads(bytes: Uint8Array, read: (bytes: Uint8Array) => unknown, numRuns = 200): Promise<void> {
  await fc.assert(
    fc.asyncProperty(any(bytes), async (each) => {
      const began = performance.now();
      await read(each);
      expect(performance.now() - began).toBeLessThan(5000);
    }),
    { numRuns },
  );
}

const source = (bytes: Uint8Array) => decode(bytes, 'x.yaml').value;

describe('whatever bytes there are, they are read or refused', () => {
  it('etos.yaml and laws.yaml', () =>
    reads(
      whole.yaml,
      (bytes) =>
        loadBank(temporaryBank({ 'etos.yaml': bytes, 'glossary/laws.yaml': bytes }), { builtin: `${packageRoot}/finns-inte` }),
      100,
    ));

  it('kit.yaml and usage.yaml', () =>
    reads(whole.kit, (bytes) => {
      const text = source(bytes);
      if (text) return [readKitRecord(text), readUsage(text)];
    }));

  it('a theme', () =>
    reads(
      whole.yaml,
      (bytes) => {
        const folder = temporaryBank({ 'theme.yaml': bytes });
        return readTheme({ path: join(folder, 'theme.yaml'), file: 'theme.yaml', folder });
      },
      100,
    ));

  it('a template', () =>
    reads(
      whole.template,
      (bytes) =>
        loadTemplate(
          { bank: temporaryBank({ 'templates/blad.md': bytes, 'templates/partials/del.md': bytes }), home: packageRoot },
          'blad',
        ),
      60,
    ));

  it('a spreadsheet', () => {
    const bank = loadBank(temporaryBank({ 'etos.yaml': 'name: Prov\n' })).value;
    return reads(whole.csv, (bytes) => readSpreadsheet(bytes, 'x.csv', bank));
  });

  it('SVG', () =>
    reads(
      whole.svg,
      (bytes) => {
        const path = join(
          temporaryBank({ 'a.svg': bytes, 'a.md': '---\ntitle: A\nlang: sv\n---\n\n![En bild](a.svg)\n' }),
          'a.md',
        );
        return printMarkdown({ path, file: 'a.md', format: 'html', home: packageRoot });
      },
      100,
    ));

  it('PNG and JPEG', async () => {
    for (const bytes of [whole.picture, whole.jpeg]) await reads(bytes, (each) => [pictureSize(each), isCmyk(each)]);
  });

  it('PDF', () => reads(whole.pdf, (bytes) => checkPdf(bytes), 100));

  it('a PDF of our own', async () => {
    const file = readFileSync(join(packageRoot, 'README.md'), 'utf8').slice(0, 300);
    const path = join(temporaryBank({ 'a.md': `---\ntitle: A\nlang: sv\n---\n\n${file}` }), 'a.md');
    const made = await printMarkdown({ path, file: 'a.md', format: 'pdf', home: packageRoot });
    await reads(made.value ?? whole.pdf, (bytes) => checkPdf(bytes), 15);
  });

  it('a text to print', () =>
    reads(
      whole.markdown,
      (bytes) => {
        const path = join(temporaryBank({ 'a.md': bytes }), 'a.md');
        return printMarkdown({ path, file: 'a.md', format: 'html', home: packageRoot });
      },
      60,
    ));
});

describe('a picture that unpacks to far more than it says', () => {
  it('is refused before it takes the memory', () => {
    // The header's width of 3 000 made 1, so that the rest is more than was said.
    const bomb = Buffer.from(png(3000, 3000));
    bomb.writeUInt32BE(1, 16);
    bomb.writeUInt32BE(1, 20);
    const before = process.memoryUsage().rss;
    expect(pictureSize(bomb)).toBeUndefined();
    expect(process.memoryUsage().rss - before).toBeLessThan(20_000_000);
  });
});
