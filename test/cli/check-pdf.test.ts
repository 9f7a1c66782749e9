import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writePdf } from '../../src/pdf/pdf.ts';
import { documentOf, heading, paragraph } from '../support/documents.ts';
import { testFonts } from '../support/fonts.ts';
import { etos } from '../support/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'etos-check-pdf-'));
const { bytes } = await writePdf(documentOf([heading(1, 'a', 'Rubrik'), paragraph('text')]), { fonts: testFonts() });
writeFileSync(join(folder, 'hel.pdf'), bytes);
writeFileSync(join(folder, 'text.pdf'), 'Kära kollegor');

describe('etos check-pdf', () => {
  test('says that a good file is good, and what is left for people to see', async () => {
    const { code, out } = await etos(['check-pdf', 'hel.pdf'], { folder });
    expect(code).toBe(0);
    expect(out).toContain('hel.pdf följer PDF/UA-1');
  });

  test('tells of a file that is no PDF, with what to do', async () => {
    const { code, out } = await etos(['check-pdf', 'hel.pdf', 'text.pdf'], { folder });
    expect(code).toBe(1);
    expect(out).toContain('Filen är ingen PDF. (no-pdf)');
    expect(out).toContain('→ Kontrollera att du valde rätt fil.');
  });

  test('gives the same to programs as JSON', async () => {
    const { code, out } = await etos(['check-pdf', 'hel.pdf', 'text.pdf', '--format', 'json'], { folder });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { file: 'hel.pdf', errors: 0, findings: [] },
      { file: 'text.pdf', errors: 1, findings: [{ id: 'no-pdf', severity: 'error' }] },
    ]);
  });

  test('exits 2 when a file cannot be read', async () => {
    const { code, err } = await etos(['check-pdf', 'borta.pdf'], { folder });
    expect(code).toBe(2);
    expect(err).toContain('Filen »borta.pdf« går inte att läsa.');
  });
});
