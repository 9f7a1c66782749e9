import type { Message, Severity } from '../diagnostics/diagnostic.ts';
import { ofPrinting } from './explained/of-printing.ts';
import { ofProse } from './explained/of-prose.ts';
import { ofReading } from './explained/of-reading.ts';
import { type Group, groups, type Rule } from './rule.ts';
import { rules } from './rules.ts';

/*
 * To explain a finding that no rule makes: write it in the list of `explained/` that is for its room.
 * A test finds every code in the source, and says which ones are missing or no longer used.
 */

/** What a finding that no rule makes asks for, and what happens otherwise. */
export interface Explained {
  /** The most that it weighs. */
  readonly severity: Severity;
  readonly what: Message;
  readonly why: Message;
}

/** What findings are listed under: the groups of rules, and the rooms that find things before and after them. */
export const areas = [...groups, 'reading', 'prose', 'printing'] as const;
export type Area = Group | 'reading' | 'prose' | 'printing';

/** What areas are called. */
export const areaWords: Readonly<Record<Area, Message>> = {
  files: { sv: 'Filer', en: 'Files' },
  references: { sv: 'Hänvisningar', en: 'References' },
  structure: { sv: 'Uppbyggnad', en: 'Structure' },
  craft: { sv: 'Hantverk', en: 'Craft' },
  language: { sv: 'Språk', en: 'Language' },
  privacy: { sv: 'Personuppgifter', en: 'Privacy' },
  law: { sv: 'Lag', en: 'Law' },
  accessibility: { sv: 'Tillgänglighet', en: 'Accessibility' },
  bank: { sv: 'Banken som helhet', en: 'The bank as a whole' },
  reading: { sv: 'När banken läses', en: 'When the bank is read' },
  prose: { sv: 'När Markdown läses', en: 'When Markdown is read' },
  printing: { sv: 'När något skrivs ut', en: 'When something is printed' },
};

/** A code that findings carry, and what there is to say of it. */
export interface Explanation extends Explained {
  readonly code: string;
  readonly area: Area;
  /** The rule, for findings that one makes. */
  readonly rule?: Rule;
}

/** Every code there is, by area, and within it in the order of its list. */
export function explanations(): readonly Explanation[] {
  return areas.flatMap((area) => all.filter((each) => each.area === area));
}

/** What there is to say of a code; undefined for one that does not exist. */
export function explanationOf(code: string): Explanation | undefined {
  return byCode.get(code);
}

const all: readonly Explanation[] = [
  ...rules.map((rule: Rule) => ({
    code: rule.id,
    area: rule.group,
    severity: rule.severity,
    what: rule.what,
    why: rule.why,
    rule,
  })),
  ...listed('reading', ofReading),
  ...listed('prose', ofProse),
  ...listed('printing', ofPrinting),
];

const byCode = new Map(all.map((each) => [each.code, each]));

function listed(area: Area, list: Readonly<Record<string, Explained>>): Explanation[] {
  return Object.entries(list).map(([code, explained]) => ({ code, area, ...explained }));
}
