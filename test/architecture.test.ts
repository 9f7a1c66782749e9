import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * The rooms of `src/`, from the ground up, and why each may look into those below it. An import that is not here is a
 * decision that has not been taken: write its reason, or find another way.
 */
const rooms: readonly (readonly [room: string, mayImport: Readonly<Record<string, string>>])[] = [
  ['diagnostics', {}],
  ['i18n', {}],
  ['document', {}],
  ['markdown', { document: 'it makes Document nodes', diagnostics: 'what it cannot set is a finding' }],
  ['bank', { diagnostics: 'what it cannot read is a finding', i18n: 'it has languages, and lists its fields in words' }],
  ['calendar', { diagnostics: 'holidays have names in every language' }],
  [
    'catalogue',
    {
      bank: 'it lists, counts and searches entries',
      markdown: 'an excerpt is plain text made from Markdown',
      document: 'the same',
      diagnostics: 'names and facts have words in every language; a mistyped one has nearest',
      i18n: 'tables and dates are set in a language',
    },
  ],
  [
    'lint',
    {
      bank: 'it judges entries',
      catalogue: 'a text is as readable to a rule as in the statistics',
      markdown: 'prose is judged as it will be printed',
      document: 'lists are counted and links found in what was read',
      diagnostics: 'it makes findings',
      i18n: 'reports are written in a language',
    },
  ],
  [
    'lsp',
    {
      bank: 'it reads banks as they are being written',
      lint: 'and says what is found in them',
      diagnostics: 'findings become an editor’s marks',
      i18n: 'it answers in a language',
    },
  ],
  [
    'threads',
    {
      bank: 'each thread reads its share of a bank',
      lint: 'and judges each text by itself',
      diagnostics: 'how far they have come',
    },
  ],
  [
    'compose',
    {
      calendar: 'a plan knows holidays and summer time',
      bank: 'it chooses entries and shows them to templates',
      markdown: 'a filled template is Markdown',
      document: 'it makes the Document',
      diagnostics: 'a template may be wrong',
      i18n: 'the words around the entries',
    },
  ],
  ['layout', { document: 'it places blocks', diagnostics: 'it tells how far it has come' }],
  [
    'pdf',
    {
      layout: 'it draws what is placed',
      document: 'tags and metadata say what things are',
      diagnostics: 'it tells how far it has come',
    },
  ],
  ['html', { document: 'it writes blocks' }],
  [
    'docx',
    { document: 'it writes blocks', layout: 'it asks how large a picture is', diagnostics: 'it tells how far it has come' },
  ],
  [
    'exchange',
    {
      bank: 'it hands out dilemmas, and looks up names',
      markdown: 'prose is read before it is written for others',
      document: 'the same',
      html: 'other systems take HTML',
      diagnostics: 'a row that cannot be used is a finding',
      i18n: 'columns have names in every language',
    },
  ],
  ['qr', { document: 'it gives addresses their codes' }],
  ['svg', { document: 'it gives pictures their drawings', diagnostics: 'a picture may be broken' }],
  ['check-pdf', { diagnostics: 'what is wrong and what to do has words in every language' }],
  ['notices.ts', { layout: 'it says in words what layout noticed', diagnostics: 'as findings' }],
  [
    'checking.ts',
    {
      bank: 'load',
      lint: 'lint',
      threads: 'a large bank is read on several threads',
      diagnostics: 'in reading order',
    },
  ],
  [
    'pipeline.ts',
    {
      'checking.ts': 'load and lint',
      bank: 'load',
      compose: 'choose and compose',
      document: 'the document tree as a debug format',
      markdown: 'write, for other programs',
      layout: 'what is laid out can be noticed',
      pdf: 'write',
      html: 'write',
      qr: 'codes',
      svg: 'drawings',
      docx: 'write',
      'notices.ts': 'what layout noticed becomes findings',
      diagnostics: 'every stage hands on its findings',
      i18n: 'the language of the document',
    },
  ],
  [
    'api.ts',
    {
      'pipeline.ts': 'render is the line above',
      compose: 'what is usual when nothing is chosen, and names that are not known',
      lint: 'lint is a function of its own',
      bank: 'loadBank too',
      layout: 'its papers must fit ours',
      diagnostics: 'in reading order',
    },
  ],
  [
    'cli',
    {
      'pipeline.ts': 'commands run it',
      'check-pdf': 'a command of its own',
      bank: 'commands name kinds, read and write usage logs',
      calendar: 'kits and programmes hold calendars',
      exchange: 'commands that export and import',
      catalogue: 'commands that list and search',
      lint: 'reports and their palette',
      'checking.ts': 'lint remembers between runs',
      lsp: 'a command starts the language server',
      compose: 'commands name templates',
      layout: 'options name papers and how pages share a sheet',
      markdown: 'a sheet is shown at the terminal too',
      document: 'the same',
      diagnostics: 'findings are printed, mistyped words have nearest',
      i18n: 'the words of the terminal',
    },
  ],
  ['main.ts', { cli: 'argv in, exit code out' }],
];

/** Libraries and what of Node touches the world outside, each with the only rooms that know it. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  marked: ['markdown'],
  yaml: ['bank'],
  zod: ['bank', 'compose'],
  mustache: ['compose'],
  pdfkit: ['pdf'],
  'pdf-lib': ['check-pdf'],
  fontkit: ['pdf'],
  hyphen: ['layout'],
  qr: ['qr'],
  saxes: ['svg'],
  svgpath: ['svg'],
  docx: ['docx'],
  minisearch: ['catalogue'],
  picomatch: ['lint'],
  'ical-generator': ['calendar'],
  fflate: ['cli'],
  papaparse: ['exchange'],
  'vscode-languageserver': ['lsp'],
  'vscode-languageserver-textdocument': ['lsp'],
  diff: ['cli'],
  '@orama/stemmers': ['catalogue'],
  commander: ['cli'],
  chalk: ['cli'],
  inquirer: ['cli'],
  'node:fs': ['bank', 'lsp', 'threads', 'compose', 'pdf', 'cli', 'main.ts'],
  'node:path': ['bank', 'lsp', 'threads', 'compose', 'pdf', 'checking.ts', 'pipeline.ts', 'api.ts', 'cli'],
  'node:url': ['lsp', 'api.ts', 'cli'],
  'node:readline': ['cli'],
  'node:stream': ['lsp', 'cli'],
  'node:os': ['threads', 'cli'],
  'node:process': ['threads'],
  'node:child_process': ['cli'],
  'node:buffer': ['html'],
  'node:crypto': ['bank', 'lint', 'pdf', 'pipeline.ts', 'cli'],
  'node:worker_threads': ['threads'],
  'node:http': ['cli'],
  'node:util': ['pdf'],
  'node:v8': ['main.ts', 'threads'],
  'node:zlib': ['layout', 'pdf', 'docx', 'check-pdf', 'cli'],
};

interface Import {
  /** The file that imports, from `src/`, with `/`. */
  readonly file: string;
  readonly target: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'))
  .sort();
const texts = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]));
const imports = [...texts].flatMap(([file, text]) => importsIn(text).map((target): Import => ({ file, target })));

/** What a module imports: `import … from`, `export … from`, `import '…'` and `import('…')`. */
function importsIn(text: string): string[] {
  const forms =
    /\b(?:import|export)\b[^'"`;=()]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(forms)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** The room an import leads to; undefined for libraries. */
function targetRoom({ file, target }: Import): string | undefined {
  return target.startsWith('.')
    ? roomOf(
        normalize(join(dirname(file), target))
          .split(sep)
          .join('/'),
      )
    : undefined;
}

/** A library by its package's name: `hyphen/patterns/sv.js` is `hyphen`. */
function packageOf(target: string): string {
  if (target.startsWith('node:')) return target.split('/')[0] ?? '';
  return target.split('/', target.startsWith('@') ? 2 : 1).join('/');
}

describe('rooms', () => {
  test('every room of src has its row', () => {
    expect(new Set(files.map(roomOf))).toEqual(new Set(rooms.map(([room]) => room)));
  });

  test('a room looks only into rooms that stand before it in the table', () => {
    for (const [index, [room, mayImport]] of rooms.entries()) {
      const below = rooms.slice(0, index).map(([each]) => each);
      expect(
        Object.keys(mayImport).filter((each) => !below.includes(each)),
        room,
      ).toEqual([]);
    }
  });

  test('every import between rooms is in the table', () => {
    const allowed = new Map(rooms);
    const astray = imports.filter((each) => {
      const from = roomOf(each.file);
      const to = targetRoom(each);
      return to !== undefined && to !== from && !Object.hasOwn(allowed.get(from) ?? {}, to);
    });
    expect(astray.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('the table allows nothing that no file does', () => {
    const used = new Set(imports.map((each) => `${roomOf(each.file)} → ${targetRoom(each)}`));
    const listed = rooms.flatMap(([room, mayImport]) => Object.keys(mayImport).map((each) => `${room} → ${each}`));
    expect(listed.filter((edge) => !used.has(edge))).toEqual([]);
  });

  test('relative imports name their file with its ending', () => {
    const missing = imports.filter(
      ({ file, target }) =>
        target.startsWith('.') &&
        !texts.has(
          normalize(join(dirname(file), target))
            .split(sep)
            .join('/'),
        ),
    );
    expect(missing.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});

test('a library is known only to its own room', () => {
  const astray = imports.filter(
    ({ file, target }) => !target.startsWith('.') && !libraries[packageOf(target)]?.includes(roomOf(file)),
  );
  expect(astray.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('document, layout, pdf and html hold no Swedish words', () => {
  const writers = [...texts].filter(([file]) => ['document', 'layout', 'pdf', 'html'].includes(roomOf(file)));
  const words = writers.flatMap(([file, text]) => literalsIn(text).map((literal) => `${file}: ${literal}`));
  expect(words.filter((each) => /\p{L}*[åäöÅÄÖ]\p{L}+/u.test(each))).toEqual([]);
});

/** String literals on one line, in code that has had its comments taken out. */
function literalsIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '');
  return [...code.matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)].map((match) => match[0]);
}

test('a file can be read in one sitting: at most 250 lines', () => {
  const long = [...texts]
    .map(([file, text]) => ({ file, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

test('the imports are really seen', () => {
  expect(
    importsIn(
      "import { a } from './a.ts';\nimport type {\n  B,\n} from './b.ts';\nexport * from './c.ts';\nimport './d.ts';\nconst e = await import('./e.ts');",
    ),
  ).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts']);
  expect(imports.length).toBeGreaterThan(files.length);
});
