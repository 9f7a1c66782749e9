import { describe, expect, test } from 'vitest';
import { Source } from '../../src/bank/source.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Palette, ReportContext } from '../../src/lint/reports/report.ts';
import { reports } from '../../src/lint/reports.ts';

const plain: Palette = { bold: same, dim: same, red: same, yellow: same, cyan: same, underline: same };

function same(text: string): string {
  return text;
}

function context(sources: readonly Source[], more: Partial<ReportContext> = {}): ReportContext {
  const byFile = new Map(sources.map((each) => [each.file, each]));
  return { locale: 'sv', sources: byFile, texts: sources.length, palette: plain, width: 80, ...more };
}

/** A finding at the first place a word stands in a source. */
function at(source: Source, word: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = source.text.indexOf(word);
  const finding = source.finding('okand', source.span(start, start + word.length), {
    sv: 'Något är fel.',
    en: 'Something is wrong.',
  });
  return { ...finding, ...more };
}

const jav = new Source('terms/jav.md', '---\ntitle: Jäv på två sätt\nprinciples: [objektivtet]\n---\n');

describe('stylish', () => {
  test('groups by file, shows the line with a caret, the hint and a summary', () => {
    const other = new Source('terms/muta.md', '---\ntitle: Muta\n---\n');
    const findings = [
      at(jav, 'objektivtet', { hint: { sv: 'Menade du »objektivitet«?', en: 'Did you mean “objektivitet”?' } }),
      at(jav, '---', { severity: 'warning' }),
      at(other, 'Muta', { code: 'annat' }),
    ];
    expect(reports.stylish.report(findings, context([jav, other]))).toBe(`terms/jav.md
  3:14  fel  Något är fel.  okand
    3 │ principles: [objektivtet]
      │              ^~~~~~~~~~~
    → Menade du »objektivitet«?
  1:1  varning  Något är fel.  okand
    1 │ ---
      │ ^~~

terms/muta.md
  2:8  fel  Något är fel.  annat
    2 │ title: Muta
      │        ^~~~

2 fel och 1 varning i 2 filer.
`);
  });

  test('counts å, ä and ö as one column, wide letters as two and marks as none', () => {
    expect(caretColumns('åäö fel')).toEqual({ before: 'åäö ', caret: 4, length: 3 });
    expect(caretColumns('日本 fel').caret).toBe(5);
    expect(caretColumns('x\u0336y fel').caret).toBe(3);
    expect(caretColumns('🙂 fel').caret).toBe(3);
  });

  test('sets a tab up to the next fourth column, so that the caret stays under its word', () => {
    expect(caretColumns('a\tfel')).toEqual({ before: 'a   ', caret: 4, length: 3 });
    expect(caretColumns('\t\tfel').caret).toBe(8);
  });

  test('shows a window around the place of a line that is too long', () => {
    const { line, marks } = excerptOf(`${'å'.repeat(5000)} fel ${'ö'.repeat(5000)}`, 60);
    expect(line.length).toBeLessThanOrEqual(60);
    expect(line).toMatch(/^ {4}1 │ ….*fel.*…$/);
    expect(line.slice(marks.indexOf('^'), marks.indexOf('^') + 3)).toBe('fel');
  });

  test('marks no more than is shown of a place that is wider than the terminal', () => {
    const source = new Source('a.md', `a ${'x'.repeat(500)} b`);
    const lines = reports.stylish.report([at(source, 'x'.repeat(500))], context([source], { width: 60 })).split('\n');
    expect(lines[2]).toMatch(/^ {4}1 │ a x+…$/);
    expect(lines[3]).toMatch(/^ {6}│ {3}\^~+$/);
    expect(lines[3]?.length).toBeLessThanOrEqual(60);
  });

  test('is quick on a line of a million characters', () => {
    const source = new Source('a.md', `${'x'.repeat(500_000)} fel ${'x'.repeat(500_000)}`);
    const findings = Array.from({ length: 300 }, () => at(source, 'fel'));
    const started = performance.now();
    reports.stylish.report(findings, context([source]));
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('marks only the first line of a span over several', () => {
    const source = new Source('a.md', 'ett fel\nsom går vidare\n');
    const text = reports.stylish.report([at(source, 'fel\nsom')], context([source]));
    expect(text).toContain('    1 │ ett fel\n      │     ^~~\n');
  });

  test('puts a single caret at a place without width, also at the end of a line', () => {
    const source = new Source('a.md', 'ett fel\n');
    const finding = source.finding('okand', source.span(7, 7), { sv: 'Slut.', en: 'End.' });
    expect(reports.stylish.report([finding], context([source]))).toContain('    1 │ ett fel\n      │        ^\n');
  });

  test('shows control characters and escapes as symbols, in lines, messages and file names', () => {
    const source = new Source('a\u001b[31m.md', 'titel \u001b[2J\u0007\u009b fel \u202e\n');
    const finding = at(source, 'fel', {
      message: { sv: 'Titeln \u001b]0;x\u0007 är\nfel.', en: 'x' },
      hint: { sv: 'Ta bort \r.', en: 'x' },
    });
    const text = reports.stylish.report([finding], context([source]));
    expect(text).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202E]/);
    expect(text).toContain('a␛[31m.md');
    expect(text).toContain('Titeln ␛]0;x␇ är␊fel.');
    expect(text).toContain('titel ␛[2J␇<U+009B> fel <U+202E>');
    expect(text).toContain('→ Ta bort ␍.');
  });

  test('leaves the line out when the file could not be read, and names the bank when no file is at fault', () => {
    const finding: Diagnostic = { code: 'x', severity: 'info', file: '', message: { sv: 'Tomt.', en: 'Empty.' } };
    expect(reports.stylish.report([finding, { ...finding, file: 'borta.md' }], context([jav]))).toBe(
      'Banken\n  –  upplysning  Tomt.  x\n\nborta.md\n  –  upplysning  Tomt.  x\n\n2 upplysningar i 2 filer.\n',
    );
  });

  test('uses the palette and nothing else for colour', () => {
    const named = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const palette = {
      bold: named('b'),
      dim: named('d'),
      red: named('r'),
      yellow: named('y'),
      cyan: named('c'),
      underline: named('u'),
    };
    const text = reports.stylish.report([at(jav, 'Jäv')], context([jav], { palette, locale: 'en' }));
    expect(text).toContain('<u>terms/jav.md</u>\n  <d>2:8</d>  <r>error</r>  Something is wrong.  <d>okand</d>\n');
    expect(text).toContain('<d>│</d> <r>       ^~~</r>\n');
    expect(text).toMatch(/<b>1 error in 1 file\.<\/b>\n$/);
  });

  test('says so when there is nothing to find', () => {
    const config = new Source('etos.yaml', 'name: x\n');
    expect(reports.stylish.report([], context([jav, config], { texts: 1 }))).toBe('Inga fynd i 1 text.\n');
    expect(reports.stylish.report([], context([], { locale: 'en' }))).toBe('No findings in 0 texts.\n');
  });
});

describe('compact', () => {
  test('writes one line per finding whatever the message holds', () => {
    const findings = [
      at(jav, 'objektivtet'),
      at(jav, 'Jäv', { severity: 'warning', message: { sv: 'Rad\när bruten\u001b.', en: 'x' } }),
    ];
    expect(reports.compact.report(findings, context([jav]))).toBe(
      'terms/jav.md:3:14: fel: Något är fel. [okand]\nterms/jav.md:2:8: varning: Rad␊är bruten␛. [okand]\n1 fel och 1 varning i 1 fil.\n',
    );
  });
});

describe('json', () => {
  test('has the shape that its file promises', () => {
    const noPlace: Diagnostic = { code: 'x', severity: 'warning', file: 'b.md', message: { sv: 'Tomt.', en: 'Empty.' } };
    const text = reports.json.report(
      [at(jav, 'objektivtet', { hint: { sv: 'Gör så.', en: 'Do so.' } }), noPlace],
      context([jav], { locale: 'en' }),
    );
    expect(JSON.parse(text)).toEqual({
      version: 1,
      findings: [
        {
          code: 'okand',
          severity: 'error',
          file: 'terms/jav.md',
          line: 3,
          column: 14,
          endLine: 3,
          endColumn: 25,
          message: 'Something is wrong.',
          hint: 'Do so.',
        },
        {
          code: 'x',
          severity: 'warning',
          file: 'b.md',
          line: null,
          column: null,
          endLine: null,
          endColumn: null,
          message: 'Empty.',
          hint: null,
        },
      ],
      summary: { errors: 1, warnings: 1, infos: 0, files: 2, texts: 1 },
    });
  });

  test('carries control characters through as escapes', () => {
    const message = { sv: 'a\u001b\u009b\u202e\u2028b', en: 'x' };
    const text = reports.json.report([at(jav, 'Jäv', { message })], context([jav]));
    expect(text).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u202E]/);
    expect(JSON.parse(text).findings[0].message).toBe(message.sv);
  });
});

test('every report is the same each time and ends in one line break', () => {
  const findings = [at(jav, 'objektivtet'), at(jav, 'Jäv')];
  for (const { report } of Object.values(reports)) {
    expect(report(findings, context([jav]))).toBe(report(findings, context([jav])));
    expect(report(findings, context([jav]))).toMatch(/[^\n]\n$/);
  }
});

/** The line and the marks that stylish shows for the word `fel` in a text. */
function excerptOf(text: string, width = 80): { line: string; marks: string } {
  const source = new Source('a.md', `${text}\n`);
  const lines = reports.stylish.report([at(source, 'fel')], context([source], { width })).split('\n');
  return { line: lines[2] ?? '', marks: lines[3] ?? '' };
}

/** What stands before `fel` as shown, and at which column (from 0) and how wide its mark is. */
function caretColumns(text: string): { before: string; caret: number; length: number } {
  const { line, marks } = excerptOf(text);
  const gutter = '    1 │ '.length;
  const shown = line.slice(gutter);
  return {
    before: shown.slice(0, shown.indexOf('fel')),
    caret: marks.indexOf('^') - gutter,
    length: marks.trim().replace(/^│ +/, '').length,
  };
}
