import { dilemmaWith } from '../example-dilemma.ts';
import { atField } from '../finding.ts';
import { optionsOf } from '../options.ts';
import type { Rule } from '../rule.ts';
import { knownSections, type Text } from '../texts.ts';

/** Where an option buys speed at the price of legality or objectivity, the facilitator knows where the limit runs. */
export const speedWithoutLimit = {
  id: 'speed-without-limit',
  group: 'craft',
  scope: 'text',
  kinds: ['dilemma'],
  severity: 'warning',
  options: {
    gains: {
      what: { sv: 'Principer som vinner på fart.', en: 'Principles that gain by speed.' },
      default: ['effektivitet-och-service'],
    },
    costs: {
      what: {
        sv: 'Principer som inte får offras för fart utan gräns.',
        en: 'Principles not to be spent on speed without limit.',
      },
      default: ['legalitet', 'objektivitet'],
    },
  },
  what: {
    sv: 'När ett alternativ vinner tid på bekostnad av laglighet eller saklighet ska texten säga var gränsen går, med lagrum.',
    en: 'When an option gains time at the price of legality or objectivity, the text should say where the limit runs, with provisions.',
  },
  why: {
    sv: 'Annars kan gruppen gå hem med att genvägen var tillåten, och samtalsledaren har inget att luta sig mot.',
    en: 'Otherwise the group may go home thinking that the shortcut was permitted, and the facilitator has nothing to lean on.',
  },
  good: [
    { files: dilemmaWith({ front: `${shortcut()}laws:\n  - ref: RF 1:9\n` }) },
    { files: dilemmaWith({ front: shortcut('risks: []') }) },
  ],
  bad: [{ files: dilemmaWith({ front: shortcut() }), at: ['dilemmas/biljetten.md:8:13'] }],
  *check(facts, settings) {
    for (const text of facts.own.entries) {
      if (text.kind !== 'dilemma') continue;
      const { file } = text.source;
      const [gains, costs] = [settings.words('gains', file), settings.words('costs', file)];
      const index = optionsOf(text).findIndex(
        ({ favours, risks }) => favours.some((id) => gains.includes(id)) && risks.some((id) => costs.includes(id)),
      );
      const missing = index < 0 ? undefined : missingIn(text, text.data.laws.length);
      if (!missing) continue;
      yield atField(text, ['options', index, 'text'], {
        message: {
          sv: `Alternativet köper fart till ett pris, men texten saknar ${missing.sv}.`,
          en: `The option buys speed at a price, but the text has no ${missing.en}.`,
        },
        hint: {
          sv: 'Skriv under »Där gränsen går« hur långt det får gå, och ange lagrummen i »laws«.',
          en: 'Write under “Where the limit runs” how far it may go, and give the provisions in “laws”.',
        },
      });
    }
  },
} satisfies Rule<'speed-without-limit'>;

function missingIn(text: Text, laws: number): { sv: string; en: string } | undefined {
  const limit = knownSections(text).some(({ section }) => section.key === 'limit' && section.text !== '');
  if (!limit) return { sv: 'besked om var gränsen går', en: 'word on where the limit runs' };
  return laws === 0 ? { sv: 'lagrum', en: 'provisions' } : undefined;
}

function shortcut(risks = 'risks: [objektivitet]'): string {
  return `options:
  - { text: Svara direkt., favours: [effektivitet-och-service], ${risks} }
  - { text: Vänta., favours: [objektivitet] }
`;
}
