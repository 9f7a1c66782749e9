import { exampleDilemma, exampleTerm } from '../example-texts.ts';
import { atField, type Words } from '../finding.ts';
import { headingIds, linksToIds } from '../links.ts';
import { proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { isEntry, isRetired, type Text } from '../texts.ts';

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
  *check(facts) {
    const { bank, texts, references } = facts;
    const retired = new Map(bank.entries.filter(isRetired).map((each) => [`${each.kind} ${each.id}`, each.data.title]));
    if (retired.size === 0) return;
    const isOut = (text: Text) => isRetired(text) || (!isEntry(text) && retired.has(`${text.kind} ${text.id}`));
    const out = new Set(texts.filter(isOut).map((text) => text.source.file));
    for (const { target, id, path, place } of references) {
      const title = retired.get(`${target === 'principle' || target === 'role' ? 'term' : target} ${id}`);
      if (title !== undefined && !out.has(place.source.file)) yield atField(place, path, outOfUse(title));
    }
    // A link says no kind: it leads to the text of that name which is in use, if there is one.
    const used = new Set(bank.entries.filter((each) => !isRetired(each)).map((each) => each.id));
    const gone = new Map(bank.entries.filter(({ id }) => !used.has(id)).map((each) => [each.id, each.data.title]));
    for (const text of texts) {
      if (out.has(text.source.file) || !linksTo(text, gone)) continue;
      const prose = proseOf(text);
      const own = headingIds(prose).get(text);
      for (const { id, span } of prose.flatMap(linksToIds)) {
        const title = own?.has(id) ? undefined : gone.get(id);
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
