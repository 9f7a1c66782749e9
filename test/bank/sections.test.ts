import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/bank/kinds/kinds.ts';
import { readSections, type Section } from '../../src/bank/sections.ts';
import { Source } from '../../src/bank/source.ts';

function read(text: string, kind: 'dilemma' | 'case' | 'term' = 'dilemma', lang: 'sv' | 'en' = 'sv') {
  return readSections(new Source('a.md', text), 0, { sections: kinds[kind].sections, lang });
}

/** `line:column code` of every finding. */
function places(text: string, kind: 'dilemma' | 'case' | 'term' = 'dilemma'): string[] {
  return read(text, kind).diagnostics.map(({ code, span }) => `${span?.start.line}:${span?.start.column} ${code}`);
}

test('cuts a body into sections and parts, with the lines they stand on', () => {
  const { value, diagnostics } = read(
    '\n## Situation\n\nDu får en biljett.\n\nOch ett kort.\n\n## För samtalsledaren\n### Syfte\n\nAtt prata.\n### Fallgropar\nAtt tjata.\n',
  );
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject([
    { key: 'situation', audience: 'participant', line: 2, textLine: 4, text: 'Du får en biljett.\n\nOch ett kort.', parts: [] },
    {
      key: 'facilitator',
      audience: 'facilitator',
      line: 8,
      text: '',
      parts: [
        { key: 'purpose', audience: 'facilitator', line: 9, textLine: 11, text: 'Att prata.' },
        { key: 'pitfalls', line: 12, textLine: 13, text: 'Att tjata.' },
      ],
    },
  ]);
});

test('numbered sections carry their number, and each part of one its own audience', () => {
  const { value } = read(
    '## Inspel 2a\n\nEtt brev.\n\n### Frågor\n\n- Vad?\n\n### Förväntad reaktion\n\nSvar.\n\n### Iaktta\n\n- Vem?\n',
    'case',
  );
  expect(value[0]).toMatchObject({ key: 'inject', number: '2a', audience: 'participant' });
  expect(value[0]?.parts.map((part) => [part.key, part.audience])).toEqual([
    ['questions', 'participant'],
    ['expected', 'facilitator'],
    ['observe', 'observer'],
  ]);
});

test('a heading may be written with other capitals, closing marks and spaces', () => {
  expect(read('##  SITUATION  ##\n\nx\n').value[0]?.key).toBe('situation');
});

describe('what belongs nowhere', () => {
  test('unknown headings are kept for the facilitator alone, with a finding', () => {
    const { value, diagnostics } = read('## Hemligt facit\n\nSvaret är ja.\n');
    expect(value[0]).toMatchObject({ key: '', audience: 'facilitator', text: 'Svaret är ja.' });
    expect(diagnostics[0]?.hint?.sv).toContain('Kända rubriker: Situation, Frågor');
    expect(places('## Hemligt facit\n\nSvaret är ja.\n')).toEqual(['1:1 unknown-heading']);
  });

  test('unknown parts of a section with known parts are the facilitator’s, though the section is the participant’s', () => {
    const { value } = read('## Inspel 1\n\nx\n\n### Facit\n\ny\n', 'case');
    expect(value[0]?.parts[0]).toMatchObject({ key: '', audience: 'facilitator' });
    expect(places('## Inspel 1\n\nx\n\n### Facit\n\ny\n', 'case')).toEqual(['5:1 unknown-heading']);
  });

  test('a heading in the other language is unknown, with the right one as a hint', () => {
    expect(read('## Questions\n').diagnostics[0]?.hint?.sv).toBe('Menade du »Frågor«?');
    expect(read('## Frågor\n', 'dilemma', 'en').diagnostics[0]?.hint?.en).toBe('Did you mean “Questions”?');
  });

  test('text before the first heading and a heading of level 1 are findings', () => {
    expect(places('\nIngenstans.\n\n## Situation\n\nx\n')).toEqual(['2:1 text-outside-section']);
    expect(places('# Biljetten\n\n## Situation\n\nx\n')).toEqual(['1:1 text-outside-section']);
  });
});

test('headings inside fenced code are code', () => {
  const { value } = read('## Situation\n\n```\n## Frågor\n```\n\n~~~md\n## Frågor\n```\n~~~\n\n## Frågor\n\n- x\n');
  expect(value.map((section) => section.key)).toEqual(['situation', 'questions']);
});

test('every piece of text stands in the source where its line says, whatever the body', () => {
  const parts = [
    '## Situation',
    '## Frågor',
    '### Syfte',
    '## För samtalsledaren',
    '#### x',
    '# x',
    '```',
    '- a',
    '',
    ' ',
    'å',
    '\t## Frågor',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts)), (lines) => {
      const source = new Source('a.md', lines.join('\n'));
      const { value } = readSections(source, 0, { sections: kinds.dilemma.sections, lang: 'sv' });
      const check = (section: Section): void => {
        expect(source.text.slice(source.lines.startOf(section.textLine)).startsWith(section.text)).toBe(true);
        for (const part of section.parts) check(part);
      };
      for (const section of value) check(section);
    }),
  );
});
