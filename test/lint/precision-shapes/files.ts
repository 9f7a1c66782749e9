import { exampleBank } from '../../../src/lint/example-bank.ts';
import { writeDilemma } from '../../../src/lint/example-dilemma.ts';
import { writeTerm } from '../../../src/lint/example-term.ts';
import type { Shape } from '../precision-shapes.ts';

/** How texts against rules of files become files. */
export const files: Readonly<Record<string, Shape>> = {
  'characters of an example': { files: (text) => ({ 'glossary/terms/*.md': writeTerm({ example: real(text) }) }) },
  'characters of front matter': { files: (text) => ({ 'glossary/terms/*.md': writeTerm({ front: `${real(text)}\n` }) }) },
  'characters of a title': { files: (text) => ({ 'glossary/terms/*.md': writeTerm({ title: real(text) }) }) },
  'characters of a definition': { files: (text) => ({ 'glossary/terms/*.md': writeTerm({ definition: real(text) }) }) },
  'characters of a question': {
    files: (text) => ({ 'dilemmas/*.md': writeDilemma({ questions: [real(text), 'Hur?', 'När?'] }) }),
  },
  'characters of a survey': { files: (text) => ({ 'workshops/surveys/*.yaml': survey(`free: ${real(text)}`) }) },
  'characters of an English text': {
    files: (text) => ({ 'glossary/terms/*.en.md': english(`definition: ${real(text)}\n`), 'glossary/terms/*.md': writeTerm({}) }),
  },
  'characters of etos.yaml': {
    alone: true,
    files: (text) => ({ 'etos.yaml': (exampleBank['etos.yaml'] ?? '').replace(/^name: .*$/m, `name: ${real(text)}`) }),
  },
  'lines among Unix lines': { files: (text) => ({ 'glossary/terms/*.md': around(text, '\n') }) },
  'lines among Windows lines': { files: (text) => ({ 'glossary/terms/*.md': around(text, '\r\n') }) },
  'lines among old Mac lines': { files: (text) => ({ 'glossary/terms/*.md': around(text, '\r') }) },
  'lines of a whole survey': { files: (text) => ({ 'workshops/surveys/*.yaml': real(text) }) },
  'lines of a whole etos.yaml': { alone: true, files: (text) => ({ 'etos.yaml': real(text) }) },
  'whole files by path': { alone: true, files: byPath },
  'whole files in a folder of their own': {
    files: (text) =>
      Object.fromEntries(Object.entries(byPath(text)).map(([path, words]) => [path.replace(/[^/]+$/, '*/$&'), words])),
  },
};

/** What cannot be seen, or would be lost when a file is saved: `\u{202E}`, `␍` for CR, and `å÷` for an å in two parts. */
function real(text: string): string {
  return text
    .replaceAll('␍', '\r')
    .replace(/\\u\{([0-9A-F]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/(.)÷/gu, (_, letter: string) => letter.normalize('NFD'));
}

/** A text with its own line ends, in a file whose other lines end as `end` says. */
function around(text: string, end: string): string {
  return writeTerm({ example: '*' }).replaceAll('\n', end).replace('*', real(text));
}

/** »glossary/terms/jav.md id: jav | dilemmas/gavan.md«: two files, and what is added to the front matter of one. */
function byPath(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(' | ').map((each) => {
      const [path = '', ...words] = each.split(' ');
      return [path, whole(path, words.length > 0 ? `${words.join(' ')}\n` : '')];
    }),
  );
}

/** The text of a file that says no more than its folder asks for. */
function whole(path: string, front: string): string {
  if (path.endsWith('.en.md')) return english(`definition: A word.\n${front}`);
  if (path.endsWith('.yaml')) return survey(front);
  if (path.startsWith('dilemmas/')) return writeDilemma({ front });
  if (path.startsWith('library/')) return `---\ntitle: En föreläsning\ntype: lecture\n${front}---\n`;
  if (path.startsWith('workshops/methods/')) return `---\ntitle: Laget runt\n${method}${front}---\n`;
  return writeTerm({ front });
}

const method = `purpose: Alla får säga något.
group: { min: 4, max: 10 }
minutes: { min: 10, max: 15 }
steps:
  - { text: Ordet är fritt., minutes: 10 }
`;

function english(front: string): string {
  return `---\ntitle: Disqualification\n${front}---\n\n## Example\n\nDragan asks his manager.\n`;
}

function survey(rest: string): string {
  const freeText = rest.replace(/^free: /, 'freeText:\n  text: Något mer?\n  warning: ');
  return `title: Efter\npurpose: Se om samtalet gav något.\nscale: [Nej, Ja]\nminGroup: 5\nitems:\n  - { id: skal, text: Ja. }\n${freeText}\n`;
}
