import { counted } from '../counted.ts';
import { writeDilemma } from '../example-dilemma.ts';
import { atField } from '../finding.ts';
import { villains } from '../gleanings/villains.ts';
import type { Finding, Rule } from '../rule.ts';

/** It is not always the men, the women or the managers who are taken for the villain. */
export const oneSidedWrong = {
  id: 'one-sided-wrong',
  group: 'craft',
  scope: 'bank',
  severity: 'warning',
  options: {
    percent: {
      what: {
        sv: 'Så stor andel i procent, av dem som gruppen lätt gör till skurk, får vara av ett kön.',
        en: 'So many percent of those whom the group easily makes the villain may be of one gender.',
      },
      default: 80,
      min: 51,
      max: 100,
    },
    role: {
      what: {
        sv: 'Så stor andel i procent av dem får ha en och samma roll.',
        en: 'So many percent of them may have one and the same role.',
      },
      default: 50,
      min: 10,
      max: 100,
    },
    least: {
      what: {
        sv: 'Med färre än så många räknas inte andelarna.',
        en: 'With fewer than this the shares are not counted.',
      },
      default: 12,
      min: 4,
      max: 1000,
    },
  },
  what: {
    sv: 'Över hela banken ska det inte alltid vara ett kön eller en roll som blir boven.',
    en: 'Over the whole bank it should not always be one gender or one role that becomes the villain.',
  },
  why: {
    sv: 'Ett mönster som ingen enskild text visar lär ändå läsarna vem som brukar ha fel. Regeln räknar i »Fallgropar«, där texterna själva säger vem gruppen lätt dömer.',
    en: 'A pattern that no single text shows still teaches readers who tends to be wrong. The rule counts in “Pitfalls”, where the texts themselves say whom the group easily judges.',
  },
  good: [
    { files: bankOf((index) => (index % 3 === 0 ? 'Leyla blir skurken. Hon frågade först.' : villain('Johan', 'Han'))) },
    { files: bankOf((index) => (index < 11 ? villain('Johan', 'Han') : 'Samtalet blir en debatt. Fråga vad han gör.')) },
  ],
  bad: [
    { files: bankOf((index) => (index === 7 ? villain('Leyla', 'Hon') : villain('Johan', 'Han'))), at: ['etos.yaml:1:7'] },
    { files: bankOf((index) => (index % 2 === 0 ? villain('Chefen', 'Hon') : villain('Chefen', 'Han'))), at: ['etos.yaml:1:7'] },
  ],
  *check(facts, settings) {
    const source = facts.bank.configSource;
    if (!source) return;
    const at = { source, yaml: { start: 0, end: source.text.length } };
    const limit = (name: string): number => settings.number(name, source.file);
    const judged = facts.gleaned(villains).flat();
    const say = (message: Finding['message']): Finding => atField(at, ['name'], { message, hint });
    const known = judged.filter((each) => each.is !== undefined);
    const men = known.filter((each) => each.is === 'man').length;
    const many = Math.max(men, known.length - men);
    if (known.length >= limit('least') && 100 * many > limit('percent') * known.length) {
      const who = men === many ? { sv: 'män', en: 'men' } : { sv: 'kvinnor', en: 'women' };
      yield say({
        sv: `Av ${counted(known.length, 'person', 'personer')} som gruppen lätt dömer är ${many} ${who.sv}.`,
        en: `Of ${counted(known.length, 'person', 'people')} whom the group easily judges, ${many} are ${who.en}.`,
      });
    }
    for (const [role, count] of countedBy(judged.flatMap((each) => each.role ?? []))) {
      if (judged.length < limit('least') || 100 * count <= limit('role') * judged.length) continue;
      yield say({
        sv: `Av ${judged.length} som gruppen lätt dömer är ${count} »${role}«.`,
        en: `Of ${judged.length} whom the group easily judges, ${count} are “${role}”.`,
      });
    }
  },
} satisfies Rule<'one-sided-wrong'>;

const hint = {
  sv: 'Låt andra vara de som frågar, pressar eller tvekar i några av texterna.',
  en: 'Let others be the ones who ask, press or hesitate in some of the texts.',
};

/** How often each stands there, in the order of their letters. */
function countedBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of [...names].sort()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function villain(name: string, pronoun: string): string {
  return `${name} blir den som döljer. ${pronoun} säger öppet vad som gäller.`;
}

function bankOf(pitfall: (index: number) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`dilemmas/nr-${index}.md`, writeDilemma({ pitfalls: `- ${pitfall(index)}` })]),
  );
}
