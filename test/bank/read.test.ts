import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode, maxFileBytes, readSource } from '../../src/bank/read.ts';
import { Source } from '../../src/bank/source.ts';
import { temporaryBank } from '../temporary-bank.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const codes = (read: ReturnType<typeof decode>) => read.diagnostics.map((each) => `${each.severity} ${each.code}`);

describe('bytes that are not plain UTF-8', () => {
  test.each([
    ['UTF-16 with the small end first', Uint8Array.from([0xff, 0xfe, 0x2d, 0])],
    ['UTF-16 with the big end first', Uint8Array.from([0xfe, 0xff, 0, 0x2d])],
    ['UTF-16 without a mark', Uint8Array.from([0x2d, 0, 0x2d, 0])],
    ['a NUL in the middle', bytes('title: \0')],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['Windows-1252', Uint8Array.from([0x4a, 0xe4, 0x76])],
    ['a letter cut in half', Uint8Array.from([0xc3])],
    ['an overlong letter', Uint8Array.from([0xc0, 0xaf])],
  ])('%s is one finding and no text', (_, content) => {
    const read = decode(content, 'a.md');
    expect(read.value).toBeUndefined();
    expect(codes(read)).toEqual(['error encoding']);
  });

  test('a byte order mark is taken away, with a warning, and counts as no column', () => {
    const read = decode(bytes('\uFEFF---\n'), 'a.md');
    expect(read.value?.text).toBe('---\n');
    expect(codes(read)).toEqual(['warning byte-order-mark']);
  });
});

test('line ends become line feeds, and å written as a and a ring becomes å', () => {
  const read = decode(bytes('a\r\nb\rc\nA\u030A'), 'a.md');
  expect(read.value?.text).toBe('a\nb\nc\nÅ');
  expect(read.diagnostics).toEqual([]);
});

test.each(['a\nå ”ö”', '\uFEFFa', 'a\r\nb', 'A\u030A', '', '👍🏽'])(
  '%j has the bytes and the digest of its text, however it was read',
  (written) => {
    const room = bytes(written);
    const read = decode(room, 'a.md').value;
    const other = new Source('b.md', read?.text ?? 'none', read?.faults);
    // What it was read from is used for the next file.
    room.fill(0x78);
    expect(read?.digest).toBe(other.digest);
    expect([...(read?.bytes ?? [])]).toEqual([...bytes(read?.text ?? 'none')]);
  },
);

test('an empty file is a text without letters', () => {
  expect(decode(new Uint8Array(), 'a.md')).toMatchObject({ value: { text: '' }, diagnostics: [] });
});

describe('files that cannot be read', () => {
  test('a file larger than any text is not read', () => {
    const root = temporaryBank({ 'a.md': 'x'.repeat(maxFileBytes + 1), 'b.md': 'x'.repeat(maxFileBytes) });
    expect(codes(readSource(join(root, 'a.md'), 'a.md'))).toEqual(['error file-too-large']);
    expect(codes(readSource(join(root, 'b.md'), 'b.md'))).toEqual([]);
  });

  test('a file that is gone, a folder and a device are findings', () => {
    const root = temporaryBank({});
    mkdirSync(join(root, 'mapp.md'));
    symlinkSync('/dev/zero', join(root, 'evig.md'));
    for (const file of ['borta.md', 'mapp.md', 'evig.md'])
      expect(codes(readSource(join(root, file), file))).toEqual(['error unreadable-file']);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read is a finding', () => {
    const root = temporaryBank({ 'a.md': 'x' });
    chmodSync(join(root, 'a.md'), 0);
    expect(codes(readSource(join(root, 'a.md'), 'a.md'))).toEqual(['error unreadable-file']);
  });
});
