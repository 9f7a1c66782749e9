import { parseLawReference } from '../../bank/laws.ts';
import { exampleBank, termCiting } from '../example-bank.ts';
import type { Facts } from '../facts.ts';
import { atField, type Place } from '../finding.ts';
import { monthsBetween } from '../months.ts';
import type { Rule } from '../rule.ts';

/** The provisions that texts cite have been checked against the law within some months. */
export const lawUnchecked = {
  id: 'law-unchecked',
  group: 'law',
  scope: 'bank',
  severity: 'info',
  timely: true,
  options: {
    months: {
      what: { sv: 'Så många månader får det gå mellan kontrollerna.', en: 'This many months may pass between checks.' },
      default: 24,
      min: 1,
      max: 240,
    },
  },
  what: {
    sv: 'Lagrum som texterna hänvisar till ska vara kontrollerade under de senaste två åren (»checked« i laws.yaml).',
    en: 'Provisions that texts cite should have been checked within the last two years (“checked” in laws.yaml).',
  },
  why: {
    sv: 'Lagar ändras utan att texterna märker det.',
    en: 'Laws change without the texts noticing.',
  },
  good: [{ files: { 'glossary/laws.yaml': checked('2024-12-01'), 'glossary/terms/jav.md': termCiting('FL 16 §') } }],
  bad: [
    {
      files: { 'glossary/laws.yaml': checked('2024-10-01'), 'glossary/terms/jav.md': termCiting('FL 16 § st. 1') },
      at: ['glossary/laws.yaml:22:52'],
    },
  ],
  *check(facts, settings) {
    const source = facts.bank.sources.get('glossary/laws.yaml');
    const { today } = settings;
    if (!source || today === undefined || facts.bank.broken.has('glossary/laws.yaml')) return;
    const place: Place = { source, yaml: { start: 0, end: source.text.length } };
    const most = settings.number('months', source.file);
    for (const { path, day, ref, count } of citedIn(facts)) {
      const months = monthsBetween(day, today);
      if (months <= most) continue;
      yield atField(place, [...path, 'checked'], {
        message: {
          sv: `${ref} kontrollerades senast för ${months} månader sedan; ${count === 1 ? 'en text' : `${count} texter`} hänvisar dit.`,
          en: `${ref} was last checked ${months} months ago; ${count === 1 ? 'one text cites' : `${count} texts cite`} it.`,
        },
        hint: {
          sv: 'Läs lagtexten, rätta om något har ändrats och skriv dagens datum i »checked«.',
          en: 'Read the text of the law, mend what has changed, and write today’s date in “checked”.',
        },
      });
    }
  },
} satisfies Rule<'law-unchecked'>;

interface Cited {
  readonly path: readonly string[];
  readonly day: string;
  readonly ref: string;
  readonly count: number;
}

/** What own texts cite of the bank's own laws.yaml and that says when it was checked. */
function citedIn({ bank, references }: Facts): Cited[] {
  const files = new Map<string, Set<string>>();
  for (const { target, id, place } of references) {
    const reference = target === 'law' ? parseLawReference(id) : undefined;
    if (!reference) continue;
    const key = `${reference.short}\n${reference.provision ?? ''}`;
    files.set(key, (files.get(key) ?? new Set()).add(place.source.file));
  }
  return [...files].flatMap(([key, citing]): Cited[] => {
    const [short = '', provision = ''] = key.split('\n');
    const statute = Object.hasOwn(bank.laws.statutes, short) ? bank.laws.statutes[short] : undefined;
    // What stands in the bank below is for that bank to check.
    if (!statute || statute === bank.base?.laws.statutes[short]) return [];
    const at = provision === '' || !Object.hasOwn(statute.provisions, provision) ? statute : statute.provisions[provision];
    const path = ['statutes', short, ...(at === statute ? [] : ['provisions', provision])];
    return at?.checked === undefined ? [] : [{ path, day: at.checked, ref: `${short} ${provision}`.trim(), count: citing.size }];
  });
}

function checked(day: string): string {
  const text = exampleBank['glossary/laws.yaml'] ?? '';
  return text.replace('about: Jäv, verified: text', `about: Jäv, verified: text, checked: ${day}`);
}
