import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packageRoot } from '../support/fonts.ts';
import { elementsOf } from '../support/report-readers.ts';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The entries of a zip as its central directory lists them (PKWARE APPNOTE 4.3.12), read without the library that wrote it. */
function entriesOf(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entries: Entry[] = [];
  for (let at = zip.readUInt32LE(end + 16), left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [number, number, number];
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const stored = zip.subarray(start, start + size);
    const written = zip.toString('utf8', at + 46, at + 46 + name);
    expect(zip.toString('utf8', local + 30, local + 30 + zip.readUInt16LE(local + 26))).toBe(written);
    entries.push({ name: written, bytes: method === 8 ? inflateRawSync(stored) : stored });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** What no entry's name may be, for it would land elsewhere, over another, or nowhere on some system. */
function faults(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = name.normalize('NFC').toLowerCase();
    const twice = seen.has(folded);
    seen.add(folded);
    const parts = name.split('/');
    const bad = parts.some((part) => /^\.*$|[\\:*?"<>|\p{Cc}\p{Cf}]|[. ]$|^(?:con|nul|aux|prn|com\d|lpt\d)(?:\.|$)/iu.test(part));
    return twice || bad || name.startsWith('/');
  });
}

const evil = '../../\u202e<script>alert(1)</script>]]>\u0001 \\ %0A::error::x';
const dilemma = readFileSync(join(packageRoot, 'dilemmas/tisdagskoren.md'), 'utf8').replace(
  /^title:.*$/m,
  `title: ${JSON.stringify(evil)}`,
);
const bank = () =>
  temporaryBank({
    'etos.yaml': `name: ${JSON.stringify(evil)}\nagency: { name: ${JSON.stringify(evil)} }\n`,
    'dilemmas/prov.md': dilemma,
  });

it.each(['kit.zip', '...zip', '..\\..\\x.zip', 'C:x.zip', 'con.zip', ' .zip', 'rad\nbryt.zip', '\u202e.zip'])(
  'etos kit -o %j is a zip that stays where it is unpacked',
  async (name) => {
    const folder = bank();
    const ran = await etos(['kit', 'prov', '-b', folder, '--force', '-o', name, '--place', evil, '--reply', evil], { folder });
    expect(ran.code, ran.err).toBe(0);
    const names = entriesOf(readFileSync(join(folder, name))).map((entry) => entry.name);
    expect(names.length).toBeGreaterThan(5);
    expect(faults(names)).toEqual([]);
    expect(new Set(names.map((each) => each.split('/')[0])).size).toBe(1);
  },
);

it('an H5P package holds its two files, with what was written as words and not as code', async () => {
  const folder = bank();
  const ran = await etos(['export', 'prov', '-b', folder, '--force', '-f', 'h5p', '--commentary', '-o', 'ut.h5p'], { folder });
  expect(ran.code, ran.err).toBe(0);
  const entries = entriesOf(readFileSync(join(folder, 'ut.h5p')));
  expect(entries.map(({ name }) => name).sort()).toEqual(['content/content.json', 'h5p.json']);
  expect(JSON.parse(String(entries.find(({ name }) => name === 'h5p.json')?.bytes)).title).toContain('../../');
  expect(String(entries.find(({ name }) => name === 'content/content.json')?.bytes)).not.toMatch(/<script|\bon\w+=|javascript:/i);
});

it('a Word file holds XML that a strict parser reads', async () => {
  const folder = bank();
  const ran = await etos(['guide', 'prov', '-b', folder, '--force', '-o', 'ut.docx'], { folder });
  expect(ran.code, ran.err).toBe(0);
  const entries = entriesOf(readFileSync(join(folder, 'ut.docx')));
  expect(faults(entries.map(({ name }) => name))).toEqual([]);
  const parts = entries.filter(({ name }) => /\.(?:xml|rels)$/.test(name));
  expect(parts.length).toBeGreaterThan(5);
  for (const { bytes } of parts) expect(elementsOf(bytes.toString('utf8')).length).toBeGreaterThan(0);
});
