import { categoryOf, type EntryOf, entriesOf } from '../../bank/bank.ts';
import { locate } from '../../bank/yaml.ts';
import type { Edit } from '../../diagnostics/diagnostic.ts';
import { exampleTerm } from '../example-texts.ts';
import { atField } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isRetired } from '../texts.ts';

type Term = EntryOf<'term'>;

/** Two terms of a kind that are worth reading together say so in both places. */
export const seeMutual = {
  id: 'see-mutual',
  group: 'references',
  scope: 'bank',
  severity: 'info',
  options: {
    most: {
      what: {
        sv: 'Så många ord en »see« får ha innan den inte behöver svara på fler.',
        en: 'How many words a “see” may have before it need not answer any more.',
      },
      default: 4,
      min: 1,
      max: 50,
    },
  },
  what: {
    sv: 'När ett begrepp hänvisar till ett annat med »see« ska det andra hänvisa tillbaka.',
    en: 'When a term refers to another with “see”, the other should refer back.',
  },
  why: {
    sv: 'Den som börjar i den andra änden hittar annars inte till det som hör ihop.',
    en: 'Whoever begins at the other end will otherwise not find what belongs together.',
  },
  good: [
    { files: { 'glossary/terms/jav.md': term('Jäv', 'nit'), 'glossary/terms/nit.md': term('Nit', 'jav') } },
    { files: { 'glossary/terms/jav.md': term('Jäv', 'objektivitet') } },
  ],
  bad: [
    {
      files: {
        'glossary/terms/jav.md': term('Jäv', 'nit, objektivitet'),
        'glossary/terms/nit.md': term('Nit', 'objektivitet'),
      },
      at: ['glossary/terms/jav.md:4:7'],
      fixed: { 'glossary/terms/nit.md': term('Nit', 'objektivitet, jav') },
    },
  ],
  *check(facts, settings) {
    const own = entriesOf(facts.own, 'term');
    const terms = new Map(own.map((each) => [each.id, each]));
    for (const each of own) {
      for (const [index, id] of each.data.see.entries()) {
        const other = terms.get(id);
        // A principle or a role need not answer every word that leans on it.
        if (!other || other === each || [other, each].some(isRetired)) continue;
        if (categoryOf(other) !== categoryOf(each) || refersBack(other, each.id)) continue;
        if (other.data.see.length >= settings.number('most', other.source.file)) continue;
        const fix = addition(other, each.id);
        yield {
          ...atField(each, ['see', index], {
            message: { sv: `»${id}« hänvisar inte tillbaka hit.`, en: `“${id}” does not refer back here.` },
            hint: {
              sv: `Lägg till »${each.id}« i »see« i ${other.source.file}.`,
              en: `Add “${each.id}” to “see” in ${other.source.file}.`,
            },
          }),
          ...(fix ? { fix: [fix] } : {}),
        };
      }
    }
  },
} satisfies Rule<'see-mutual'>;

function refersBack(term: Term, id: string): boolean {
  return term.data.see.includes(id) || term.data.confusedWith.some((each) => each.term === id);
}

/** The id put last in a list on one line, `see: [a, b]`. */
function addition(term: Term, id: string): Edit | undefined {
  const last = term.data.see.length - 1;
  if (last < 0) return undefined;
  const { source, yaml } = term;
  const list = locate(source, yaml, ['see']);
  const at = locate(source, yaml, ['see', last]).end.offset;
  const isFlow = source.text[list.start.offset] === '[' && source.text[list.end.offset - 1] === ']';
  return isFlow ? { file: source.file, start: at, end: at, text: `, ${id}` } : undefined;
}

function term(title: string, see: string): string {
  return exampleTerm({ front: `see: [${see}]\n` }).replace('Jäv', title);
}
