import type { Bank } from '../../bank/bank.ts';
import type { Drawing } from '../../document/drawing.ts';
import { clock, longDate } from '../../i18n/format.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import type { Occasion } from '../occasion.ts';
import { type Plan, type PlanRow, planOf, type Seating } from '../plan/plan.ts';
import { rangeOf, timeline } from '../plan/timeline.ts';

/** The name under which a template sets the plan's picture: `![{{plan.alt}}](timeline)`. */
export const timelineName = 'timeline';

/** A plan as a template may name it. For those who lead. */
export function planView(bank: Bank, occasion: Occasion) {
  const { value: plan, diagnostics } = planOf(bank, occasion);
  const { lang, setting } = occasion;
  const words = wordsIn(lang).print;
  return {
    alt: timeline(plan, lang).alt,
    hasPeople: setting.people !== undefined,
    people: setting.people,
    modality: words.planModality[setting.modality ?? 'room'],
    day: setting.day ? longDate(setting.day, lang) : undefined,
    rows: plan.rows.map((row) => ({
      clock: clock(row.start, lang),
      clockEnd: clock(row.end, lang),
      title: row.title,
      minutes: row.minutes,
      optional: row.optional,
      method: row.block.method?.data.title,
      groups: groupsText(row, lang),
    })),
    was: wasDone(plan, words),
    over: plan.over > 0 ? fill(words.planOver, { over: plan.over }) : undefined,
    canAddTitle: fill(words.planAdd, { spare: plan.spare }),
    canAdd: plan.canAdd.map(({ what }) => what[lang]),
    seatings: plan.seatings.map((seating) => seatingView(seating, words)),
    findings: diagnostics.map(({ message, hint }) => `${message[lang]}${hint ? ` ${hint[lang]}` : ''}`),
  };
}

/** The plan's picture, for `compose` to put where the template names it. */
export function planDrawing(bank: Bank, occasion: Occasion): Drawing {
  return timeline(planOf(bank, occasion).value, occasion.lang).drawing;
}

/** How many groups of how many, in words; nothing when nobody has said how many come, or at a break. */
export function groupsText({ groups, block }: Pick<PlanRow, 'groups' | 'block'>, lang: Occasion['lang']): string {
  const words = wordsIn(lang).print;
  if (groups.length === 0 || block.kind === 'break') return '';
  if (groups.length === 1) return words.planTogether;
  if ((groups[0] ?? 0) <= 3) return fill(words.planTwos, { groups: groups.length });
  return fill(words.planGroups, { groups: groups.length, people: rangeOf(groups) });
}

function wasDone({ cut, shortened }: Plan, words: ReturnType<typeof wordsIn>['print']): string[] {
  return [
    ...cut.map((part) => fill(words.planCut, { ...part })),
    ...shortened.map((part) => fill(words.planShortened, { ...part })),
  ];
}

function seatingView({ tables, rounds }: Seating, words: ReturnType<typeof wordsIn>['print']) {
  const many = rounds.length > 1;
  return {
    tables,
    intro: fill(words.planSeatsIntro, { tables }),
    moves: many ? words.planMoves : undefined,
    // One row of rounds for the table's head, and one for each table.
    heads: many ? rounds.map((_, round) => fill(words.planRound, { round: round + 1 })) : [words.planNumbers],
    rows: Array.from({ length: tables }, (_, table) => ({
      table: table + 1,
      rounds: rounds.map((round) => (round[table] ?? []).join(', ')),
    })),
  };
}
