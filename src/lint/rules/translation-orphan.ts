import type { Message } from '../../diagnostics/diagnostic.ts';
import { atTitle } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, suggester } from '../suggestion.ts';

/** Every translation stands beside the text it translates. */
export const translationOrphan = {
  id: 'translation-orphan',
  group: 'references',
  scope: 'beside',
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
    const files = new Map(facts.bank.entries.map((entry) => [entry.id, entry.source.file]));
    const ids = new Set(files.keys());
    const suggest = suggester();
    for (const translation of facts.own.translations) {
      if (facts.sourceOf(translation) || facts.bank.broken.has(translation.id)) continue;
      const elsewhere = files.get(translation.id);
      const wanted = translation.source.file.replace(/\.[a-z]+(\.[a-z]+)$/, '$1');
      yield atTitle(translation, {
        message: { sv: `Det finns ingen källtext ${wanted}.`, en: `There is no source ${wanted}.` },
        hint: elsewhere ? moveIt(elsewhere) : (didYouMean(suggest(translation.id, ids)) ?? writeIt),
      });
    }
  },
} satisfies Rule<'translation-orphan'>;

function moveIt(elsewhere: string): Message {
  return { sv: `Flytta översättningen till bredvid ${elsewhere}.`, en: `Move the translation beside ${elsewhere}.` };
}

const writeIt: Message = {
  sv: 'Skriv källtexten, eller ta bort översättningen.',
  en: 'Write the source, or remove the translation.',
};
