import { type Bank, entryOf } from '../../bank/bank.ts';
import { type Localized, localize } from '../../bank/localize.ts';
import type { Section } from '../../bank/sections.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { wordsIn } from '../../i18n/words.ts';
import type { Held } from '../request.ts';
import { agendaDays, type Meeting } from './meetings.ts';

/** One day of a programme's meeting, as its programme says it is held. */
export interface HeldMeeting {
  readonly programme: Localized<'programme'>;
  readonly meeting: Meeting;
  /** What the day follows: the session it names with the meeting's own words, or its own agenda; none when it has neither. */
  readonly session: Localized<'session'> | undefined;
}

/** The day of a meeting that is asked for; undefined when the bank has no such meeting. */
export function heldMeeting(bank: Bank, held: Held, lang: LanguageCode): HeldMeeting | undefined {
  const entry = entryOf(bank, 'programme', held.programme);
  if (!entry) return undefined;
  const named = entry.data.meetings[held.meeting]?.session;
  const found = named === undefined ? undefined : entryOf(bank, 'session', named);
  // One document, one language: where either is not translated, both stand as they were written.
  const both = [localize(bank, entry, lang), ...(found ? [localize(bank, found, lang)] : [])];
  const spoken = both.every((each) => each.lang === lang) ? lang : entry.lang;
  const programme = localize(bank, entry, spoken);
  const meeting = programme.data.meetings[held.meeting];
  if (!meeting) return undefined;
  const base = found ? localize(bank, found, spoken) : ownSession(programme, meeting, held.day);
  return { programme, meeting, session: base && withMeeting(base, meeting, held.day) };
}

/** A session of the day's own agenda, in the frame that talks without a session have. */
function ownSession(programme: Localized<'programme'>, meeting: Meeting, day: number): Localized<'session'> | undefined {
  const agenda = agendaDays(meeting)[day];
  if (!agenda) return undefined;
  const { entry, data, lang } = programme;
  const words = wordsIn(lang).print;
  const { title, status, reviewed, source, licence, tags, audience } = data;
  const own: Localized<'session'>['data'] = {
    ...{ title, status, reviewed, source, licence, tags, audience, agenda: [...agenda] },
    form: meeting.form ?? 'workshop',
    // The programme's aims are the whole programme's, and stand in its booklet.
    aims: [],
    modality: meeting.modality,
    length: agenda.reduce((sum, { minutes }) => sum + minutes, 0),
    rules: [...words.adHocRules],
    evaluation: [...words.adHocEvaluation],
    packing: [...words.adHocPacking],
    followUp: [],
  };
  const made = { ...entry, kind: 'session' as const, data: own, sections: [] };
  return { entry: made, id: entry.id, data: own, sections: [], lang };
}

function withMeeting(base: Localized<'session'>, meeting: Meeting, day: number): Localized<'session'> {
  const { modality, prework, about, note } = meeting;
  const many = agendaDays(meeting).length > 1;
  const title = many ? `${meeting.title}, ${wordsIn(base.lang).print.day} ${day + 1}` : meeting.title;
  const first = day === 0;
  return {
    ...base,
    data: { ...base.data, title, modality, prework: first ? (prework ?? base.data.prework) : undefined },
    sections: [
      ...sectionWith(base, 'introduction', { audience: 'participant', text: about, alone: true }),
      ...sectionWith(base, 'facilitator', { audience: 'facilitator', text: note, alone: false }),
    ],
  };
}

/** A session's section with what the meeting says: in its place, or before it. */
function sectionWith(
  { sections }: Localized<'session'>,
  key: string,
  said: { audience: Section['audience']; text: string | undefined; alone: boolean },
): Section[] {
  const own = sections.find((section) => section.key === key);
  if (said.text === undefined) return own ? [own] : [];
  const made = { key, audience: said.audience, heading: '', line: 1, text: said.text, textLine: 1, parts: [] };
  if (!own || said.alone) return [made];
  return [{ ...own, text: `${said.text}\n\n${own.text}` }];
}
