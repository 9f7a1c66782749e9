import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../src/bank/parse.ts';
import { Parsed } from '../../src/bank/parsed.ts';
import { Source } from '../../src/bank/source.ts';

/** `line:column code message | hint` for the findings in a dilemma's front matter, the right fields filled in. */
function said(fields: string): string[] {
  const text = `---\n${fields}title: x\nprinciples: [a]\ntopics: [b]\naudience: [c]\nminutes: 20\n---\n`;
  const found = { file: 'dilemmas/x.md', path: '', kind: 'dilemma', folder: 'dilemmas', id: 'x' } as const;
  const { diagnostics } = parseEntry(new Source('dilemmas/x.md', text), { found, lang: 'sv', parsed: new Parsed() });
  return diagnostics.map(
    ({ span, code, message, hint }) =>
      `${span?.start.line}:${span?.start.column} ${code} ${message.sv}${hint ? ` | ${hint.sv}` : ''}`,
  );
}

describe('what a schema finds, said so that it can be mended', () => {
  test.each([
    ['levl: 2\n', '2:1 unknown-key Okänd nyckel »levl«. | Menade du »level«?'],
    ['methods: { suted: [a] }\n', '2:12 unknown-key Okänd nyckel »suted«. | Menade du »suited«?'],
    ['methods: { helt-annat: 1 }\n', '2:12 unknown-key Okänd nyckel »helt-annat«. | Kända nycklar: suited, unsuited.'],
    ['options:\n  - { text: a }\n  - { text: b, nota: c }\n', '4:16 unknown-key Okänd nyckel »nota«. | Menade du »note«?'],
    ['laws: [{ why: x }]\n', '2:8 missing-field Fältet »laws[1].ref« saknas. | Lägg till »ref:«.'],
    [
      'tags: ord\n',
      '2:7 invalid-field »tags« är text men ska vara en lista. | Sätt hakar om, också när värdet är ensamt: [ord].',
    ],
    ['tags: [1]\n', '2:8 invalid-field »tags[1]« är ett tal men ska vara text. | Sätt citattecken om: "1".'],
    ['tags:\n', '2:6 invalid-field »tags« är tomt men ska vara en lista. | Skriv ett värde efter kolonet, eller ta bort raden.'],
    ['variantOf: [a, b, c, d]\n', '2:12 invalid-field »variantOf« är en lista men ska vara text. | Skriv en enda text.'],
    ['format: opne\n', '2:9 invalid-value »format« har värdet »opne«. | Menade du »open«? Tillåtna värden: open, rule.'],
    ['level: 4\n', '2:8 invalid-value »level« har värdet »4«. | Tillåtna värden: 1, 2, 3.'],
    [
      'terms: [Stor]\n',
      '2:9 invalid-field »terms[1]« har fel form: »Stor«. | Ett id skrivs med små bokstäver a–z, siffror och bindestreck.',
    ],
    [
      'reviewed: 2026-02-30\n',
      '2:11 invalid-field »reviewed« har fel form: »2026-02-30«. | Skriv ett datum som finns, så här: 2026-11-20.',
    ],
    ['source: egen\n', '2:9 invalid-field »source« har fel form: »egen«. | Skriv »own« eller »"adapted: …"«.'],
    ['options: [{ text: a }]\n', '2:10 invalid-field »options« har 1 del men ska ha minst 2. | Lägg till fler.'],
    [`sensitive: ${'x'.repeat(301)}\n`, '2:12 invalid-field »sensitive« har 301 tecken men ska ha högst 300. | Korta texten.'],
    [
      `format: ${'x'.repeat(200)}\n`,
      `2:9 invalid-value »format« har värdet »${'x'.repeat(80)}…«. | Tillåtna värden: open, rule.`,
    ],
  ])('%j', (fields, finding) => {
    expect(said(fields)).toEqual([finding]);
  });

  test('every problem is told at once', () => {
    expect(said('levl: 2\nformat: x\ntags: 3\n').map((each) => each.split(' ')[1])).toEqual([
      'invalid-field',
      'invalid-value',
      'unknown-key',
    ]);
  });

  test('every key of every kind can be suggested', () => {
    const near = said('principels: [a]\naudince: [b]\nsesnitive: x\n').map((each) => each.split('| ')[1]);
    expect(near).toEqual(['Menade du »principles«?', 'Menade du »audience«?', 'Menade du »sensitive«?']);
  });
});
