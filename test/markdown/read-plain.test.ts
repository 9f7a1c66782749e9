import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarked } from '../../src/markdown/markdown.ts';
import { readPlain } from '../../src/markdown/read-plain.ts';

/** Asserts that what is read here, if it is, is what the lexer reads, with nothing to say of it. */
function agree(text: string): boolean {
  const plain = readPlain(text, 7);
  if (plain === undefined) return false;
  const lexed = parseMarked(text, { firstLine: 7 });
  expect({ value: plain, diagnostics: [] }, JSON.stringify(text)).toEqual(lexed);
  return true;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = ['dilemmas', 'cases', 'glossary', 'workshops', 'library'];

test('what stands under the headings of the bank that ships is read as the lexer reads it, and nearly all of it here', () => {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(root, folder, name)),
  );
  const pieces = files.flatMap((file) =>
    (readFileSync(file, 'utf8').split(/^---$/m)[2] ?? '')
      .split(/^#{2,3} .*$/m)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== ''),
  );
  const read = pieces.filter(agree);
  expect(pieces.length).toBeGreaterThan(2000);
  expect(read.length / pieces.length).toBeGreaterThan(0.9);
});

describe('what is read here', () => {
  test.each([
    'Ett stycke.',
    'Ett stycke\npå två rader.\n\nEtt till: 3 kap. 4 § – ”så”, sa hon (i går).',
    '- Vad gör du?\n- Vem frågar du?',
    'Före.\n\n- En\n- Två\n\nEfter.',
    '- En\n\nEfter.\n\n- Två',
    '– Nej, sa han.\n– Jo.',
    '2026 var ett år.',
    '"Rakt" och \'enkelt\', 50 %; 1/2?!',
    'Ett fast\u00A0mellanslag.',
  ])('%j', (text) => {
    expect(agree(text)).toBe(true);
  });
});

describe('what is left to the lexer', () => {
  test.each([
    '',
    'Ett *ord*.',
    '- En\n- Två\n\n- Tre',
    '- En\n  till\n- Två',
    '- En\ntill',
    'Före\n- en',
    '- - en',
    '1. Ett',
    'Rad\n1) ett',
    '- 1. ett',
    'Rubrik\n---',
    'www.exempel.se',
    'se https://exempel.se',
    'a@b.se',
    'Rad  \nbruten',
    '    kod',
    'Kodat\u0000',
    ':::kort',
    '- :::kort',
    'en | två',
    '😀',
  ])('%j', (text) => {
    expect(readPlain(text, 1)).toBeUndefined();
  });
});

test('whatever is written, what is read here is what the lexer reads', () => {
  const pieces = [
    'a',
    'Ö',
    '1',
    '.',
    ')',
    '-',
    '- ',
    '–',
    ' ',
    '\n',
    '\n\n',
    '”',
    '"',
    ':',
    ';',
    '!',
    '?',
    '(',
    '%',
    '^',
    '$',
    '…',
    '\u00A0',
    'ord ',
    '/',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (each) => {
      agree(each);
    }),
    { numRuns: 200000 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (each) => {
      agree(each);
    }),
    { numRuns: 2000 },
  );
});
