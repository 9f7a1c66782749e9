import { cutToWidth, type Drawing, framed, type Mark, type Tone } from '../../document/drawing.ts';
import { clock, listOf } from '../../i18n/format.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import type { Plan, PlanRow } from './plan.ts';

/** A plan as a picture: time runs downwards, groups that work at the same time stand side by side. With what it says, in words. */
export function timeline(plan: Plan, lang: LanguageCode): { readonly drawing: Drawing; readonly alt: string } {
  const marks: Mark[] = [];
  let y = 0;
  for (const row of plan.rows) {
    const height = heightOf(row);
    marks.push(...rowMarks(row, { y, height, lang }));
    y += height + between;
  }
  marks.push({ type: 'words', x: 0, y: y + size, size, text: clock(plan.end, lang) });
  const drawing = { width, height: y + size + 4, marks: [ground(y + size + 4), ...marks] };
  return { drawing, alt: altOf(plan, lang) };
}

/** The measure of a page of A4. */
const width = 354;
const size = 9;
const between = 3;
/** The clock stands left of the boxes. */
const left = 44;

/** The whole picture has a ground, so that it is one thing. */
function ground(height: number): Mark {
  return { type: 'box', x: 0, y: 0, width, height, tone: 'paper' };
}

/** A line of words needs eighteen; an hour is as high as a thumb is long. */
function heightOf({ minutes, groups }: PlanRow): number {
  const least = groups.length > 1 ? 34 : 18;
  return Math.max(least, Math.min(64, minutes * 1.1));
}

interface At {
  readonly y: number;
  readonly height: number;
  readonly lang: LanguageCode;
}

function rowMarks(row: PlanRow, { y, height, lang }: At): Mark[] {
  const inner = width - left;
  const minutes = fill(wordsIn(lang).print.stepMinutes, { minutes: row.minutes });
  const text = cutToWidth(row.title, inner - 90, size);
  return [
    { type: 'words', x: 0, y: y + size + 3, size, text: clock(row.start, lang) },
    ...framed({ x: left, y, width: inner, height, tone: toneOf(row) }),
    { type: 'words', x: left + 8, y: y + size + 4, size, text, bold: true },
    { type: 'words', x: width - 44, y: y + size + 4, size, text: minutes },
    ...(row.groups.length > 1 ? groupMarks(row, { y: y + size + 8, height: height - size - 12, lang }) : []),
  ];
}

function toneOf({ block }: PlanRow): Tone {
  if (block.kind === 'break') return 'paper';
  return ['dilemma', 'case', 'method', 'reflection'].includes(block.kind) ? 'tint' : 'ground';
}

/** More groups than this get no box each. */
const mostBoxes = 4;

function groupMarks({ groups }: PlanRow, { y, height, lang }: At): Mark[] {
  const { planGroup, planGroups } = wordsIn(lang).print;
  const room = width - left - 12;
  const shown = groups.length > mostBoxes ? groups.slice(0, 1) : groups;
  const each = room / shown.length;
  return shown.flatMap((people, at) => {
    const text =
      groups.length > mostBoxes
        ? fill(planGroups, { groups: groups.length, people: rangeOf(groups) })
        : fill(planGroup, { group: at + 1, people });
    const x = left + 6 + at * each;
    const box = framed({ x, y, width: each - 4, height, tone: 'paper' });
    return [...box, { type: 'words', x: x + 5, y: y + height / 2 + 3, size: 8, text: cutToWidth(text, each - 12, 8) }];
  });
}

/** `4–5`, or `4` when all are as large. */
export function rangeOf(groups: readonly number[]): string {
  const [least, most] = [Math.min(...groups), Math.max(...groups)];
  return least === most ? String(least) : `${least}–${most}`;
}

function altOf(plan: Plan, lang: LanguageCode): string {
  const words = wordsIn(lang).print;
  const parts = plan.rows.map((row) => {
    const groups =
      row.groups.length > 1 ? `, ${fill(words.planGroups, { groups: row.groups.length, people: rangeOf(row.groups) })}` : '';
    return `${clock(row.start, lang)} ${row.title}${groups}`;
  });
  return fill(words.planAlt, { from: clock(plan.start, lang), until: clock(plan.end, lang), parts: listOf(parts, lang) });
}
