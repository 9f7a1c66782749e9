import type { Message } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Facts } from '../facts.ts';
import { atTitle } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { didYouMean } from '../suggestion.ts';

/** Every translation stands beside the text it translates. */
export const translationOrphan = {
  id: 'translation-orphan',
  severity: 'error',
  what: {
    sv: 'En översättning ska ligga bredvid sin källtext, med samma namn.',
    en: 'A translation should stand beside its source, under the same name.',
  },
  why: {
    sv: 'Översättningen bär bara det översatta. Utan källtext saknar den minuter, principer och allt annat, och skrivs aldrig ut.',
    en: 'A translation carries only what is translated. Without its source it has no minutes, principles or anything else, and is never printed.',
  },
  good: [
    {
      files: {
        'glossary/terms/jav.md': '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\n---\n',
        'glossary/terms/jav.en.md':
          '---\ntitle: Disqualification\ndefinition: When someone’s impartiality can be questioned.\n---\n',
      },
    },
  ],
  bad: [
    {
      files: {
        'glossary/terms/jav.md': '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\n---\n',
        'glossary/terms/javv.en.md':
          '---\ntitle: Disqualification\ndefinition: When someone’s impartiality can be questioned.\n---\n',
      },
      at: ['glossary/terms/javv.en.md:2:1'],
    },
  ],
  *check(facts) {
    for (const translation of facts.own.translations) {
      if (facts.sourceOf(translation) || facts.bank.broken.has(translation.id)) continue;
      const { file } = translation.source;
      const wanted = file.replace(/\.[a-z]+(\.[a-z]+)$/, '$1');
      yield atTitle(translation, {
        message: { sv: `Det finns ingen källtext ${wanted}.`, en: `There is no source ${wanted}.` },
        hint: hintFor(facts, translation.id),
      });
    }
  },
} satisfies Rule<'translation-orphan'>;

function hintFor(facts: Facts, id: string): Message {
  const elsewhere = facts.bank.entries.find((entry) => entry.id === id)?.source.file;
  if (elsewhere)
    return { sv: `Flytta översättningen till bredvid ${elsewhere}.`, en: `Move the translation beside ${elsewhere}.` };
  const ids = facts.bank.entries.map((entry) => entry.id);
  return (
    didYouMean(nearest(id, ids)) ?? {
      sv: 'Skriv källtexten, eller ta bort översättningen.',
      en: 'Write the source, or remove the translation.',
    }
  );
}
