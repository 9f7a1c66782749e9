import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lawsSchema, lookUpLaw, parseLawReference, statuteUrl, writeLawReference } from '../../src/bank/laws.ts';
import { Source } from '../../src/bank/source.ts';
import { readYaml } from '../../src/bank/yaml.ts';
import { judgeLaw } from '../../src/lint/law-references.ts';

const text = readFileSync(new URL('../../glossary/laws.yaml', import.meta.url), 'utf8');
const laws = lawsSchema.parse(readYaml(new Source('laws.yaml', text), 0, text.length).value);

test.each([
  ['RF 1:9', { short: 'RF', provision: '1:9' }],
  ['RF 1:9 §', { short: 'RF', provision: '1:9' }],
  ['FL 16 §', { short: 'FL', provision: '16' }],
  ['LOA 7 a §', { short: 'LOA', provision: '7 a' }],
  ['BrB 10:5 a', { short: 'BrB', provision: '10:5 a' }],
  ['FL 5 § st. 2', { short: 'FL', provision: '5', paragraph: 2 }],
  ['RF 1:1 st. 3', { short: 'RF', provision: '1:1', paragraph: 3 }],
  ['FL 16 § st. 1 p. 2', { short: 'FL', provision: '16', paragraph: 1, point: 2 }],
  ['GDPR art. 6', { short: 'GDPR', provision: '6' }],
  ['GDPR art. 6.1', { short: 'GDPR', provision: '6.1' }],
  ['SpråkL 11 §', { short: 'SpråkL', provision: '11' }],
  ['FinInstrL', { short: 'FinInstrL' }],
])('%s is taken apart', (ref, parts) => {
  expect(parseLawReference(ref)).toEqual(parts);
});

test.each([
  '',
  '1:9',
  '16 § FL',
  'FL 16',
  'FL § 16',
  'FL 16§',
  'RF 1 kap. 9 §',
  'FL 16 §§',
  'FL 1986:223 4 §',
  'FL 16 §; RF 1:9',
  '<b>',
])('%j is no form that lawyers use', (ref) => {
  expect(parseLawReference(ref)).toBeUndefined();
});

test('looks statutes and provisions up, and is not fooled by names that every object has', () => {
  expect(lookUpLaw(laws, { short: 'RF', provision: '1:9' }).found).toBe('provision');
  expect(lookUpLaw(laws, { short: 'RF' }).found).toBe('statute');
  expect(lookUpLaw(laws, { short: 'RF', provision: '99:9' }).found).toBe('no-provision');
  expect(lookUpLaw(laws, { short: 'constructor' }).found).toBe('nothing');
  expect(lookUpLaw(laws, { short: 'RF', provision: 'toString' }).found).toBe('no-provision');
});

test('writes references out as running text names them', () => {
  expect(writeLawReference(laws, 'RF 1:9', 'sv')).toBe('1 kap. 9 § regeringsformen');
  expect(writeLawReference(laws, 'FL 5 § st. 2', 'sv')).toBe('5 § andra stycket förvaltningslagen (2017:900)');
  expect(writeLawReference(laws, 'RF 1:9', 'en')).toBe('Chapter 1, Section 9 of the Instrument of Government');
  expect(writeLawReference(laws, 'något annat', 'sv')).toBe('något annat');
});

test('every statute with a number has an address where the public can read it', () => {
  for (const statute of Object.values(laws.statutes)) {
    if (statute.sfs ?? statute.eu) expect(statuteUrl(statute)).toMatch(/^https:\/\/[a-z.-]+\//);
  }
});

describe('judging a reference', () => {
  test.each([
    ['1 kap. 9 § regeringsformen', 'RF 1:9'],
    ['RF 1 kap. 9 §', 'RF 1:9'],
    ['16 § förvaltningslagen (2017:900)', 'FL 16 §'],
    ['FL 16§', 'FL 16 §'],
    ['FL § 16', 'FL 16 §'],
    ['FL 16', 'FL 16 §'],
    ['7 a § LOA', 'LOA 7 a §'],
    ['10 kap. 5 a § brottsbalken', 'BrB 10:5 a'],
    ['5 § andra stycket FL', 'FL 5 § st. 2'],
    ['Artikel 6 GDPR', 'GDPR art. 6'],
    ['7 § lagen om anställningsskydd', 'LAS 7 §'],
  ])('»%s« should have been »%s«', (written, right) => {
    expect(judgeLaw(laws, written)).toMatchObject({ is: 'malformed', instead: right });
    expect(judgeLaw(laws, right).is).toMatch(/right|unknown-provision/);
  });

  test('chapters and sections are not mixed up', () => {
    expect(judgeLaw(laws, 'FL 1:5')).toMatchObject({ is: 'misnumbered', numbering: 'section' });
    expect(judgeLaw(laws, 'RF 9 §')).toMatchObject({ is: 'misnumbered', numbering: 'chapter' });
    expect(judgeLaw(laws, 'FL art. 5')).toMatchObject({ is: 'misnumbered', instead: 'FL 5 §' });
  });

  test('a statute by its name is met with its short name, and a near one with the nearest', () => {
    expect(judgeLaw(laws, 'Förvaltningslagen 16 §')).toMatchObject({ is: 'unknown-statute', near: ['FL 16 §'] });
    expect(judgeLaw(laws, 'regeringsformen 1:9')).toMatchObject({ is: 'unknown-statute', near: ['RF 1:9'] });
    expect(judgeLaw(laws, 'SpråkLag 11 §')).toMatchObject({ is: 'unknown-statute', near: ['SpråkL'] });
    expect(judgeLaw(laws, 'XYZ 1:1')).toMatchObject({ is: 'unknown-statute', near: [] });
  });

  test('a provision that is not there is met with its neighbours by letter', () => {
    expect(judgeLaw(laws, 'LOA 7 x §')).toMatchObject({ is: 'unknown-provision', near: ['LOA 7 §', 'LOA 7 a §', 'LOA 7 b §'] });
  });

  test('what is repealed is named with what holds now, but not while the place still stands for something else', () => {
    expect(judgeLaw(laws, 'FL 1986:223 4 §')).toMatchObject({ is: 'repealed', now: 'FL 6 §' });
    expect(judgeLaw(laws, 'BrB 17:7')).toMatchObject({ is: 'repealed', now: 'BrB 10:5 b' });
    expect(judgeLaw(laws, 'TF 3:4')).toEqual({ is: 'right' });
  });
});
