import type { Entry } from '../../bank/bank.ts';
import { atTitle, type Words } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isEntry } from '../texts.ts';

/** An id is used once in the whole bank, whatever the folder, the kind and the case of the letters. */
export const duplicateId = {
  id: 'duplicate-id',
  group: 'files',
  scope: 'bank',
  severity: 'error',
  what: {
    sv: 'Ett id (filens namn) ska bara finnas en gång i hela banken.',
    en: 'An id (the file’s name) should exist only once in the whole bank.',
  },
  why: {
    sv: 'Den som skriver »etos pack jav« eller länkar till #jav ska få en enda text, alltid samma.',
    en: 'Whoever writes “etos pack jav”, or links to #jav, should get a single text, always the same.',
  },
  good: [
    {
      files: {
        'glossary/terms/jav.md': '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\n---\n',
        'glossary/values/nit.md': '---\ntitle: Nit\ndefinition: Att arbeta ivrigt och noga.\n---\n',
      },
    },
  ],
  bad: [
    {
      files: {
        'glossary/terms/nit.md': '---\ntitle: Nit\ndefinition: Att arbeta ivrigt och noga.\n---\n',
        'glossary/values/nit.md': '---\ntitle: Nit\ndefinition: Att arbeta ivrigt och noga.\n---\n',
      },
      at: ['glossary/values/nit.md:2:1'],
    },
  ],
  *check(facts) {
    const own = new Set(facts.own.entries);
    const first = new Map(facts.bank.entries.filter((entry) => !own.has(entry)).map((entry) => [entry.id.toLowerCase(), entry]));
    for (const entry of facts.texts.filter(isEntry)) {
      const before = first.get(entry.id.toLowerCase());
      if (!before) first.set(entry.id.toLowerCase(), entry);
      else yield atTitle(entry, taken(entry, before));
    }
  },
} satisfies Rule<'duplicate-id'>;

function taken(entry: Entry, before: Entry): Words {
  return {
    message: {
      sv: `Id:t »${entry.id}« är redan taget av ${before.source.file}.`,
      en: `The id “${entry.id}” is already taken by ${before.source.file}.`,
    },
    hint: {
      sv: 'Byt namn på den ena filen, och ändra hänvisningarna till den.',
      en: 'Rename one of the files, and change the references to it.',
    },
  };
}
