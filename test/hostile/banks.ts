import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../support/fonts.ts';
import { png } from '../support/pictures.ts';
import { temporaryBank } from '../temporary-bank.ts';

// Without the built-in bank below it, so that each is read in no time.
const config = 'name: Prov\n';
const dilemma = readFileSync(join(packageRoot, 'dilemmas/tisdagskoren.md'), 'utf8');
const titled = (title: string) => dilemma.replace(/^title:.*$/m, `title: ${JSON.stringify(title)}`);
const file = 'dilemmas/prov.md';
const bank = (files: Record<string, string | Uint8Array>) => temporaryBank({ 'etos.yaml': config, ...files });

/** A bank with links and a folder where texts should be. */
function linked(make: (root: string) => void): string {
  const root = bank({ [file]: dilemma });
  make(root);
  return root;
}

/** What `security.md` says must be survived, each as a bank of its own. */
export const hostileBanks: Readonly<Record<string, () => string>> = {
  'no etos.yaml': () => temporaryBank({ [file]: dilemma }),
  'an empty etos.yaml': () => temporaryBank({ 'etos.yaml': '' }),
  'an etos.yaml that is a list': () => temporaryBank({ 'etos.yaml': '- a\n- b\n' }),
  'a ring of extends': () => temporaryBank({ 'etos.yaml': 'name: a\nextends: .\n' }),
  'keys of prototypes': () => bank({ [file]: dilemma.replace('---\n', '---\n__proto__: { polluted: true }\nconstructor: 1\n') }),
  'an alias bomb': () =>
    bank({
      [file]: `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((key, at) => `${key}: &${key} [${`*${'abcdefgh'[at]},`.repeat(9)}]`).join('\n')}\n---\n`,
    }),
  'front matter that is code': () => bank({ [file]: '---js\nprocess.exit(7)\n---\n' }),
  'a text that is empty': () => bank({ [file]: '' }),
  'a binary text': () => bank({ [file]: Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256) }),
  'UTF-16': () => bank({ [file]: Buffer.from(`\ufeff${dilemma}`, 'utf16le') }),
  'NUL, CRLF and a BOM': () => bank({ [file]: `\ufeff${dilemma.replaceAll('\n', '\r\n')}\0` }),
  'one line of 2 MB': () => bank({ [file]: `${dilemma}\n${'x'.repeat(2_000_000)}` }),
  'deep nesting': () => bank({ [file]: `${dilemma}\n${'>'.repeat(5000)} x\n${'['.repeat(5000)}` }),
  'terminal escapes': () => bank({ [file]: titled('\u001b]0;hej\u0007\u001b[2J\u009b31m') }),
  'annotations and formulas': () =>
    bank({ [file]: titled('%0A::error file=x::y'), 'dilemmas/prov2.md': titled('=HYPERLINK("http://x")|\'|cmd') }),
  'markup and illegal characters': () => bank({ [file]: titled('</title><script>alert(1)</script>]]>&\ufffe\u0001') }),
  'right to left, emoji and other scripts': () => bank({ [file]: titled('\u202eמשחק 👩‍👩‍👧 漢字 ا') }),
  'a title of 2 000 characters': () => bank({ [file]: titled('ö'.repeat(2000)) }),
  'a folder named as a text': () => linked((root) => mkdirSync(join(root, 'dilemmas/mapp.md'))),
  'links to nowhere, in a ring, outside and to a device': () =>
    linked((root) => {
      symlinkSync('finns-inte', join(root, 'dilemmas/a.md'));
      symlinkSync('b.md', join(root, 'dilemmas/b.md'));
      symlinkSync('/etc/passwd', join(root, 'dilemmas/c.md'));
      symlinkSync('/dev/zero', join(root, 'dilemmas/d.md'));
      symlinkSync('..', join(root, 'cases'));
    }),
  'a logo and pictures outside': () =>
    temporaryBank({
      'etos.yaml': `${config}agency: { name: X, logo: ../../../../../../etc/passwd }\n`,
      [file]: `${dilemma}\n![x](/etc/passwd)\n![y](../../../etc/passwd)\n![z](C:\\x.png)\n![v](//server/x.png)\n![w](file:///etc/passwd)\n`,
    }),
  'pictures of 20 000 pixels, empty, and full of entities': () => {
    const wide = (from: Uint8Array, at: number) => {
      const bytes = Buffer.from(from);
      for (const place of [at, at + 4]) bytes.writeUInt32BE(20_000, place);
      return bytes;
    };
    const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="20000">${inside}</svg>`;
    return bank({
      [file]: `${dilemma}\n![a](a.png)\n\n![b](b.svg)\n\n![c](c.svg)\n\n![d](d.png)\n\n![e](e.svg)\n`,
      'dilemmas/a.png': wide(png(2, 2), 16),
      'dilemmas/b.svg': svg('<rect width="20000" height="20000"/>'),
      'dilemmas/c.svg': `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(99)}"><!ENTITY b "${'&a;'.repeat(99)}">]>${svg('<text>&b;</text>')}`,
      'dilemmas/d.png': '',
      'dilemmas/e.svg': svg(`${'<g>'.repeat(9000)}${'</g>'.repeat(9000)}`),
    });
  },
  'a survey of 500 statements and a text of 500 questions': () =>
    bank({
      [file]: dilemma.replace('## Frågor\n', `## Frågor\n\n${'- Vad gör du?\n'.repeat(500)}`),
      'workshops/surveys/lang.yaml': `title: Lång\npurpose: x\nscale: [a, b]\nminGroup: 5\nitems:\n${Array.from({ length: 500 }, (_, at) => `  - { id: i${at}, text: Hej }\n`).join('')}`,
    }),
  'front matter of half a megabyte, and YAML that is deep and wide': () =>
    temporaryBank({
      'etos.yaml': `name: Prov\ntopics: ${'{ a: '.repeat(5000)}\n`,
      'glossary/laws.yaml': `statutes: &a [*a, *a]\n`,
      [file]: dilemma.replace('---\n', `---\ntags: [${'x, '.repeat(150_000)}x]\n`),
      'dilemmas/djup.md': `---\ntitle: Djup\n${'- '.repeat(10_000)}\n---\n`,
    }),
  'patterns that would take for ever': () =>
    temporaryBank({
      'etos.yaml': `name: Prov\nlint:\n  ignore: ["${'*a'.repeat(100)}b", "${'**/'.repeat(80)}x", "+(+(+(a)))b", "{a,b}{a,b}{a,b}", "${'[a-'.repeat(80)}"]\n`,
      [`dilemmas/${'a'.repeat(120)}.md`]: dilemma,
      [`dilemmas/${'a/'.repeat(7)}${'a'.repeat(70)}.md`]: dilemma,
    }),
  'names with line breaks and escapes, and a folder of Git': () =>
    bank({
      [file]: dilemma,
      'dilemmas/a\n::error file=x::\u001b[2J.md': dilemma,
      'dilemmas/.git/b.md': dilemma,
      '.git/config': 'x',
    }),
  'a logo that is a device': () => {
    const root = temporaryBank({ 'etos.yaml': `${config}agency: { name: X, logo: logo.png }\n` });
    symlinkSync('/dev/zero', join(root, 'logo.png'));
    return root;
  },
  'a template that includes itself, and one that is a link': () => {
    const root = bank({
      'templates/pack.md': '---\nfor: participant\ntitle: x\n---\n{{> sig}}\n',
      'templates/partials/sig.md': '{{> sig}}\n{{constructor}}',
    });
    symlinkSync('/etc/passwd', join(root, 'templates/partials/ute.md'));
    return root;
  },
  'ids that are paths and devices': () => {
    const root = bank({ 'dilemmas/con.md': dilemma, 'dilemmas/å.md': dilemma, 'dilemmas/A B.md': dilemma });
    writeFileSync(join(root, 'usage.yaml'), 'used: ../../x\n');
    return root;
  },
};
