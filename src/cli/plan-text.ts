import type { Plan } from '../compose/plan/plan.ts';
import { groupsText } from '../compose/view/plan.ts';
import { clock } from '../i18n/format.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { fill, wordsIn } from '../i18n/words.ts';
import { jsonText } from '../lint/reports/json-text.ts';
import type { Palette } from '../lint/reports/report.ts';
import { alignedColumns } from './columns.ts';
import { type Terminal, visible } from './terminal.ts';

/** A plan to read in a terminal: the agenda as a table, then what was done to it and what can be. */
export function planText(plan: Plan, { locale, environment }: Terminal, { bold }: Palette): string {
  const words = wordsIn(locale).print;
  const people = plan.setting.people === undefined ? '' : ` · ${words.planPeople}: ${plan.setting.people}`;
  const head = `${bold(visible(plan.title))}\n${clock(plan.start, locale)}–${clock(plan.end, locale)} · ${plan.minutes} ${words.minutesUnit}${people}\n\n`;
  const rows = plan.rows.map((row) => [
    `${clock(row.start, locale)}–${clock(row.end, locale)}`,
    visible(row.title),
    String(row.minutes),
    visible(row.block.method?.data.title ?? ''),
    groupsText(row, locale),
  ]);
  const headings = [words.time, words.item, words.minutes, words.method, words.planGroupsHead];
  const width = environment.isTerminal ? environment.width : undefined;
  return head + alignedColumns({ headings, rows, widest: 1, numbers: [2] }, { width, bold }) + listsText(plan, locale, bold);
}

function listsText(plan: Plan, locale: LanguageCode, bold: Palette['bold']): string {
  const words = wordsIn(locale).print;
  const was = [
    ...plan.cut.map((part) => fill(words.planCut, { ...part })),
    ...plan.shortened.map((part) => fill(words.planShortened, { ...part })),
  ];
  const cuts = plan.canCut.map((part) => fill(words.cutSaves, { ...part }));
  const added = plan.canAdd.map(({ what }) => what[locale]);
  return [
    list(words.planWas, was, bold),
    list(words.cutFirst, cuts, bold),
    list(fill(words.planAdd, { spare: plan.spare }), added, bold),
  ].join('');
}

function list(title: string, items: readonly string[], bold: Palette['bold']): string {
  if (items.length === 0) return '';
  return `\n${bold(title)}\n${items.map((item, at) => `  ${at + 1}. ${visible(item)}\n`).join('')}`;
}

/** A plan for other programs. Times are minutes after midnight and clock times; people are the numbers that they count off. */
export function planJson(plan: Plan, lang: LanguageCode): string {
  const { rows, canAdd, ...rest } = plan;
  const told = {
    ...rest,
    clock: { start: clock(plan.start, 'en'), end: clock(plan.end, 'en') },
    canAdd: canAdd.map(({ minutes, what }) => ({ minutes, what: what[lang] })),
    rows: rows.map(({ block, unsuited, ...row }) => ({
      ...row,
      kind: block.kind,
      clock: { start: clock(row.start, 'en'), end: clock(row.end, 'en') },
      dilemmas: block.dilemmas.map(({ id }) => id),
      ...(block.case && { case: block.case.id }),
      ...(block.method && { method: block.method.id }),
      ...(unsuited && { unsuited }),
    })),
  };
  return jsonText(told);
}
