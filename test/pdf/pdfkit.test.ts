import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { openPdf } from '../../src/pdf/pdfkit.ts';
import { packageRoot } from '../support/fonts.ts';
import { readPdf } from '../support/pdf-file.ts';
import { png } from '../support/pictures.ts';

describe('pdfkit, whose private fields src/pdf/pdfkit.ts relies on', () => {
  test('is the version that they were read from', () => {
    const manifest = readFileSync(join(packageRoot, 'node_modules/pdfkit/package.json'), 'utf8');
    expect(JSON.parse(manifest).version).toBe('0.20.2');
  });

  test('still has every field', () => {
    const doc = new PDFDocument({
      autoFirstPage: false,
      font: null as unknown as string,
      displayTitle: true,
    }) as unknown as Record<string, unknown>;
    for (const method of ['ref', 'openImage', 'end', 'endMetadata', 'endMarkings', '_finalize', '_write', '_refEnd']) {
      expect(typeof doc[method], method).toBe('function');
    }
    expect(Array.isArray(doc._offsets)).toBe(true);
    const { data } = doc._root as { data: Record<string, { data: Record<string, unknown>; end: unknown }> };
    expect(data.Pages?.data).toMatchObject({ Count: 0, Kids: [] });
    expect(typeof data.Names?.end).toBe('function');
    expect(data.ViewerPreferences?.data).toEqual({ DisplayDocTitle: true });
  });

  test('still writes an object as head, dictionary, and a stream in three pieces', () => {
    const doc = new PDFDocument({ autoFirstPage: false, font: null as unknown as string, compress: false }) as unknown as {
      ref(data: object): { end(data?: Uint8Array): void };
      _write(piece: unknown): void;
    };
    const pieces: unknown[] = [];
    doc._write = (piece) => pieces.push(piece);
    doc.ref({ A: 1 }).end();
    doc.ref({}).end(new Uint8Array([65]));
    expect(
      pieces.map((it) => (it instanceof Uint8Array ? Buffer.from(it).toString() : String(it)).replace(/\d+ 0 obj/, 'N 0 obj')),
    ).toEqual(['N 0 obj', '<<\n/A 1\n>>', 'endobj', 'N 0 obj', '<<\n/Length 1\n>>', 'stream', 'A', '\nendstream', 'endobj']);
  });

  test('lets us write objects of our own making, and ends without the clock', async () => {
    const file = openPdf('sv');
    const ref = file.reserve();
    file.object(ref, '<</Own(å)>>'.replace('å', 'a'));
    file.catalogue('Own', String(ref));
    const bytes = await file.end({ Title: '(T)' });
    const pdf = await readPdf(bytes);
    expect(String(pdf.entry(pdf.catalogue, 'Own'))).toContain('(a)');
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/CreationDate|PDFKit/);
  });

  test('decodes pictures with an alpha channel before going on', async () => {
    const file = openPdf('sv');
    const picture = await file.picture(png(3, 3, true));
    file.catalogue('Own', String(picture));
    const pdf = await readPdf(await file.end({}));
    expect(pdf.entry(pdf.dict(pdf.entry(pdf.catalogue, 'Own')), 'SMask')).toBeDefined();
  });
});
