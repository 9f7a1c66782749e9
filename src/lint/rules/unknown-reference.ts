import { entryOf } from '../../bank/bank.ts';
import type { ReferenceTarget } from '../../bank/kinds/kind.ts';
import { kindNames, kindOf } from '../../bank/kinds/kinds.ts';
import type { Message } from '../../diagnostics/diagnostic.ts';
import type { Facts } from '../facts.ts';
import { atField } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, suggester } from '../suggestion.ts';

/** Every id in front matter and etos.yaml names something that the bank has. References to the law have rules of their own. */
export const unknownReference = {
  id: 'unknown-reference',
  group: 'references',
  scope: 'beside',
  severity: 'error',
  what: {
    sv: 'Hänvisningar i front matter och etos.yaml ska gälla något som finns i banken.',
    en: 'References in front matter and etos.yaml should name something that is in the bank.',
  },
  why: {
    sv: 'Annars går texten inte att välja på ämne eller princip, och den utskrivna hänvisningen leder ingenstans.',
    en: 'Otherwise the text cannot be chosen by topic or principle, and the printed reference leads nowhere.',
  },
  good: [
    {
      files: {
        'glossary/terms/jav.md':
          '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\nprinciples: [objektivitet]\n---\n',
      },
    },
  ],
  bad: [
    {
      files: {
        'glossary/terms/jav.md':
          '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\nprinciples: [objektivtet]\n---\n',
      },
      at: ['glossary/terms/jav.md:4:14'],
    },
  ],
  *check(facts) {
    const suggest = suggester();
    for (const { target, id, path, place } of facts.references) {
      if (target === 'law' || facts.names[target].has(id) || mayBeBroken(facts, target, id)) continue;
      const noun = nouns[target];
      const message = { sv: `${noun.sv} »${id}« finns inte i banken.`, en: `There is no ${noun.en} “${id}” in the bank.` };
      const hint = ofOtherKind(facts, id) ?? didYouMean(suggest(id, facts.names[target])) ?? howToAdd(facts, target, id);
      yield atField(place, path, { message, hint });
    }
  },
} satisfies Rule<'unknown-reference'>;

/** What could not be read may well hold the name; the file's own findings are enough. */
function mayBeBroken(facts: Facts, target: ReferenceTarget, id: string): boolean {
  const declared = target === 'topic' || target === 'audience';
  return facts.bank.broken.has(declared ? 'etos.yaml' : id);
}

function ofOtherKind(facts: Facts, id: string): Message | undefined {
  const kind = kindNames.find((each) => facts.names[each].has(id));
  const file = kind && entryOf(facts.bank, kind, id)?.source.file;
  if (!file) return undefined;
  return { sv: `Det som heter »${id}« är av en annan sort: ${file}.`, en: `What is named “${id}” is of another kind: ${file}.` };
}

function howToAdd(facts: Facts, target: Exclude<ReferenceTarget, 'law'>, id: string): Message {
  const list = target === 'topic' ? 'topics' : target === 'audience' ? 'audiences' : undefined;
  if (list) {
    const known = [...facts.names[target]].slice(0, 20).join(', ');
    return {
      sv: `Lägg till »${id}« under »${list}« i etos.yaml, eller välj något som finns: ${known}.`,
      en: `Add “${id}” under “${list}” in etos.yaml, or choose what is there: ${known}.`,
    };
  }
  const kind = kindOf(kindNames.find((name) => name === target) ?? 'term');
  const file = `${folders[target] ?? kind.folders[0]}/${id}.${kind.ending ?? 'md'}`;
  return { sv: `Skriv ${file}, eller ändra hänvisningen.`, en: `Write ${file}, or change the reference.` };
}

/** Where the terms that references call by their category are kept. */
const folders: Partial<Record<ReferenceTarget, string>> = { principle: 'glossary/principles', role: 'glossary/roles' };

const nouns: Record<Exclude<ReferenceTarget, 'law'>, Message> = {
  principle: { sv: 'Principen', en: 'principle' },
  role: { sv: 'Rollen', en: 'role' },
  topic: { sv: 'Ämnet', en: 'topic' },
  audience: { sv: 'Målgruppen', en: 'audience' },
  term: { sv: 'Uppslagsordet', en: 'term' },
  method: { sv: 'Metoden', en: 'method' },
  dilemma: { sv: 'Dilemmat', en: 'dilemma' },
  case: { sv: 'Caset', en: 'case' },
  session: { sv: 'Tillfället', en: 'session' },
  programme: { sv: 'Programmet', en: 'programme' },
  survey: { sv: 'Enkäten', en: 'survey' },
  resource: { sv: 'Resursen', en: 'resource' },
};
