import { entriesOf } from '../../bank/bank.ts';
import { exampleSession } from '../example-texts.ts';
import { atTitle } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Somebody owns what is to happen after a session. */
export const followUpMissing = {
  id: 'follow-up-missing',
  group: 'structure',
  scope: 'text',
  kinds: ['session'],
  severity: 'info',
  options: {
    from: {
      what: {
        sv: 'Tillfällen som är kortare än så många minuter slipper.',
        en: 'Sessions shorter than this many minutes are let off.',
      },
      default: 30,
      min: 0,
      max: 960,
    },
  },
  what: {
    sv: 'Ett tillfälle ska säga vad som händer efteråt, och vem som ansvarar för det (followUp).',
    en: 'A session should say what happens afterwards, and who is responsible for it (followUp).',
  },
  why: {
    sv: 'Ett bra samtal som ingen följer upp har ingen hört talas om en månad senare.',
    en: 'A month later, nobody has heard of a good talk that nobody followed up.',
  },
  good: [
    {
      files: {
        'workshops/sessions/motet.md': exampleSession({
          front: 'followUp:\n  - { what: Ta upp frågan igen, owner: Chefen, weeks: 4 }\n',
        }),
      },
    },
  ],
  bad: [{ files: { 'workshops/sessions/motet.md': exampleSession() }, at: ['workshops/sessions/motet.md:2:1'] }],
  *check({ own }, settings) {
    for (const session of entriesOf(own, 'session')) {
      const { followUp, length } = session.data;
      if (followUp.length > 0 || length < settings.number('from', session.source.file)) continue;
      yield atTitle(session, {
        message: { sv: 'Ingen ansvarar för vad som händer efteråt.', en: 'Nobody is responsible for what happens afterwards.' },
        hint: {
          sv: 'Lägg till »followUp« med »what«, »owner« och »weeks«.',
          en: 'Add “followUp” with “what”, “owner” and “weeks”.',
        },
      });
    }
  },
} satisfies Rule<'follow-up-missing'>;
