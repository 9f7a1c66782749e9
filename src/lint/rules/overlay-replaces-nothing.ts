import type { Entry } from '../../bank/bank.ts';
import { exampleTerm } from '../example-texts.ts';
import { atTitle } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isRetired } from '../texts.ts';

/** A text of a bank that is laid over another says something of its own, and takes the place of what it is a version of. */
export const overlayReplacesNothing = {
  id: 'overlay-replaces-nothing',
  group: 'references',
  scope: 'bank',
  severity: 'warning',
  what: {
    sv: 'I en bank som utgår från en annan ska en egen version av en text heta som den, och skilja sig från den.',
    en: 'In a bank that extends another, one’s own version of a text should be named as it is, and differ from it.',
  },
  why: {
    sv: 'Heter den något annat finns båda kvar. Är den en kopia får den inte längre del av rättelser.',
    en: 'Named otherwise, both remain. As a copy, it no longer shares in corrections.',
  },
  good: [{ files: overlay('jav.md', exampleTerm({ body: 'Leyla anmäler sig.' })) }],
  bad: [
    { files: overlay('jav-hos-oss.md', exampleTerm({ body: 'Leyla anmäler sig.' })), at: ['glossary/terms/jav-hos-oss.md:2:1'] },
    { files: overlay('jav.md', exampleTerm()), at: ['glossary/terms/jav.md:2:1'] },
  ],
  *check({ bank, own }) {
    if (!bank.base) return;
    const byId = new Map(bank.base.entries.map((entry) => [`${entry.kind} ${entry.id}`, entry]));
    const replaced = new Set(own.entries.map(({ kind, id }) => `${kind} ${id}`));
    const still = bank.base.entries.filter((each) => !isRetired(each) && !replaced.has(`${each.kind} ${each.id}`));
    const byTitle = new Map<string, Entry[]>();
    for (const entry of still) byTitle.set(titleKey(entry), [...(byTitle.get(titleKey(entry)) ?? []), entry]);
    for (const entry of own.entries) {
      const under = byId.get(`${entry.kind} ${entry.id}`);
      if (under?.source.text === entry.source.text && under.folder === entry.folder) yield atTitle(entry, copy);
      if (under || isRetired(entry)) continue;
      const namesakes = byTitle.get(titleKey(entry)) ?? [];
      const [namesake] = namesakes;
      if (namesake && !namesakes.some((each) => isVariant(entry, each))) yield atTitle(entry, beside(entry, namesake));
    }
  },
} satisfies Rule<'overlay-replaces-nothing'>;

function titleKey({ kind, data }: Entry): string {
  return `${kind} ${data.title.toLowerCase()}`;
}

function isVariant(entry: Entry, of: Entry): boolean {
  return entry.kind === 'dilemma' && entry.data.variantOf === of.id;
}

const copy = {
  message: {
    sv: 'Texten är till punkt och pricka den som banken utgår från.',
    en: 'The text is to the letter that of the bank being extended.',
  },
  hint: {
    sv: 'Ta bort filen, eller ändra det som ska vara annorlunda hos er.',
    en: 'Remove the file, or change what should be different with you.',
  },
};

function beside(entry: Entry, namesake: Entry) {
  const { title } = entry.data;
  return {
    message: {
      sv: `»${title}« finns redan i banken under, som ${namesake.id}; båda kommer med.`,
      en: `“${title}” is already in the bank below, as ${namesake.id}; both will be there.`,
    },
    hint: {
      sv: `Döp om filen till ${namesake.id} om den ska ersätta den andra, annars ge den en egen titel.`,
      en: `Rename the file ${namesake.id} if it should replace the other; else give it a title of its own.`,
    },
  };
}

function overlay(name: string, text: string): Record<string, string> {
  return {
    'etos.yaml': 'name: Vår bank\nextends: grund\n',
    'grund/etos.yaml': 'name: Grunden\n',
    'grund/glossary/terms/jav.md': exampleTerm(),
    [`glossary/terms/${name}`]: text,
  };
}
