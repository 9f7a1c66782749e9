import type { Bank } from '../../bank/bank.ts';
import type { Checked, Message } from '../../diagnostics/diagnostic.ts';
import { cutOrder, totalMinutes } from '../agenda.ts';
import type { Occasion, OccasionBlock } from '../occasion.ts';
import type { Setting } from '../request.ts';
import { additions } from './additions.ts';
import { planFindings } from './findings.ts';
import { seats } from './share-out.ts';
import { betterMethod, groupsIn, type Unsuited, unsuited } from './suits.ts';

/** An occasion reckoned out: when, with whom, in which groups, and what to do when time or people are not what they should be. */
export interface Plan {
  readonly title: string;
  readonly setting: Setting;
  /** Minutes after midnight. */
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
  readonly rows: readonly PlanRow[];
  readonly seatings: readonly Seating[];
  /** What may be cut, in the order to cut it. */
  readonly canCut: readonly PlanPart[];
  /** What was cut and made shorter already, because the time there is asked for it. */
  readonly cut: readonly PlanPart[];
  readonly shortened: readonly (PlanPart & { readonly from: number })[];
  /** Minutes too many, and minutes left. */
  readonly over: number;
  readonly spare: number;
  readonly canAdd: readonly { readonly minutes: number; readonly what: Message }[];
}

/** A part of the agenda by its name, with its minutes. */
export interface PlanPart {
  readonly title: string;
  readonly minutes: number;
}

/** One block of the agenda. */
export interface PlanRow extends PlanPart {
  readonly block: OccasionBlock;
  readonly start: number;
  readonly end: number;
  readonly optional: boolean;
  /** Sizes of the groups that work at the same time; one when all are together, none when nobody has said how many come. */
  readonly groups: readonly number[];
  /** Why its method does not suit, and a method that does. */
  readonly unsuited?: { readonly why: Unsuited; readonly better?: { readonly id: string; readonly title: string } };
}

/** Where everybody sits in blocks with so many tables: `rounds[round][table]` holds the numbers people have counted off. */
export interface Seating {
  readonly tables: number;
  readonly rounds: readonly (readonly (readonly number[])[])[];
}

/** Reckons out an occasion. What is wrong with it, from a public holiday to a method for more people, is a finding. */
export function planOf(bank: Bank, occasion: Occasion): Checked<Plan> {
  const { setting, fit, blocks } = occasion;
  const rows = blocks.map((block) => rowOf(bank, occasion, block));
  const start = blocks[0]?.start ?? 0;
  const minutes = totalMinutes(blocks);
  const plan: Plan = {
    title: occasion.title,
    setting,
    start,
    end: start + minutes,
    minutes,
    rows,
    seatings: seatingsOf(occasion, rows),
    canCut: cutOrder(blocks).map(partOf),
    cut: fit.cut.map(partOf),
    shortened: fit.shortened.map(({ block, from }) => ({ ...partOf(block), from })),
    over: fit.over,
    spare: fit.spare,
    canAdd: additions(bank, occasion),
  };
  return { value: plan, diagnostics: planFindings(bank, occasion, plan) };
}

function partOf({ title, minutes }: { title: string; minutes: number }): PlanPart {
  return { title, minutes };
}

function rowOf(bank: Bank, { setting, lang, session }: Occasion, block: OccasionBlock): PlanRow {
  const why = block.method && unsuited(block.method, block.minutes, setting);
  const better = why && betterMethod(bank, block, { setting, lang });
  const { title, minutes, start, end, optional } = block;
  const row = { block, title, minutes, start, end, optional, groups: groupsIn(block, setting, session?.data.form === 'cafe') };
  return why ? { ...row, unsuited: { why, ...(better && { better: { id: better.id, title: better.data.title } }) } } : row;
}

/** A table each way of sharing out into groups of more than three; smaller groups are those who sit beside each other. */
function seatingsOf({ setting: { people = 0 }, session }: Occasion, rows: readonly PlanRow[]): Seating[] {
  const atTables = rows.filter(({ groups }) => groups.length > 1 && (groups.at(-1) ?? 0) > 3);
  const counts = [...new Set(atTables.map(({ groups }) => groups.length))];
  return counts.map((tables) => {
    const here = atTables.filter(({ groups }) => groups.length === tables);
    // At a café people change tables between talks; in a method that moves them, within it.
    const between = session?.data.form === 'cafe' ? here.length - 1 : 0;
    const within = here.reduce((sum, { block }) => sum + (block.method?.data.moves ?? 0), 0);
    return { tables, rounds: seats(people, tables, 1 + between + within) };
  });
}
