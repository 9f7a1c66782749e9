import { atField } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isEntry } from '../texts.ts';

/** An id that is written in front matter is the file's name. */
export const idFileName = {
  id: 'id-file-name',
  group: 'files',
  scope: 'text',
  severity: 'error',
  what: {
    sv: 'Ett »id« i front matter ska vara detsamma som filens namn.',
    en: 'An “id” in front matter should be the same as the file’s name.',
  },
  why: {
    sv: 'Filens namn är textens id. Säger front matter något annat pekar hänvisningarna fel.',
    en: 'The file’s name is the text’s id. When front matter says otherwise, references point wrong.',
  },
  good: [
    {
      files: { 'glossary/terms/jav.md': '---\nid: jav\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\n---\n' },
    },
  ],
  bad: [
    {
      files: {
        'glossary/terms/jav.md': '---\nid: javet\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\n---\n',
      },
      at: ['glossary/terms/jav.md:2:5'],
    },
  ],
  *check(facts) {
    for (const text of facts.texts) {
      if (!isEntry(text) || text.data.id === undefined || text.data.id === text.id) continue;
      yield atField(text, ['id'], {
        message: {
          sv: `Id:t är »${text.data.id}« men filen heter »${text.id}«.`,
          en: `The id is “${text.data.id}” but the file is named “${text.id}”.`,
        },
        hint: {
          sv: `Ta bort »id«, eller döp om filen till »${text.data.id}.md«.`,
          en: `Remove “id”, or rename the file “${text.data.id}.md”.`,
        },
      });
    }
  },
} satisfies Rule<'id-file-name'>;
