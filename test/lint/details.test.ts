import { describe, expect, test } from 'vitest';
import { loadBank } from '../../src/bank/load.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { exampleBank } from '../../src/lint/example-bank.ts';
import { lint } from '../../src/lint/lint.ts';
import { temporaryBank } from '../temporary-bank.ts';

/** What one rule finds in files laid over the example bank. */
function found(code: string, files: Readonly<Record<string, string>>): Diagnostic[] {
  return lint(loadBank(temporaryBank({ ...exampleBank, ...files })).value).filter((each) => each.code === code);
}

function term(fields = '', body = '## Exempel\n\nx\n'): string {
  return `---\ntitle: x\ndefinition: y\n${fields}---\n\n${body}`;
}

function caseOf(minutes: number, injects: readonly string[], body = ''): string {
  const list = injects.map((each) => `  - { title: x, channel: brev, ${each} }\n`).join('');
  return `---\ntitle: x\naims: [y]\nroles: [z]\nprinciples: [objektivitet]\nminutes: ${minutes}\ninjects:\n${list}---\n\n${body}`;
}

function sessionOf(...blocks: readonly (readonly [kind: string, minutes: number])[]): string {
  const agenda = blocks.map(([kind, minutes]) => `  - { kind: ${kind}, title: x, minutes: ${minutes} }\n`).join('');
  return `---\ntitle: x\nform: meeting\naims: [y]\nlength: 60\nagenda:\n${agenda}---\n`;
}

function methodOf(...steps: readonly string[]): string {
  const list = steps.map((each) => `  - { text: x, ${each} }\n`).join('');
  return `---\ntitle: x\npurpose: y\ngroup: { min: 2, max: 9 }\nminutes: { min: 10, max: 20 }\nsteps:\n${list}---\n`;
}

const messages = (findings: readonly Diagnostic[]) => findings.map((each) => each.message.sv);
const hints = (findings: readonly Diagnostic[]) => findings.map((each) => each.hint?.sv);
const lines = (findings: readonly Diagnostic[]) => findings.map((each) => each.span?.start.line);

describe('unknown-reference', () => {
  test('says so when the id belongs to a text of another kind', () => {
    const dilemma = '---\ntitle: x\nprinciples: [jav]\ntopics: [gavor]\naudience: [alla]\nminutes: 20\n---\n';
    const findings = found('unknown-reference', { 'glossary/terms/jav.md': term(), 'dilemmas/d.md': dilemma });
    expect(hints(findings)).toEqual(['Det som heter »jav« är av en annan sort: glossary/terms/jav.md.']);
  });

  test('is silent about an id whose file is broken', () => {
    expect(
      found('unknown-reference', { 'glossary/terms/jav.md': term('see: [muta]\n'), 'glossary/terms/muta.md': 'trasig' }),
    ).toEqual([]);
  });

  test('looks at etos.yaml, at blocks of sessions and at translations too', () => {
    const config = `${exampleBank['etos.yaml']}defaults: { session: borta }\n`.replace(
      'en: Gifts',
      'en: Gifts, principles: [borta]',
    );
    const session = sessionOf(['talk', 60]).replace(
      'minutes: 60',
      'minutes: 60, with: borta, pick: { topic: borta, audience: borta }',
    );
    const findings = found('unknown-reference', {
      'etos.yaml': config,
      'workshops/sessions/s.md': session,
      'glossary/terms/jav.md': term(),
      'glossary/terms/jav.en.md': term('confusedWith: [{ term: borta, how: x }]\n', '## Example\n\nx\n'),
    });
    expect(messages(findings)).toEqual([
      'Principen »borta« finns inte i banken.',
      'Tillfället »borta« finns inte i banken.',
      'Uppslagsordet »borta« finns inte i banken.',
      'Metoden »borta« finns inte i banken.',
      'Ämnet »borta« finns inte i banken.',
      'Målgruppen »borta« finns inte i banken.',
    ]);
  });
});

describe('section-order', () => {
  test('takes the order of injects from the front matter', () => {
    const injects = ['number: 1, minutes: 5', 'number: 2a, minutes: 5', 'number: 2, minutes: 5'];
    const inOrder = '## Inspel 1\n\nx\n\n## Inspel 2a\n\nx\n\n## Inspel 2\n\nx\n';
    const astray = '## Inspel 2\n\nx\n\n## Inspel 1\n\nx\n\n## Inspel 2a\n\nx\n';
    expect(found('section-order', { 'cases/c.md': caseOf(30, injects, inOrder) })).toEqual([]);
    expect(messages(found('section-order', { 'cases/c.md': caseOf(30, injects, astray) }))).toEqual([
      '»Inspel 1« ska stå före »Inspel 2«.',
      '»Inspel 2a« ska stå före »Inspel 2«.',
    ]);
  });
});

describe('case-minutes', () => {
  const branches = [
    'number: 1, minutes: 10',
    'number: 2, minutes: 20, after: 1',
    'number: 2a, minutes: 5, after: 1',
    'number: 3, minutes: 10',
  ];

  test('counts the longest way, and what follows no inject comes after all before it', () => {
    expect(found('case-minutes', { 'cases/c.md': caseOf(40, branches) })).toEqual([]);
    expect(messages(found('case-minutes', { 'cases/c.md': caseOf(39, branches) }))).toEqual([
      'Inspelen 1, 2, 3 tar tillsammans 40 minuter men »minutes« är 39.',
    ]);
  });
});

describe('inject-sections', () => {
  test('names the nearest number when there is one', () => {
    const injects = ['number: 12, minutes: 5', 'number: 13, minutes: 5, after: 11'];
    expect(
      hints(found('inject-sections', { 'cases/c.md': caseOf(30, injects, '## Inspel 12\n\nx\n\n## Inspel 13\n\nx\n') })),
    ).toEqual(['Menade du »12«?']);
  });

  test('does not mistake one number for another that begins alike', () => {
    const findings = found('inject-sections', { 'cases/c.md': caseOf(30, ['number: 2a, minutes: 5'], '## Inspel 2\n\nx\n') });
    expect(messages(findings)).toEqual(['Inspel 2a har inget avsnitt.', '»Inspel 2« finns inte bland »injects«.']);
  });
});

describe('long-without-break', () => {
  const at = (...blocks: [string, number][]) =>
    lines(found('long-without-break', { 'workshops/sessions/s.md': sessionOf(...blocks) }));

  test('ninety minutes are not too long, ninety-one are', () => {
    expect(at(['talk', 45], ['talk', 45])).toEqual([]);
    expect(at(['talk', 45], ['talk', 46])).toEqual([8]);
  });

  test('speaks once for each stretch', () => {
    expect(at(['talk', 91], ['talk', 50], ['break', 10], ['talk', 60], ['talk', 60])).toEqual([7, 11]);
  });

  test('a break of no minutes is no break', () => {
    expect(at(['talk', 60], ['break', 0], ['talk', 60])).toEqual([9]);
  });
});

describe('agenda-minutes', () => {
  test('counts blocks that may be cut, and says which way it is wrong', () => {
    expect(hints(found('agenda-minutes', { 'workshops/sessions/s.md': sessionOf(['talk', 60], ['talk', 5]) }))).toEqual([
      'Korta dagordningen med 5 minuter, eller skriv »length: 65«.',
    ]);
    expect(hints(found('agenda-minutes', { 'workshops/sessions/s.md': sessionOf(['talk', 50]) }))).toEqual([
      'Fördela 10 minuter till, eller skriv »length: 50«.',
    ]);
  });
});

describe('method-minutes', () => {
  const said = (...steps: string[]) => messages(found('method-minutes', { 'workshops/methods/m.md': methodOf(...steps) }));

  test('steps of fixed minutes alone must lie within the minutes of the method', () => {
    expect(said('minutes: 10')).toEqual([]);
    expect(said('minutes: 15', 'minutes: 5')).toEqual([]);
    expect(said('minutes: 9')).toEqual(['Stegen tar 9 minuter men metoden ska ta 10–20.']);
    expect(said('minutes: 15', 'minutes: 6')).toEqual(['Stegen tar 21 minuter men metoden ska ta 10–20.']);
  });

  test('fixed minutes leave at least one for the shares', () => {
    expect(said('minutes: 9', 'share: 100')).toEqual([]);
    expect(said('minutes: 10', 'share: 100')).toHaveLength(1);
  });

  test('a step has minutes or a share, not both', () => {
    expect(said('minutes: 2, share: 100')).toEqual(['Steg 1 har både »minutes« och »share«.']);
  });
});

describe('translations', () => {
  test('an orphan is told where its source is, or one with a similar name', () => {
    const elsewhere = found('translation-orphan', { 'glossary/terms/jav.md': term(), 'glossary/values/jav.en.md': term() });
    expect(hints(elsewhere)).toEqual(['Flytta översättningen till bredvid glossary/terms/jav.md.']);
    const similar = found('translation-orphan', { 'glossary/terms/bisyssla.md': term(), 'glossary/terms/bisysla.en.md': term() });
    expect(hints(similar)).toEqual(['Menade du »bisyssla«?']);
  });

  test('one whose source is broken is no orphan', () => {
    expect(found('translation-orphan', { 'glossary/terms/jav.md': 'trasig', 'glossary/terms/jav.en.md': term() })).toEqual([]);
  });

  test('lists are as long as in the source, and injects have its numbers', () => {
    const english = (injects: string) => `---\ntitle: x\n${injects}---\n`;
    const source = caseOf(30, ['number: 1, minutes: 5', 'number: 2, minutes: 5']);
    const said = (injects: string) =>
      messages(found('translation-sections', { 'cases/c.md': source, 'cases/c.en.md': english(injects) }));
    expect(said('injects: [{ number: 1, title: x }, { number: 2, title: y }]\n')).toEqual([]);
    expect(said('injects: [{ number: 1, title: x }, { number: 2a, title: y }]\n')).toEqual([
      'Källtextens »injects« har ingen »2a«.',
    ]);
    expect(said('injects: [{ number: 1, title: x }]\n')).toEqual(['»injects« har 1 del här men 2 i källtexten.']);
    expect(said('')).toEqual(['»injects« har 0 delar här men 2 i källtexten.']);
  });

  test('parts are compared within their own section', () => {
    const parts = (section: string, part: string) => `## ${section}\n\nx\n\n### ${part}\n\ny\n`;
    const source = caseOf(30, ['number: 1, minutes: 5'], parts('Inspel 1', 'Frågor'));
    const english = `---\ntitle: x\ninjects: [{ number: 1, title: x }]\n---\n\n${parts('Inject 1', 'Observe')}`;
    expect(messages(found('translation-sections', { 'cases/c.md': source, 'cases/c.en.md': english }))).toEqual([
      'Avsnittet »Frågor« är inte översatt.',
      '»Observe« motsvaras inte av något i källtexten.',
    ]);
  });
});

describe('link-target', () => {
  const at = (body: string) =>
    found('link-target', { 'glossary/terms/jav.md': term('', `## Exempel\n\n${body}\n`) }).map(
      ({ span }) => `${span?.start.line}:${span?.start.column}`,
    );

  test('finds headings of the same text', () => {
    expect(at('Se [nedan](#mer-om-jav).\n\n#### Mer om jäv\n\nx')).toEqual([]);
  });

  test('gives each of several lost links its own place, in lists and tables too', () => {
    expect(at('[a](#x) och [b](#x)\n\n- [c](#xy), [d](#x)\n\n| k |\n|---|\n| [e](#x) |')).toEqual([
      '8:5',
      '8:17',
      '10:7',
      '10:17',
      '14:7',
    ]);
  });

  test('is not misled by a longer address that begins alike', () => {
    expect(at('[a](https://example.org/#x-lang), `#xz` och [b](#x)')).toEqual(['8:49']);
  });
});

describe('markdown', () => {
  test('keeps the weight that the reader of Markdown gives each finding', () => {
    const body = '## Exempel\n\n<b>x</b> [y](javascript:x)\n';
    expect(found('markdown', { 'glossary/terms/jav.md': term('', body) }).map((each) => each.severity)).toEqual([
      'warning',
      'error',
    ]);
  });
});

describe('question-count', () => {
  test('counts only the outermost items', () => {
    const questions = '## Inspel 1\n\nx\n\n### Frågor\n\n- a\n  - b\n  - c\n- d\n- e\n- f\n- g\n- h\n';
    expect(found('question-count', { 'cases/c.md': caseOf(30, ['number: 1, minutes: 5'], questions) })).toEqual([]);
    expect(lines(found('question-count', { 'cases/c.md': caseOf(30, ['number: 1, minutes: 5'], `${questions}- i\n`) }))).toEqual([
      15,
    ]);
  });
});

describe('duplicate-id', () => {
  test('the same text in the bank’s own language under two names is a double', () => {
    expect(lines(found('duplicate-id', { 'glossary/terms/jav.md': term(), 'glossary/terms/jav.sv.md': term() }))).toEqual([2]);
  });
});

describe('law-form', () => {
  const fixes = (ref: string) =>
    found('law-form', { 'glossary/terms/jav.md': term(`laws: [{ ref: ${ref} }]\n`) }).map((each) => each.fix?.[0]?.text);

  test('mends what is only written otherwise, within its quotes', () => {
    expect(fixes('1 kap. 9 § regeringsformen')).toEqual(['RF 1:9']);
    expect(fixes('"16 § andra stycket förvaltningslagen (2017:900)"')).toEqual(['"FL 16 § st. 2"']);
  });

  test('leaves what would lose a point, or is of a provision that nobody has looked up, to a person', () => {
    expect(fixes('16 § första stycket 3 förvaltningslagen')).toEqual([undefined]);
    expect(fixes('16 a § förvaltningslagen')).toEqual([undefined]);
    expect(fixes('enligt lag')).toEqual([undefined]);
  });
});

describe('personal-number', () => {
  const said = (text: string) =>
    messages(found('personal-number', { 'glossary/terms/jav.md': term('', `## Exempel\n\n${text}\n`) }));

  test('takes every way that people write one', () => {
    for (const number of ['640823-3234', '640823+3234', '19640823-3234', '196408233234', '19640823 3234', '19640883-3231'])
      expect(said(`Hon har ${number}.`)).toHaveLength(1);
  });

  test('leaves what only looks like one', () => {
    for (const number of [
      '640823-3235',
      '641323-3238',
      '640832-3233',
      '6408233234',
      '0708233234',
      'a640823-3234',
      '640823-32345',
      '2026-11-20',
    ])
      expect(said(`Det är ${number}.`)).toEqual([]);
  });

  test('a day that is only in leap years is one only in them', () => {
    expect(said('Hon har 000229-0005, inte 010229-0004.')).toEqual(['»000229-0005« är ett giltigt personnummer.']);
  });
});

describe('contact-details', () => {
  const said = (text: string) =>
    found('contact-details', { 'glossary/terms/jav.md': term('', `## Exempel\n\n${text}\n`) }).map(
      ({ message }) => /»(.*?)«/.exec(message.sv)?.[1],
    );

  test('finds numbers and addresses as people write them', () => {
    expect(said('08-123 456 78, 070-123 45 67, 0701-23 45 67, +46 70 123 45 67, anna.ek@myndighet.se')).toEqual([
      '08-123 456 78',
      '070-123 45 67',
      '0701-23 45 67',
      '+46 70 123 45 67',
      'anna.ek@myndighet.se',
    ]);
  });

  test('leaves what nobody can have, and what is no number', () => {
    expect(said('031-390 06 12, 040-628 04 99, 08-465 004 00, 0980-319 200, 070-174 06 05, +46 8 465 004 15')).toEqual([]);
    expect(said('a@b.example, b@exempelverket.se, c@example.org, d@sub.example.com')).toEqual([]);
    expect(said('08.30–10.00, 08-10, 2026-11-20, 10 000 kronor, 020 000, 1234-5678, SFS 2017:900, FL 16 §')).toEqual([]);
  });
});

describe('law-in-prose', () => {
  const said = (text: string) => hints(found('law-in-prose', { 'glossary/terms/jav.md': term('', `## Exempel\n\n${text}\n`) }));

  test('says what holds instead of what is repealed', () => {
    expect(said('Enligt 11 § förvaltningslagen (1986:223) är hon jävig.')).toEqual([
      'I dag: FL 16 §. Läs om det fortfarande passar.',
    ]);
  });

  test('knows names by other endings and cases, and leaves words that happen to look alike', () => {
    expect(said('Se 16 § Förvaltningslagen, rf 1:9, 16 § förvaltningslagens text och Chapter 1:9.')).toEqual([]);
    expect(said('Se 61 § förvaltningslagen.')).toHaveLength(1);
  });
});
