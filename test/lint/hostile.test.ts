import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadBank } from '../../src/bank/load.ts';
import { type Diagnostic, inReadingOrder } from '../../src/diagnostics/diagnostic.ts';
import { exampleBank } from '../../src/lint/example-bank.ts';
import { exampleCase, exampleDilemma, exampleSession, exampleTerm } from '../../src/lint/example-texts.ts';
import { fixed } from '../../src/lint/fix.ts';
import { lint } from '../../src/lint/lint.ts';
import { reports } from '../../src/lint/reports.ts';
import { temporaryBank } from '../temporary-bank.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const jav = 'glossary/terms/jav.md';
const kuvert = 'dilemmas/kuvertet.md';
const whole = exampleTerm();

function findingsIn(root: string): Diagnostic[] {
  const { value, diagnostics } = loadBank(root);
  return inReadingOrder([...diagnostics, ...lint(value, { today: '2026-11-20' })]);
}

/** `file:line:column code`, without what is said of the length of a situation in every short text. */
function found(files: Files): string[] {
  return findingsIn(temporaryBank({ ...exampleBank, ...files }))
    .map(({ file, span, code }) => `${file}:${span?.start.line}:${span?.start.column} ${code}`)
    .filter((line) => !line.endsWith('situation-length'));
}

describe('what comes from many hands gives a clear finding at its place', () => {
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${whole}`, 'utf16le'));
  test.each<[what: string, files: Files, expected: string[]]>([
    ['an empty file', { [jav]: '' }, [`${jav}:1:1 front-matter`]],
    ['a picture', { [jav]: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]) }, [`${jav}:1:1 encoding`]],
    ['UTF-16', { [jav]: utf16 }, [`${jav}:1:1 encoding`]],
    ['NUL', { [jav]: whole.replace('Dragan', 'Dra\0gan') }, [`${jav}:1:1 encoding`]],
    ['a byte order mark', { [jav]: `\uFEFF${whole}` }, [`${jav}:1:1 byte-order-mark`]],
    ['Windows line ends throughout', { [jav]: whole.replaceAll('\n', '\r\n') }, []],
    ['line ends of two kinds', { [jav]: whole.replace('\n', '\r\n') }, [`${jav}:1:4 line-ends`]],
    ['å in two parts', { [jav]: whole.replace('ä', 'a\u0308') }, [`${jav}:2:9 decomposed-letters`]],
    ['a file of two megabytes', { [jav]: whole + 'x'.repeat(2_000_000) }, [`${jav}:1:1 file-too-large`]],
    ['a line of a hundred thousand letters', { [jav]: exampleTerm({ body: 'x'.repeat(100_001) }) }, [`${jav}:8:1 markdown`]],
    ['an unbreakable word', { [jav]: exampleTerm({ body: 'x'.repeat(5000) }) }, []],
    ['a name with å', { 'glossary/terms/jäv.md': whole }, ['glossary/terms/jäv.md:1:1 file-name']],
    ['a name that Windows keeps', { 'glossary/terms/con.md': whole }, ['glossary/terms/con.md:1:1 file-name']],
    ['a name with capitals', { 'glossary/terms/Jav.md': whole }, ['glossary/terms/Jav.md:1:1 file-name']],
    ['an id that leaves the folder', { [jav]: exampleTerm({ front: 'id: ../../x\n' }) }, [`${jav}:4:5 invalid-field`]],
    ['two files with one id', { [jav]: whole, 'glossary/values/jav.md': whole }, ['glossary/values/jav.md:2:1 duplicate-id']],
    ['front matter that is a list', { [jav]: '---\n- a\n---\n' }, [`${jav}:2:1 invalid-field`]],
    ['front matter that is a number', { [jav]: '---\n7\n---\n' }, [`${jav}:2:1 invalid-field`]],
    ['front matter that is code', { [jav]: '---js\nprocess.exit(7)\n---\n' }, [`${jav}:1:1 front-matter`]],
    ['front matter without an end', { [jav]: '---\ntitle: x\n' }, [`${jav}:1:1 front-matter`]],
    ['a key that reaches prototypes', { [jav]: exampleTerm({ front: '__proto__: { a: 1 }\n' }) }, [`${jav}:4:1 yaml`]],
    ['a doubled key', { [jav]: exampleTerm({ front: 'title: Y\n' }) }, [`${jav}:4:1 yaml`]],
    ['a day that does not exist', { [jav]: exampleTerm({ front: 'reviewed: 2024-02-30\n' }) }, [`${jav}:4:11 invalid-field`]],
    ['brackets without end', { [jav]: exampleTerm({ front: `see: ${'['.repeat(20_000)}\n` }) }, [`${jav}:2:1 yaml`]],
    ['an unknown tag', { [jav]: exampleTerm({ front: 'see: !!js/function x\n' }) }, [`${jav}:4:6 yaml`]],
    ['a terminal escape in a title', { [jav]: whole.replace('Jäv', '"\\e[31mJäv"') }, [`${jav}:2:8 hidden-character`]],
    ['a title of two thousand letters', { [jav]: whole.replace('Jäv', 'Jäv '.repeat(500)) }, [`${jav}:2:8 invalid-field`]],
    ['emoji', { [jav]: exampleTerm({ body: 'Ja 🎉.' }) }, [`${jav}:8:4 unprintable-character`]],
    ['Arabic', { [jav]: exampleTerm({ body: 'سلام' }) }, [`${jav}:8:1 unprintable-character`]],
    ['an illegal XML character', { [jav]: exampleTerm({ body: 'a\u0001b' }) }, [`${jav}:8:2 markdown`]],
    ['a script', { [jav]: exampleTerm({ body: '<img onerror="x">' }) }, [`${jav}:8:1 markdown`]],
    ['a link that runs', { [jav]: exampleTerm({ body: '[x](jav&#x61;script:x)' }) }, [`${jav}:8:1 markdown`]],
    [
      'no questions',
      { [kuvert]: `${exampleDilemma()}\n## Frågor\n` },
      [`${kuvert}:2:1 missing-section`, `${kuvert}:13:1 empty-section`],
    ],
    [
      'five hundred questions',
      { [kuvert]: `${exampleDilemma()}\n## Frågor\n\n${'- Vad gör du?\n'.repeat(500)}` },
      [`${kuvert}:2:1 missing-section`, `${kuvert}:13:1 question-count`],
    ],
  ])('%s', (_, files, expected) => {
    expect(found(files)).toEqual(expected);
  });

  test('links that leave the bank, lead nowhere or go round', () => {
    const root = temporaryBank({ ...exampleBank });
    symlinkSync('/etc/hostname', join(root, 'glossary/principles/ut.md'));
    symlinkSync('borta.md', join(root, 'glossary/principles/dod.md'));
    symlinkSync('runt.md', join(root, 'glossary/principles/runt.md'));
    expect(findingsIn(root).map(({ code }) => code)).toEqual(['link-outside-bank', 'link-outside-bank', 'link-outside-bank']);
  });
});

/** What people write, and what people write to do harm: joined by chance, in every kind of text. */
const scraps = [
  '---\n',
  '\n',
  '\n\n',
  '## Situation\n',
  '## Inspel 2a\n',
  '### Frågor\n',
  '- ',
  '1. ',
  '# ',
  '#### ',
  '| a | b |\n|---|---|\n',
  '> ',
  '```\n',
  '[här](https://x.se)',
  '![Bild](bild.png)',
  '[a](#jav)',
  '<b>',
  '<!-- etos-disable-next-line markdown -- x -->\n',
  'see: [',
  'jav, ',
  ']',
  '{ ',
  ' }',
  'title: ',
  'laws:\n  - ref: ',
  'FL 16 §',
  '16 § förvaltningslagen',
  'RF 1:9',
  '(1986:223)',
  '640823-3234',
  '070-123 45 67',
  'a@b.se',
  'dnr 2026/1-2',
  'Skatteverket',
  'å',
  'a\u030A',
  '\r',
  '\r\n',
  '\t',
  '🎉',
  '\u202E',
  '\uFEFF',
  '\0',
  '\uD800',
  '"',
  ': ',
  '&a ',
  '*a',
  '!!x ',
  '2026-02-30',
  '0',
  'x',
] as const;
const text = fc
  .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 })
  .map((parts) => parts.join(''));
const kinds: readonly (readonly [file: string, written: (body: string) => string])[] = [
  [jav, (body) => exampleTerm({ body })],
  [jav, (body) => exampleTerm({ front: body })],
  [kuvert, (body) => exampleDilemma({ body })],
  ['cases/fall.md', (body) => exampleCase('1', '2') + body],
  ['workshops/sessions/motet.md', (front) => exampleSession({ front })],
  ['workshops/surveys/svar.yaml', (body) => body],
  ['glossary/laws.yaml', (body) => `${exampleBank['glossary/laws.yaml']}${body}`],
  ['etos.yaml', (body) => `${exampleBank['etos.yaml']}${body}`],
  ['glossary/terms/jav.en.md', (body) => exampleTerm({ body })],
];
const plain = (written: string) => written;
const palette = { bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain, underline: plain };

describe('whatever is written', () => {
  test('every finding is of a file that is there, at a place inside it, and fixes leave text', () => {
    const file = fc.constantFrom(...kinds);
    fc.assert(
      fc.property(file, text, ([name, written], body) => {
        const root = temporaryBank({ ...exampleBank, [name]: written(body) });
        const { value, diagnostics } = loadBank(root);
        const all = inReadingOrder([...diagnostics, ...lint(value, { today: '2026-11-20' })]);
        for (const each of all) {
          const length = value.sources.get(each.file)?.text.length;
          expect(each.message.sv && each.message.en).toBeTruthy();
          if (length !== undefined && each.span) expect(each.span.end.offset).toBeLessThanOrEqual(length);
        }
        fixed(value.sources, all);
        reports.stylish.report(all, {
          locale: 'sv',
          sources: value.sources,
          texts: 1,
          palette,
          width: 80,
          prefix: '',
          version: '1',
        });
      }),
      { numRuns: 150 },
    );
  });

  test('bytes that are no text are no crash either', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds.map(([name]) => name)), fc.uint8Array({ maxLength: 60 }), (name, bytes) => {
        expect(findingsIn(temporaryBank({ ...exampleBank, [name]: bytes })).length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('speed', () => {
  const long = 400_000;
  test.each([
    '0',
    '0 1',
    '01-',
    '070-1 ',
    '19640823',
    '640823-',
    'a@',
    'a.',
    'a@b.',
    '2026/',
    '1.1.1-',
    'dnr 1/',
    'FL 1 ',
    '1 kap. ',
    '1 § ',
    '16 § första stycket ',
    'Skatteverket ',
    'landsting',
    'ref:',
    '#jav ',
    '[',
    '![',
    '[a](#',
    '<!--',
    '🎉 ',
    'å',
    '- ',
    '| ',
    '> ',
    '#### a\n\n',
    '640823-3234 ',
    'a@b.se ',
    '\n## Exempel\n',
    'https://x.se ',
  ])('%j over and over takes no more than seconds', (piece) => {
    const body = piece.repeat(Math.floor(long / piece.length));
    const files = {
      [jav]: exampleTerm({ body }),
      [kuvert]: exampleDilemma({ front: `sensitive: ${JSON.stringify(body.slice(0, 250_000))}\n` }),
    };
    const root = temporaryBank({ ...exampleBank, ...files });
    const started = performance.now();
    findingsIn(root);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
