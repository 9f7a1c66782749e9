import { describe, expect, test } from 'vitest';
import { Source } from '../../src/bank/source.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reports } from '../../src/lint/reports.ts';
import { at, reporting as context } from '../support/findings.ts';
import { elementsOf, readSarif, workflowCommand } from '../support/report-readers.ts';

const jav = new Source('terms/jav.md', '---\ntitle: Jäv på två sätt\nprinciples: [objektivtet]\n---\n');

/** The edit that makes the mistyped principle right. */
const start = jav.text.indexOf('objektivtet');
const mended = { file: jav.file, start, end: start + 'objektivtet'.length, text: 'objektivitet' };

describe('stylish', () => {
  test('ends with how many findings can be mended, and where to read about a rule that there is', () => {
    const findings = [at(jav, 'Jäv'), at(jav, 'objektivtet', { code: 'unknown-reference', fix: [mended] })];
    expect(reports.stylish.report(findings, context([jav]))).toMatch(
      /\n2 fel i 1 fil\.\n1 fynd rättas av »etos lint --fix«\.\nMer om en regel: etos explain unknown-reference\n$/,
    );
    expect(reports.stylish.report(findings, context([jav], { locale: 'en' }))).toMatch(
      /\n2 errors in 1 file\.\n“etos lint --fix” mends 1 finding\.\nMore about a rule: etos explain unknown-reference\n$/,
    );
  });

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
    expect(reports.stylish.report([], context([jav]))).toBe('Inga fynd i 1 text.\n');
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
      [at(jav, 'objektivtet', { hint: { sv: 'Gör så.', en: 'Do so.' }, fix: [mended] }), noPlace],
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
          fixable: true,
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
          fixable: false,
        },
      ],
      summary: { errors: 1, warnings: 1, infos: 0, fixable: 1, files: 2, texts: 1 },
    });
  });

  test('carries control characters through as escapes', () => {
    const message = { sv: 'a\u001b\u009b\u202e\u2028b', en: 'x' };
    const text = reports.json.report([at(jav, 'Jäv', { message })], context([jav]));
    expect(text).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u202E]/);
    expect(JSON.parse(text).findings[0].message).toBe(message.sv);
  });
});

describe('sarif', () => {
  const noPlace: Diagnostic = { code: 'okand', severity: 'info', file: '', message: { sv: 'Tomt.', en: 'Empty.' } };
  const findings = [
    at(jav, 'objektivtet', { code: 'unknown-reference', fix: [mended] }),
    at(jav, 'Jäv', { severity: 'warning' }),
    noPlace,
  ];
  const { log, errors } = readSarif(reports.sarif.report(findings, context([jav], { prefix: 'vår bank/' })));
  const run = log.runs[0];

  test('validates against its schema, also without findings', () => {
    expect(errors).toEqual([]);
    expect(readSarif(reports.sarif.report([], context([]))).errors).toEqual([]);
  });

  test('has the region, level and file of each finding, and names the rule by its place in the list', () => {
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', tool: { driver: { version: '1.2.3' } } });
    expect(run?.results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
    expect(run?.results[0]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'v%C3%A5r%20bank/terms/jav.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 14, endLine: 3, endColumn: 25 },
    });
    expect(run?.results[2]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('v%C3%A5r%20bank/etos.yaml');
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  test('tells what a rule is for in both languages, with its example', () => {
    const [rule] = run?.tool.driver.rules ?? [];
    expect(rule?.defaultConfiguration?.level).toBe('error');
    for (const words of ['Hänvisningar i front matter', 'References in front matter', '## Fel', 'objektivtet', '-- skälet -->'])
      expect(rule?.help?.markdown).toContain(words);
  });

  test('holds what mends a finding', () => {
    expect(run?.results[0]?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      { deletedRegion: { startLine: 3, startColumn: 14, endLine: 3, endColumn: 25 }, insertedContent: { text: 'objektivitet' } },
    ]);
    expect(run?.results[1]?.fixes).toBeUndefined();
  });
});

describe('fingerprints', () => {
  const of = (text: string, locale: 'sv' | 'en' = 'sv') => {
    const source = new Source('terms/jav.md', text);
    const twice = source.text.lastIndexOf('fel');
    const second = { ...at(source, 'fel'), span: source.span(twice, twice + 3) };
    const found: { fingerprint: string }[] = JSON.parse(
      reports.gitlab.report([at(source, 'fel'), second], context([source], { locale })),
    );
    return found.map(({ fingerprint }) => fingerprint);
  };

  test('tell findings apart, also two on lines that are the same', () => {
    expect(new Set(of('ett fel\nett fel\n')).size).toBe(2);
  });

  test('stay when lines are added above and in the other language, and change with the words', () => {
    expect(of('en rad\n\nett fel\nett fel\n', 'en')).toEqual(of('ett fel\nett fel\n'));
    expect(of('två fel\ntvå fel\n')).not.toEqual(of('ett fel\nett fel\n'));
  });
});

describe('github', () => {
  test('annotates the first ten of each weight, and says in a notice how many more there are', () => {
    const many = (['error', 'warning', 'info'] as const).flatMap((severity) =>
      Array.from({ length: 12 }, () => at(jav, 'Jäv', { severity })),
    );
    const lines = reports.github
      .report(many, context([jav], { prefix: 'bank/' }))
      .trimEnd()
      .split('\n');
    const commands = lines.flatMap((line) => workflowCommand(line) ?? []);
    const count = (name: string) => commands.filter(({ command }) => command === name).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
    expect(commands.at(-1)).toMatchObject({ command: 'notice', text: '7 fynd till, utöver anmärkningarna. Alla står i loggen.' });
    expect(commands[0]?.properties.file).toBe('bank/terms/jav.md');
    expect(lines.filter((line) => line.startsWith('- bank/terms/jav.md:2:8: '))).toHaveLength(7);
    expect(lines.at(-1)).toBe('12 fel, 12 varningar och 12 upplysningar i 1 fil.');
  });

  test('says no columns of a place over several lines', () => {
    const [line = ''] = reports.github.report([at(jav, 'sätt\nprin')], context([jav])).split('\n');
    expect(workflowCommand(line)?.properties).toEqual({ file: 'terms/jav.md', line: '2', endLine: '3', title: 'okand' });
  });
});

describe('junit', () => {
  test('counts errors as failures, and lets warnings pass', () => {
    const elements = elementsOf(reports.junit.report([at(jav, 'Jäv'), at(jav, 'sätt', { severity: 'warning' })], context([jav])));
    expect(elements.map(({ name }) => name)).toEqual([
      'testsuites',
      'testsuite',
      'testcase',
      'failure',
      'testcase',
      'system-out',
    ]);
    expect(elements[0]?.attributes).toMatchObject({ tests: '2', failures: '1' });
    expect(elements[3]).toMatchObject({ attributes: { type: 'okand', message: 'Något är fel.' } });
    expect(elements[5]?.text).toBe('terms/jav.md:2:19 varning: Något är fel. [okand]');
  });

  test('has a case that passes when there is nothing to find', () => {
    const elements = elementsOf(reports.junit.report([], context([jav])));
    expect(elements.map(({ name }) => name)).toEqual(['testsuites', 'testsuite', 'testcase']);
    expect(elements[0]?.attributes).toMatchObject({ tests: '1', failures: '0' });
  });
});

describe('markdown', () => {
  test('is a table with a row for each finding, and says how many can be mended', () => {
    const hint = { sv: 'Gör så.', en: 'Do so.' };
    expect(reports.markdown.report([at(jav, 'objektivtet', { hint, fix: [mended] })], context([jav]))).toBe(`## etos lint

1 fel i 1 fil.

| Vikt | Plats | Fynd | Regel |
|---|---|---|---|
| fel | terms/jav.md:3:14 | Något är fel.<br>Gör så. | okand |

1 fynd rättas av \`etos lint --fix\`.
`);
  });

  test('fits in a comment however much there is to say, and counts what is left out', () => {
    const many = Array.from({ length: 5000 }, () => at(jav, 'Jäv', { message: { sv: `${'x'.repeat(5000)}.`, en: 'x' } }));
    const text = reports.markdown.report(many, context([jav]));
    expect(text.length).toBeLessThan(65_536);
    const rows = text.split('\n').filter((line) => line.startsWith('| fel')).length;
    expect(text).toContain(`${5000 - rows} fynd till får inte plats här.`);
  });

  test('is short when there is nothing to find', () => {
    expect(reports.markdown.report([], context([jav]))).toBe('## etos lint\n\nInga fynd i 1 text.\n');
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
