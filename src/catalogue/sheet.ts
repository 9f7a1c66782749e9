import { readableSections } from '../bank/audience.ts';
import type { Audience, KindName } from '../bank/kinds/kind.ts';
import type { Localized } from '../bank/localize.ts';
import type { Section } from '../bank/sections.ts';
import type { LanguageCode } from '../i18n/language.ts';
import type { Names } from './fact.ts';
import { factsOf, type StatedFact } from './facts.ts';
import type { Status } from './names.ts';

/** An entry as one reader may read it, whole. */
export interface Sheet {
  readonly kind: KindName;
  readonly id: string;
  readonly lang: LanguageCode;
  readonly title: string;
  readonly status: Status;
  readonly reviewed?: string;
  readonly facts: readonly StatedFact[];
  readonly sections: readonly Section[];
  /** True when a facilitator would read more. */
  readonly withheld: boolean;
}

/** What an entry says to a reader. Nothing that is not for them is in it; a participant gets no inject of a case beyond the first. */
export function sheetOf(entry: Localized<KindName>, reader: Audience, names: Names): Sheet {
  const facts = factsOf(entry, reader, names);
  const sections = readableSections(entry.sections, reader).filter(
    (section) => reader !== 'participant' || !isLaterInject(entry, section),
  );
  const { status, reviewed, title } = entry.data;
  const more = { facts: factsOf(entry, 'facilitator', names), sections: readableSections(entry.sections, 'facilitator') };
  return {
    kind: entry.entry.kind,
    id: entry.id,
    lang: entry.lang,
    title,
    status,
    ...(reviewed ? { reviewed } : {}),
    facts,
    sections,
    withheld: facts.length < more.facts.length || size(sections) < size(more.sections),
  };
}

/** Injects are handed out one by one; what comes next is not for those who have not got there. */
function isLaterInject(entry: Localized<KindName>, section: Section): boolean {
  const { injects } = { injects: undefined, ...entry.data };
  return injects !== undefined && section.key === 'inject' && section.number !== injects[0]?.number;
}

function size(sections: readonly Section[]): number {
  return sections.reduce((total, section) => total + 1 + size(section.parts), 0);
}
