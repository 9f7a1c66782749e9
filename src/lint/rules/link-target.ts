import type { Words } from '../finding.ts';
import { droppedFileLink, headingIds, linksToIds } from '../links.ts';
import type { Prose } from '../prose.ts';
import type { Finding, Rule } from '../rule.ts';
import { didYouMean, suggester } from '../suggestion.ts';

/** Links inside the bank lead somewhere: `#id` to a text of the bank or a heading of the same text, and never to a file. */
export const linkTarget = {
  id: 'link-target',
  group: 'references',
  scope: 'text',
  severity: 'error',
  what: {
    sv: 'En länk inom banken ska skrivas #id och leda till en text i banken eller en rubrik i samma text.',
    en: 'A link within the bank should be written #id and lead to a text of the bank, or to a heading of the same text.',
  },
  why: {
    sv: 'Utskriften är en enda fil. Länkar till andra filer leder ingenstans i den.',
    en: 'What is printed is a single file. Links to other files lead nowhere in it.',
  },
  good: [{ files: { 'glossary/terms/jav.md': jav('[objektivitet](#objektivitet)') } }],
  bad: [
    { files: { 'glossary/terms/jav.md': jav('[objektivitet](#objektivtet)') }, at: ['glossary/terms/jav.md:8:22'] },
    {
      files: { 'glossary/terms/jav.md': jav('[objektivitet](../principles/objektivitet.md)') },
      at: ['glossary/terms/jav.md:8:7'],
    },
  ],
  *check(facts) {
    const ids = facts.ids;
    const headings = headingIds(facts.marked);
    const suggest = suggester();
    for (const prose of facts.marked) {
      const own = headings.get(prose.text) ?? new Set();
      for (const { id, span } of linksToIds(prose)) {
        if (ids.has(id) || own.has(id)) continue;
        const near = [...suggest(id, own), ...suggest(id, ids)].map((each) => `#${each}`);
        yield { file: prose.text.source.file, span, ...leadsNowhere(id, near) };
      }
      yield* linksToFiles(prose, ids);
    }
  },
} satisfies Rule<'link-target'>;

function leadsNowhere(id: string, near: readonly string[]): Words {
  return {
    message: { sv: `Länken #${id} leder ingenstans.`, en: `The link #${id} leads nowhere.` },
    hint: didYouMean(near) ?? {
      sv: 'Skriv # och id:t (filnamnet) på en text i banken.',
      en: 'Write # and the id (the file name) of a text in the bank.',
    },
  };
}

function* linksToFiles(prose: Prose, ids: ReadonlySet<string>): Iterable<Finding> {
  for (const diagnostic of prose.diagnostics) {
    const address = droppedFileLink(prose, diagnostic);
    if (address === undefined || !diagnostic.span) continue;
    const id = /([^/]+?)(?:\.[a-z]{2})?\.md(?:#.*)?$/.exec(address)?.[1] ?? '';
    yield {
      file: diagnostic.file,
      span: diagnostic.span,
      message: { sv: `Länken till filen »${address}« skrivs inte ut.`, en: `The link to the file “${address}” is not printed.` },
      hint: ids.has(id)
        ? { sv: `Länka till textens id: (#${id}).`, en: `Link to the id of the text: (#${id}).` }
        : {
            sv: 'Länka till en text i banken med # och dess id, eller ta bort länken.',
            en: 'Link to a text of the bank with # and its id, or remove the link.',
          },
    };
  }
}

function jav(link: string): string {
  return `---
title: Jäv
definition: När någons opartiskhet kan ifrågasättas.
---

## Exempel

Se om ${link}.
`;
}
