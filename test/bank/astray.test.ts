import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { astray } from '../../src/bank/astray.ts';
import { temporaryBank } from '../temporary-bank.ts';

const entry = '---\ntitle: x\nprinciples: [y]\n---\n';

test('finds texts that no kind’s folder holds, and says where they belong', () => {
  const root = temporaryBank({
    'biljetten.md': entry,
    'windows.md': `\uFEFF${entry.replaceAll('\n', '\r\n')}`,
    'dilemma/biljetten.md': entry,
    'glossary/jav.md': entry,
    'glossary/term/jav.md': entry,
    'workshops/session/motet.md': entry,
  });
  expect(astray(root).map(({ file, hint }) => `${file}: ${hint?.en}`)).toEqual([
    'biljetten.md: Move it to the folder of its kind: dilemmas, cases, glossary/terms …',
    'dilemma: Did you mean “dilemmas”?',
    'windows.md: Move it to the folder of its kind: dilemmas, cases, glossary/terms …',
    'glossary/jav.md: Move it to one of them: glossary/terms, glossary/principles, glossary/roles, glossary/values.',
    'glossary/term: Did you mean “glossary/terms”?',
    'workshops/session: Did you mean “workshops/sessions”?',
  ]);
});

test('leaves what other projects have beside a bank alone', () => {
  const root = temporaryBank({
    'README.md': '# Banken\n\nprinciples: alla\n',
    'CHANGELOG.md': '---\ntitle: Ändringar\n---\n',
    'docs/principer.md': entry,
    'images/README.md': 'x',
    'glossary/README.md': 'x',
    'glossary/laws.yaml': 'statutes: {}\n',
    'dilemmas/biljetten.md': entry,
    '.github/dilemma.md': entry,
  });
  mkdirSync(join(root, 'case'));
  symlinkSync('ingenstans.md', join(root, 'borta.md'));
  expect(astray(root)).toEqual([]);
});
