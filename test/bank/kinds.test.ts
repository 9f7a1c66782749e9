import { describe, expect, test } from 'vitest';
import { kindNames, kindOf } from '../../src/bank/kinds/kinds.ts';
import { loadBank } from '../../src/bank/load.ts';
import { lint } from '../../src/lint/lint.ts';
import { temporaryBank } from '../temporary-bank.ts';

/** What the examples of the kinds refer to. */
const surroundings = {
  'etos.yaml': `name: Exempelbanken
topics:
  gavor: { sv: Gåvor }
  bemotande: { sv: Bemötande }
audiences:
  alla: { sv: Alla }
  handlaggare: { sv: Handläggare }
`,
  'glossary/laws.yaml': `statutes:
  FL:
    title: Förvaltningslag (2017:900)
    name: förvaltningslagen
    en: the Administrative Procedure Act
    numbering: section
    verified: text
    provisions:
      "5": { about: "Legalitet, objektivitet och proportionalitet", verified: text }
`,
  ...Object.fromEntries(
    ['objektivitet', 'demokrati', 'respekt-for-lika-varde'].map((id) => [
      `glossary/principles/${id}.md`,
      `---\ntitle: ${id}\ndefinition: En princip.\nlaws: [{ ref: FL 5 § }]\n---\n\n## Exempel\n\nEtt exempel.\n`,
    ]),
  ),
  'workshops/methods/bikupa.md': `---
title: Bikupa
purpose: Alla hinner tala.
group: { min: 2, max: 200 }
minutes: { min: 2, max: 10 }
steps:
  - text: Tala med den som sitter bredvid.
    share: 100
---
`,
};

describe.each(kindNames)('%s', (name) => {
  const kind = kindOf(name);

  test('has an example that reads and lints without findings', () => {
    const root = temporaryBank({ ...surroundings, [kind.example.file]: kind.example.text });
    const { value, diagnostics } = loadBank(root);
    expect([...diagnostics, ...lint(value)]).toEqual([]);
    expect(value.entries.find((entry) => entry.source.file === kind.example.file)?.kind).toBe(name);
  });

  test('loses nothing: every line of the example’s body stands in a section', () => {
    const root = temporaryBank({ ...surroundings, [kind.example.file]: kind.example.text });
    const entry = loadBank(root).value.entries.find((each) => each.source.file === kind.example.file);
    const texts = (entry?.sections ?? [])
      .flatMap((section) => [section.text, ...section.parts.map((part) => part.text)])
      .join('\n');
    const body = kind.example.text
      .slice(entry?.yaml.end)
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^(---|#)/.test(line));
    if (kind.ending !== 'yaml') for (const line of body) expect(texts).toContain(line);
  });

  test('has headings that differ in each language, and says who may read each', () => {
    for (const lang of ['sv', 'en'] as const) {
      const headings = kind.sections.map((section) => section.heading[lang]);
      expect(new Set(headings).size).toBe(headings.length);
    }
    for (const section of kind.sections) expect(['participant', 'facilitator', 'observer']).toContain(section.audience);
  });
});
