import { exampleDilemma, exampleTerm } from '../example-texts.ts';
import { atField, type Words } from '../finding.ts';
import { linksToIds } from '../links.ts';
import { proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { isEntry, type Text } from '../texts.ts';

/** What has been retired is not referred to by texts that have not. */
export const retiredReference = {
  id: 'retired-reference',
  group: 'references',
  scope: 'bank',
  severity: 'warning',
  what: {
    sv: 'En text som används ska inte hänvisa till en som har tagits ur bruk (status: retired).',
    en: 'A text in use should not refer to one that is out of use (status: retired).',
  },
  why: {
    sv: 'Det som har tagits ur bruk väljs aldrig, och hålls inte längre rätt.',
    en: 'What is out of use is never chosen, and no longer kept right.',
  },
  good: [{ files: { 'glossary/terms/jav.md': retired('draft'), 'dilemmas/biljetten.md': referring('terms: [jav]\n') } }],
  bad: [
    {
      files: { 'glossary/terms/jav.md': retired('retired'), 'dilemmas/biljetten.md': referring('terms: [jav]\n') },
      at: ['dilemmas/biljetten.md:7:9'],
    },
    {
      files: {
        'glossary/terms/jav.md': retired('retired'),
        'dilemmas/biljetten.md': exampleDilemma({ body: 'Om [jäv](#jav).' }),
      },
      at: ['dilemmas/biljetten.md:11:10'],
    },
  ],
  *check({ bank, texts, references }) {
    const retired = new Map(
      bank.entries.filter((each) => each.data.status === 'retired').map((each) => [each.id, each.data.title]),
    );
    if (retired.size === 0) return;
    const out = new Set(texts.filter((text) => isEntry(text) && retired.has(text.id)).map((text) => text.source.file));
    for (const { target, id, path, place } of references) {
      const title = target === 'topic' || target === 'audience' || target === 'law' ? undefined : retired.get(id);
      if (title !== undefined && !out.has(place.source.file)) yield atField(place, path, outOfUse(title));
    }
    for (const text of texts) {
      if (out.has(text.source.file) || !linksTo(text, retired)) continue;
      for (const { id, span } of proseOf(text).flatMap(linksToIds)) {
        const title = retired.get(id);
        if (title !== undefined) yield { file: text.source.file, span, ...outOfUse(title) };
      }
    }
  },
} satisfies Rule<'retired-reference'>;

/** Looks before reading the Markdown, which takes most of the time. */
function linksTo({ source }: Text, ids: ReadonlyMap<string, string>): boolean {
  return Array.from(source.text.matchAll(/#([a-z0-9-]+)/g)).some(([, id = '']) => ids.has(id));
}

function outOfUse(title: string): Words {
  return {
    message: { sv: `»${title}« har tagits ur bruk.`, en: `“${title}” is out of use.` },
    hint: {
      sv: 'Hänvisa till det som har ersatt texten, eller ta bort hänvisningen.',
      en: 'Refer to what has taken its place, or remove the reference.',
    },
  };
}

function retired(status: string): string {
  return exampleTerm({ front: `status: ${status}\n` });
}

function referring(front: string): string {
  return exampleDilemma({ front });
}
