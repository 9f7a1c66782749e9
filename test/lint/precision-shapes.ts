import { readFileSync } from 'node:fs';
import { loadBank } from '../../src/bank/load.ts';
import { exampleBank } from '../../src/lint/example-bank.ts';
import { writeDilemma } from '../../src/lint/example-dilemma.ts';
import { writeTerm } from '../../src/lint/example-term.ts';
import { lint } from '../../src/lint/lint.ts';
import { temporaryBank } from '../temporary-bank.ts';
import { bank } from './precision-shapes/bank.ts';
import { course } from './precision-shapes/course.ts';
import { files } from './precision-shapes/files.ts';
import { names } from './precision-shapes/names.ts';
import { references } from './precision-shapes/references.ts';
import { structure } from './precision-shapes/structure.ts';
import { translations } from './precision-shapes/translations.ts';

/** The law as our own bank has it. */
const laws = readFileSync(new URL('../../glossary/laws.yaml', import.meta.url), 'utf8');

const principles = Object.fromEntries(
  ['effektivitet-och-service', 'legalitet', 'respekt', 'demokrati'].map((id) => [
    `glossary/principles/${id}.md`,
    `---\ntitle: ${id}\ndefinition: Ett ord.\nlaws: [{ ref: RF 1:9 }]\n---\n`,
  ]),
);

/** Entries of a glossary, whose names are to be spelt right. */
const terms = Object.fromEntries(
  [
    ...['efterklokhet', 'narbyrakrat', 'vardekonflikt', 'tystnadsplikt', 'handlaggning', 'overklagandehanvisning', 'bekraftelse'],
    ...[
      'personalansvarsnamnd',
      'samvetsgrannhet',
      'manniskokannedom',
      'fortegenhet',
      'minoritetssprak',
      'utveckling',
      'planering',
    ],
    ...['relationer', 'kvalitet', 'representation', 'beredning', 'avvisning', 'gallring', 'instruktion', 'traditioner'],
  ].map((id) => [`glossary/terms/${id}.md`, `---\ntitle: ${id}\ndefinition: Ett ord.\n---\n\n## Exempel\n\nEtt ord.\n`]),
);

/** How a text of a few words becomes files of a bank. */
export interface Shape {
  /** Files by their paths; `*` is the place for a name that no other text has. The rule looks at the first. */
  readonly files: (text: string) => Readonly<Record<string, string>>;
  /** In a bank of its own, since others would change what is found. */
  readonly alone?: true;
}

const dilemma = (write: (text: string) => Parameters<typeof writeDilemma>[0]): Shape => ({
  files: (text) => ({ 'dilemmas/*.md': writeDilemma(write(text)) }),
});

const english = (situation: string, question: string): string =>
  `---\ntitle: The ticket\n---\n\n## Situation\n\n${situation}\n\n## Questions\n\n- ${question}\n\n## For the facilitator\n\n### Purpose\n\nA few words.\n`;

/** Every shape that a heading in precision/ may name. */
export const shapes: Readonly<Record<string, Shape>> = {
  ...structure,
  ...course,
  ...references,
  ...files,
  ...bank,
  ...names,
  ...translations,
  question: dilemma((text) => ({
    situation: 'Du får en biljett av Leyla och Lars.',
    questions: [text, 'Vad gör du?', 'Vem kan du fråga?'],
  })),
  situation: dilemma((situation) => ({ situation })),
  limit: dilemma((limit) => ({ limit })),
  front: dilemma((text) => ({ front: `${text}\n` })),
  option: dilemma((text) => ({ front: `options:\n  - text: ${text}\n  - text: Vänta till i morgon.\n` })),
  options: dilemma((text) => ({
    front: `options:\n${text
      .split(' | ')
      .map((each) => `  - { ${each} }\n`)
      .join('')}`,
  })),
  'english option': {
    files: (text) => ({
      'dilemmas/*.en.md': english('You get a ticket from Leyla.', 'What do you do?').replace(
        'title: The ticket\n',
        `title: The ticket\noptions:\n  - text: ${text}\n  - text: Wait until Friday.\n`,
      ),
      'dilemmas/*.md': writeDilemma({ front: 'options:\n  - text: Tacka nej.\n  - text: Vänta till fredag.\n' }),
    }),
  },
  example: { files: (example) => ({ 'glossary/terms/*.md': writeTerm({ example }) }) },
  term: { files: (front) => ({ 'glossary/terms/*.md': writeTerm({ front: `${front}\n` }) }) },
  agenda: {
    files: (text) => ({
      'workshops/sessions/*.md': `---\ntitle: Mötet\nform: meeting\naims: [Prata om en verklig situation]\nlength: ${text.split(' | ')[0]}\naudience: [alla]\nagenda:\n${text
        .split(' | ')
        .slice(1)
        .map((each) => `  - { ${each.replace(/^(\w+) (\d+)$/, 'kind: $1, title: Något, minutes: $2')} }\n`)
        .join('')}followUp:\n  - { what: Fråga hur det gick, owner: Chefen, weeks: 4 }\n---\n`,
    }),
  },
  questions: dilemma((text) => ({ questions: text.split(' | ') })),
  'whole section': {
    files: (text) => ({ 'dilemmas/*.md': writeDilemma({ questions: ['?'] }).replace('- ?', text) }),
  },
  twists: {
    files: (text) => ({
      'dilemmas/*.md': writeDilemma({}).replace('## För samtalsledaren', `## Vändningar\n\n${text}\n\n## För samtalsledaren`),
    }),
  },
  ref: { files: (ref) => ({ 'glossary/terms/*.md': writeTerm({ front: `laws:\n  - ref: ${ref}\n` }) }) },
  principle: {
    files: (front) => ({ 'glossary/principles/*.md': `---\ntitle: Legalitet\ndefinition: Ett ord.\n${front}\n---\n` }),
  },
  survey: {
    files: (warning) => ({
      'workshops/surveys/*.yaml': `title: Efter\npurpose: Se om samtalet gav något.\nscale: [Nej, Ja]\nminGroup: 5\nitems:\n  - { id: skal, text: Jag hörde ett nytt skäl. }\nfreeText:\n  text: Något mer?\n  warning: ${warning}\n`,
    }),
  },
  checked: {
    alone: true,
    files: (text) => {
      const [ref = '', provision = '', statute = ''] = text.split(' | ');
      return {
        'glossary/laws.yaml': (exampleBank['glossary/laws.yaml'] ?? '')
          .replace('"16": { about: Jäv, verified: text }', `"16": { about: Jäv, verified: text, checked: ${provision} }`)
          .replace('sfs: "2017:900"', `sfs: "2017:900"\n    checked: ${statute}`),
        'glossary/terms/jav.md': writeTerm({ front: `laws:\n  - ref: ${ref}\n` }),
      };
    },
  },
  'english question': {
    files: (text) => ({ 'dilemmas/*.en.md': english('You get a ticket from Leyla.', text), 'dilemmas/*.md': writeDilemma({}) }),
  },
  'english situation': {
    files: (text) => ({ 'dilemmas/*.en.md': english(text, 'What do you do?'), 'dilemmas/*.md': writeDilemma({}) }),
  },
  'english example': {
    files: (text) => ({
      'glossary/terms/*.en.md': `---\ntitle: Disqualification\ndefinition: When someone’s impartiality can be questioned.\n---\n\n## Example\n\n${text}\n`,
      'glossary/terms/*.md': writeTerm({}),
    }),
  },
  pair: {
    alone: true,
    files: (text) => {
      const [first = '', second = '', front = ''] = text.split(' | ');
      return {
        'dilemmas/b.md': writeDilemma({ situation: second, front: front && `${front}\n` }),
        'dilemmas/a.md': writeDilemma({ situation: first }),
      };
    },
  },
  pitfalls: {
    alone: true,
    files: (text) => ({
      'etos.yaml': exampleBank['etos.yaml'] ?? '',
      ...Object.fromEntries(text.split(' | ').flatMap((each, at) => repeated(each, at))),
    }),
  },
};

/** »8 × Johan blir skurken.«: that pitfall in eight dilemmas. */
function repeated(text: string, at: number): [string, string][] {
  const [, count = '1', pitfall = text] = /^(\d+) × (.+)$/.exec(text) ?? [];
  return Array.from({ length: Number(count) }, (_, nth) => [
    `dilemmas/nr-${at}-${nth}.md`,
    writeDilemma({ pitfalls: `- ${pitfall}` }),
  ]);
}

/** What a rule points at in each text, letter by letter, in reading order. */
export function foundInFiles(rule: string, texts: readonly (Shape & { readonly text: string })[]): string[][] {
  const named = texts.map(({ files, text }, at) =>
    Object.entries(files(text)).map(([file, words]): [string, string] => [file.replace('*', `nr-${at}`), words]),
  );
  const together = run(rule, Object.fromEntries(named.filter((_, at) => !texts[at]?.alone).flat()));
  return named.map((files, at) => {
    const found = texts[at]?.alone ? run(rule, Object.fromEntries(files)) : together;
    return found.flatMap(({ file, words }) => (file === files[0]?.[0] ? [words] : []));
  });
}

function run(rule: string, files: Readonly<Record<string, string>>): { readonly file: string; readonly words: string }[] {
  const { value: bank, diagnostics } = loadBank(
    temporaryBank({ ...exampleBank, ...principles, ...terms, 'glossary/laws.yaml': laws, ...files }),
  );
  if (diagnostics.length > 0) throw new Error(`not a sound text: ${JSON.stringify(diagnostics[0])}`);
  return lint(bank, { today: '2026-11-20', only: new Set([rule]) }).map(({ file, span }) => ({
    file,
    words: bank.sources.get(file)?.text.slice(span?.start.offset, span?.end.offset) ?? '',
  }));
}
