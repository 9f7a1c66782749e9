import { entriesOf, principlesOf } from '../../bank/bank.ts';
import { counted } from '../counted.ts';
import { exampleDilemma } from '../example-texts.ts';
import { atField, atTitle, type Words } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** There are as many published dilemmas on each topic and principle as the bank has set out to have. */
export const coverage = {
  id: 'coverage',
  group: 'bank',
  scope: 'bank',
  severity: 'info',
  options: {
    topic: {
      what: { sv: 'Minsta antal dilemman om varje ämne.', en: 'The smallest number of dilemmas on each topic.' },
      default: 0,
      min: 0,
      max: 1000,
    },
    principle: {
      what: { sv: 'Minsta antal dilemman om varje princip.', en: 'The smallest number of dilemmas on each principle.' },
      default: 0,
      min: 0,
      max: 1000,
    },
  },
  what: {
    sv: 'Det ska finnas så många publicerade dilemman om varje ämne och princip som banken har bestämt.',
    en: 'There should be as many published dilemmas on each topic and principle as the bank has decided.',
  },
  why: {
    sv: 'Ett ämne med ett enda dilemma tar slut efter en träff.',
    en: 'A topic with a single dilemma is used up after one meeting.',
  },
  good: [
    { files: { 'etos.yaml': wanting(1), 'dilemmas/biljetten.md': exampleDilemma() } },
    { files: { 'dilemmas/biljetten.md': exampleDilemma({ front: 'status: draft\n' }) } },
  ],
  bad: [
    {
      files: {
        'etos.yaml': wanting(2),
        'dilemmas/biljetten.md': exampleDilemma(),
        'dilemmas/kuvertet.md': exampleDilemma({ front: 'status: draft\n' }),
      },
      at: ['etos.yaml:2:11', 'glossary/principles/objektivitet.md:2:1'],
    },
  ],
  *check({ bank, own }, settings) {
    const published = entriesOf(bank, 'dilemma').filter((each) => each.data.status === 'published');
    const perTopic = tally(published.map((each) => each.data.topics));
    const perPrinciple = tally(published.map((each) => each.data.principles));
    const source = bank.configSource;
    for (const [topic, { sv }] of Object.entries(bank.config.topics)) {
      const found = perTopic.get(topic) ?? 0;
      const least = settings.number('topic', 'etos.yaml');
      // What only the bank below has is for that bank to fill.
      if (!source || found >= least || bank.base?.config.topics[topic] === bank.config.topics[topic]) continue;
      yield atField({ source, yaml: { start: 0, end: source.text.length } }, ['topics', topic], tooFew(sv, found, least), 'key');
    }
    for (const principle of principlesOf(own).filter(({ data }) => data.status === 'published')) {
      const found = perPrinciple.get(principle.id) ?? 0;
      const least = settings.number('principle', principle.source.file);
      if (found < least) yield atTitle(principle, tooFew(principle.data.title, found, least));
    }
  },
} satisfies Rule<'coverage'>;

function tally(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of lists.flatMap((list) => [...new Set(list)])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function tooFew(name: string, found: number, least: number): Words {
  return {
    message: {
      sv: `Om »${name}« finns ${counted(found, 'dilemma', 'dilemman')}; minst ${least} ska finnas.`,
      en: `On “${name}” there ${counted(found, 'dilemma', 'dilemmas').replace(/^(\d+)/, found === 1 ? 'is $1' : 'are $1')}; there should be at least ${least}.`,
    },
    hint: { sv: 'Skriv fler, eller publicera de utkast som är klara.', en: 'Write more, or publish the drafts that are done.' },
  };
}

function wanting(count: number): string {
  return `name: Exempelbanken\ntopics: { gavor: { sv: Gåvor } }\naudiences: { alla: { sv: Alla } }\nlint: { rules: { coverage: { topic: ${count}, principle: ${count} } } }\n`;
}
