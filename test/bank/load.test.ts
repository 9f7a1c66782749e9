import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { configExample, configSchema } from '../../src/bank/config.ts';
import { loadBank } from '../../src/bank/load.ts';
import { parseEntry } from '../../src/bank/parse.ts';
import { Parsed } from '../../src/bank/parsed.ts';
import { decode } from '../../src/bank/read.ts';
import { exampleBank } from '../../src/lint/example-bank.ts';
import { lint } from '../../src/lint/lint.ts';
import { reports } from '../../src/lint/reports.ts';
import { temporaryBank } from '../temporary-bank.ts';

const whole = '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\n---\n\n## Exempel\n\nOm Leyla.\n';

/** `file:line:column code` for all that reading and linting a bank finds. */
function findings(root: string): string[] {
  const { value, diagnostics } = loadBank(root);
  return [...diagnostics, ...lint(value)].map(
    ({ file, span, code }) => `${file}:${span?.start.line}:${span?.start.column} ${code}`,
  );
}

test('one broken file never stops the rest, whatever is wrong with it', () => {
  const root = temporaryBank({
    ...exampleBank,
    'glossary/terms/hel.md': whole,
    'glossary/terms/tom.md': '',
    'glossary/terms/bild.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]),
    'glossary/terms/lista.md': '---\n- a\n- b\n---\n',
    'glossary/terms/tal.md': '---\n42\n---\n',
    'glossary/terms/stor.md': 'x'.repeat(10_000_000),
    'glossary/terms/vild.md': `---\na: ${'['.repeat(20_000)}\n---\n`,
    'glossary/terms/ring.md': '---\ntitle: &a [*a]\n---\n',
    'dilemmas/kod.md': '---js\nglobalThis.etosRan = true\n---\n',
  });
  symlinkSync('borta.md', join(root, 'glossary/terms/lank.md'));
  mkdirSync(join(root, 'glossary/terms/mapp.md'));
  const { value } = loadBank(root);
  expect(value.entries.map((entry) => entry.id)).toEqual(['objektivitet', 'hel']);
  expect([...value.broken].sort()).toEqual(['bild', 'kod', 'lista', 'ring', 'stor', 'tal', 'tom', 'vild']);
  expect(Reflect.get(globalThis, 'etosRan')).toBeUndefined();
  expect(findings(root)).toEqual([
    'dilemmas/kod.md:1:1 front-matter',
    'glossary/terms/bild.md:1:1 encoding',
    'glossary/terms/lank.md:1:1 link-outside-bank',
    'glossary/terms/lista.md:2:1 invalid-field',
    'glossary/terms/mapp.md:1:1 stray-file',
    'glossary/terms/ring.md:2:1 yaml',
    'glossary/terms/stor.md:1:1 file-too-large',
    'glossary/terms/tal.md:2:1 invalid-field',
    'glossary/terms/tom.md:1:1 front-matter',
    'glossary/terms/vild.md:2:1 yaml',
  ]);
});

test('places are right after Windows line ends and letters written in two parts', () => {
  const text =
    '---\r\ntitle: A\u030Angest\r\ndefinition: En ka\u0308nsla.\r\nsee: [nix]\r\n---\r\n\r\n## Exempel\r\n\r\nx\r\n\r\n## Exempel\r\n';
  expect(findings(temporaryBank({ ...exampleBank, 'glossary/terms/angest.md': text }))).toEqual([
    'glossary/terms/angest.md:2:8 decomposed-letters',
    'glossary/terms/angest.md:4:7 unknown-reference',
    'glossary/terms/angest.md:11:1 doubled-section',
    'glossary/terms/angest.md:11:1 empty-section',
  ]);
});

test('unknown keys are errors, but the text they stand in is kept', () => {
  const root = temporaryBank({ ...exampleBank, 'glossary/terms/jav.md': whole.replace('title', 'titel: x\ntitle') });
  expect(loadBank(root).value.entries.map((entry) => entry.id)).toContain('jav');
  expect(findings(root)).toEqual(['glossary/terms/jav.md:2:1 unknown-key']);
});

describe('etos.yaml and laws.yaml', () => {
  test('a missing etos.yaml is one error, and topics are then not unknown', () => {
    const { 'etos.yaml': _, ...files } = exampleBank;
    const dilemma = '---\ntitle: x\nprinciples: [objektivitet]\ntopics: [vad-som-helst]\naudience: [alla]\nminutes: 20\n---\n';
    const found = findings(temporaryBank({ ...files, 'dilemmas/x.md': dilemma }));
    expect(found.filter((line) => !line.includes('missing-section'))).toEqual(['etos.yaml:1:1 missing-file']);
  });

  test('a missing laws.yaml is one warning, and references to the law are then not unknown', () => {
    const { 'glossary/laws.yaml': _, ...files } = exampleBank;
    expect(findings(temporaryBank(files))).toEqual(['glossary/laws.yaml:1:1 missing-file']);
  });

  test('an unknown key in etos.yaml does not take the topics with it', () => {
    const root = temporaryBank({ ...exampleBank, 'etos.yaml': `${exampleBank['etos.yaml']}topcs: {}\n` });
    expect(Object.keys(loadBank(root).value.config.topics)).toEqual(['gavor']);
    expect(findings(root)).toEqual(['etos.yaml:7:1 unknown-key']);
  });

  test('a wrong value in etos.yaml takes nothing else with it, least of all the bank that is laid under', () => {
    const base = temporaryBank(exampleBank);
    const root = temporaryBank({
      'etos.yaml': `extends: ${base}\nagency: { name: Exempelverket, colour: blå }\n`,
      'glossary/terms/muta.md': whole,
    });
    expect(findings(root)).toEqual(['etos.yaml:1:1 missing-field', expect.stringMatching(/^etos\.yaml:2:/)]);
    expect(loadBank(root).value.base?.entries.map((entry) => entry.id)).toContain('objektivitet');
  });

  test('the example in the content reference is a sound etos.yaml', () => {
    expect(configSchema.safeParse(parse(configExample)).error).toBeUndefined();
  });

  test('neither is read through a link that leaves the bank', () => {
    const outside = temporaryBank({ hemligt: 'lösenord: hemligt\n' });
    const { 'etos.yaml': _config, 'glossary/laws.yaml': _laws, ...files } = exampleBank;
    const root = temporaryBank(files);
    for (const file of ['etos.yaml', 'glossary/laws.yaml']) symlinkSync(join(outside, 'hemligt'), join(root, file));
    const { value, diagnostics } = loadBank(root);
    expect(findings(root)).toEqual(['etos.yaml:1:1 link-outside-bank', 'glossary/laws.yaml:1:1 link-outside-bank']);
    expect(JSON.stringify([...value.sources.values(), diagnostics])).not.toContain('hemligt');
  });
});

test('a bank laid over another is judged by its own files alone, and finds what the other has', () => {
  const base = temporaryBank({
    ...exampleBank,
    'etos.yaml': `${exampleBank['etos.yaml']}  chef: { sv: Chefer, principles: [nix] }\ndefaults: { session: nix }\n`,
    'glossary/terms/jav.md': whole.replace('---\n\n', 'see: [nix]\n---\n\n'),
    'glossary/terms/bisyssla.md': whole.replace('---\n\n', 'see: [nix]\n---\n\n'),
    'glossary/terms/bisyssla.en.md': '---\ntitle: x\ndefinition: x\n---\n',
    'glossary/terms/utan-kalla.en.md': '---\ntitle: x\ndefinition: x\n---\n',
  });
  const own =
    '---\ntitle: Muta\ndefinition: En gåva som inte får ges.\nsee: [jav, nix]\nlaws: [{ ref: FL 16 § }, { ref: FL 99 § }]\n---\n\n## Exempel\n\nx\n';
  const root = temporaryBank({
    'etos.yaml': `name: Över\nextends: ${base}\ntopics:\n  jobb: { sv: Jobb, principles: [objektivitet, nix] }\n`,
    'glossary/terms/muta.md': own,
    'library/bisyssla.md': '---\ntitle: Bisyssla\ntype: film\n---\n',
    'glossary/values/jav.md': whole,
  });
  expect(findings(root)).toEqual([
    'etos.yaml:4:48 unknown-reference',
    'glossary/terms/muta.md:4:12 unknown-reference',
    'glossary/terms/muta.md:5:33 law-unknown',
    'library/bisyssla.md:2:1 duplicate-id',
  ]);
});

describe('speed', () => {
  test('five thousand mistakes in one file are found and shown without reading it five thousand times', () => {
    const list = Array.from({ length: 5000 }, (_, index) => `x${index}`).join(', ');
    const root = temporaryBank({
      ...exampleBank,
      'glossary/terms/jav.md': whole.replace('---\n\n', `see: [${list}]\naliases: [${list}]\n---\n\n`),
    });
    const started = performance.now();
    const { value, diagnostics } = loadBank(root);
    const found = [...diagnostics, ...lint(value)];
    const plain = (text: string) => text;
    const palette = { bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain, underline: plain };
    reports.stylish.report(found, {
      locale: 'sv',
      sources: value.sources,
      texts: 5000,
      prefix: '',
      version: '',
      palette,
      width: 80,
    });
    expect(found).toHaveLength(5000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test('a thousand texts that are all wrong are linted within seconds', () => {
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, n) => [
        `glossary/terms/ord-${n}.md`,
        whole.replace('---\n\n', `see: [orrd-${n}]\n---\n\n`),
      ]),
    );
    const root = temporaryBank({ ...exampleBank, ...files });
    const started = performance.now();
    expect(findings(root)).toHaveLength(1000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

test('any bytes whatsoever as an entry give an entry or a finding, and never an exception', () => {
  const pieces = [
    '---\n',
    'title: x\n',
    'definition: y\n',
    'see: [a]\n',
    '\n',
    '## Exempel\n',
    '[x](#y)',
    '<b>',
    ': ',
    '- ',
    '&a *a',
    '"',
    '`',
    '\u0000',
    '\r',
    'å',
    '\ud800',
  ];
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(fc.constantFrom(...pieces)).map((parts) => new TextEncoder().encode(`---\n${parts.join('')}`)),
  );
  const { value: bank } = loadBank(temporaryBank(exampleBank));
  fc.assert(
    fc.property(bytes, (content) => {
      const read = decode(content, 'glossary/terms/x.md');
      const found = { file: 'glossary/terms/x.md', path: '', kind: 'term', folder: 'glossary/terms', id: 'x' } as const;
      const entry = read.value
        ? parseEntry(read.value, { found, lang: 'sv', parsed: new Parsed() })
        : { value: undefined, diagnostics: read.diagnostics };
      const { value } = entry;
      expect(value !== undefined || entry.diagnostics.length > 0).toBe(true);
      if (!value) return;
      const sources = new Map([...bank.sources, [value.source.file, value.source]]);
      for (const { span } of lint({ ...bank, sources, entries: [...bank.entries, value] }))
        expect(span?.start.offset).toBeLessThanOrEqual(value.source.text.length);
    }),
    { numRuns: 500 },
  );
});
