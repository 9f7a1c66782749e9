import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../support/fonts.ts';
import { elementsOf } from '../support/report-readers.ts';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

/** What a stranger may write in any field: it drives a terminal, is a command to a CI, a formula, and markup. */
const evil =
  '=cmd|x \u001b]0;ägd\u0007\u001b[2J\u009b31m\u202e%0A::error file=x::y</title><script>alert(1)</script>]]>"\'&\u0001';
const quoted = JSON.stringify(evil);
const text = (file: string) =>
  readFileSync(join(packageRoot, file), 'utf8')
    .replace(/^title:.*$/m, `title: ${quoted}`)
    .replace(/^definition:.*$/m, `definition: ${quoted}`);

const bank = () =>
  temporaryBank({
    'etos.yaml': `name: ${quoted}\ndescription: ${quoted}\nagency: { name: ${quoted}, contact: ${quoted}, values: [{ word: ${quoted}, principles: [objektivitet], means: ${quoted} }] }\ntopics:\n  gavor: { sv: ${quoted} }\naudiences:\n  alla: { sv: ${quoted} }\n`,
    'dilemmas/prov.md': text('dilemmas/tisdagskoren.md').replace('## Situation\n', `## Situation\n\n${evil}\n`),
    'glossary/principles/objektivitet.md': text('glossary/principles/objektivitet.md'),
    'glossary/terms/jav.md': text('glossary/terms/jav.md'),
    'workshops/sessions/etiskt-cafe.md': text('workshops/sessions/etiskt-cafe.md'),
    'templates/blad.md': `---\ntitle: ${quoted}\nabout: ${quoted}\nfor: participant\n---\n\n{{title}} {{finns.inte}}\n`,
    'dilemmas/a\u001b[31m\n::error file=x::y.md': 'x',
  });

/** What drives a terminal: escape sequences and the directions of text. Line breaks and tabs are no harm. */
const driving = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** A command to GitHub, which reads both streams line by line. */
const command = /^\s*::\w+ file=x::|^::error file=x/m;

describe('what is read on a terminal or in a CI’s log drives neither', () => {
  it.each([
    'list -b BANK',
    'list -b BANK --json',
    'list -b BANK --format csv',
    'show prov -b BANK --audience facilitator',
    'show jav -b BANK',
    'show prov -b BANK --json',
    'search -b BANK ägd',
    'search -b BANK --json ägd',
    'stats -b BANK',
    'stats -b BANK --json',
    'coverage -b BANK',
    'coverage -b BANK --json',
    'diff BANK',
    'plan etiskt-cafe -b BANK --force',
    'template list -b BANK',
    'template view -b BANK',
    'template check blad -b BANK',
    'template show blad -b BANK',
    'make blad prov -b BANK --force --format html -o UT',
    'pack prov -b BANK --force --format html -o UT',
    'pack prov -b BANK --explain --force',
    'kit prov -b BANK --force -o UT',
    'doctor -b BANK',
    'lint BANK --fix --dry-run',
    'migrate BANK',
    // Every format is held against hostile words in test/lint/reports-hostile.test.ts.
    ...['stylish', 'github', 'junit'].map((name) => `lint BANK --no-cache --format ${name}`),
  ])('etos %s', async (line) => {
    const folder = temporaryBank({});
    const words = line.split(' ').map((word) => ({ BANK: root(), UT: join(folder, 'ut') })[word] ?? word);
    const ran = await etos(words, { folder });
    expect(ran.err).not.toMatch(driving);
    // Lines of CSV end in CRLF (RFC 4180).
    expect(ran.out.replaceAll('\r\n', '\n')).not.toMatch(driving);
    expect(ran.out + ran.err).not.toMatch(command);
    if (line.includes('csv')) expect(ran.out).not.toMatch(/(^|[,;])"?[=+@]/m);
    if (/--json|format (json|sarif|gitlab)$/.test(line)) expect(() => JSON.parse(ran.out)).not.toThrow();
    if (/junit|checkstyle/.test(line)) expect(elementsOf(ran.out).length).toBeGreaterThan(1);
  });

  let made: string | undefined;
  function root(): string {
    made = bank();
    return made;
  }

  it.each([
    'pack',
    'list --kind',
    'make',
    'explain',
    'pack --topic',
    'pack --lang',
    'schema',
    'kit --date',
    'pack -o /finns-inte/',
    'show',
  ])('etos %s WHAT-IS-EVIL', async (line) => {
    const ran = await etos([...line.split(' '), evil], { folder: temporaryBank({}) });
    expect(ran.code).toBe(2);
    expect(ran.err + ran.out).not.toMatch(driving);
  });

  it('the menu and what it asks', async () => {
    const ran = await etos([], { folder: bank(), answers: ['1', 'dilemma', 'prov', 'nej'] });
    expect(ran.asked + ran.err + ran.out).not.toMatch(driving);
  });
});

describe('what is printed holds words and no code', () => {
  it('HTML', async () => {
    const html = (await etos(['guide', 'prov', '-b', bank(), '--force', '-f', 'html', '-o', '-'])).out;
    const names: string[] = [];
    const walk = (node: { nodeName: string; childNodes?: unknown[]; attrs?: { name: string }[] }) => {
      names.push(node.nodeName, ...(node.attrs ?? []).map(({ name }) => name).filter((name) => name.startsWith('on')));
      for (const child of node.childNodes ?? []) walk(child as typeof node);
    };
    walk(parse(html) as never);
    expect(names).toContain('title');
    expect(names.filter((name) => /^(?:script|iframe|object|embed|on\w+)$/.test(name))).toEqual([]);
    expect(html).toContain('Content-Security-Policy');
  });

  it('PDF: what is said of the document is XML that a strict parser reads', async () => {
    const { bytes } = await etos(['pack', 'prov', '-b', bank(), '--force', '-o', '-']);
    const file = bytes.toString('utf8');
    const xmp = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(file)?.[0] ?? '';
    expect(elementsOf(xmp).some(({ name }) => name === 'dc:title')).toBe(true);
    expect(file).not.toMatch(/\/JavaScript|\/Launch/);
  });

  it('an invitation to a calendar: no line of a stranger’s', async () => {
    const folder = temporaryBank({});
    const sly = 'Rum 1\\nATTENDEE:mailto:x@y.se\r\nATTENDEE:mailto:z@y.se';
    const words = ['kit', 'prov', '-b', bank(), '--force', '--date', '2027-03-10', '--place', sly, '--reply', sly, '-o', 'ut'];
    const ran = await etos(words, { folder });
    if (ran.code === 2) return;
    const calendar = readFileSync(join(folder, 'ut/inbjudan.ics'), 'utf8');
    expect(calendar.split(/\r?\n/).filter((line) => /^ATTENDEE/.test(line))).toEqual([]);
    expect(calendar).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });
});
