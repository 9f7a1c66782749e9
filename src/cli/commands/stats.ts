import type { Command as Commander } from 'commander';
import { lawMarks } from '../../catalogue/catalogue.ts';
import { kindWords, lawMarkWords } from '../../catalogue/names.ts';
import { type Counts, type Stats, statsOf } from '../../catalogue/stats.ts';
import { jsonText } from '../../lint/reports/json-text.ts';
import type { Palette } from '../../lint/reports/report.ts';
import { alignedColumns } from '../columns.ts';
import { type Command, exit } from '../command.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { paletteFor } from '../palette.ts';
import type { Terminal } from '../terminal.ts';

/** `etos stats`: a bank in numbers. */
export const stats: Command = {
  name: 'stats',
  declare,
  async run(_operands, options, terminal) {
    const counted = statsOf(await openCatalogue(options.bank, terminal));
    const palette = await paletteFor(terminal.environment);
    await terminal.out(options.json ? jsonText(counted) : statsText(counted, { terminal, palette }));
    return exit.clean;
  },
};

function declare(command: Commander, terminal: Terminal): void {
  const sv = terminal.locale === 'sv';
  const summary = sv ? 'Räkna texter, ord, minuter och granskningar' : 'Count texts, words, minutes and reviews';
  command.summary(summary).description(summary);
  command.option('--json', sv ? 'som JSON' : 'as JSON');
  command.option('-b, --bank <folder>', sv ? 'banken att räkna i' : 'the bank to count in');
  command.addHelpText('before', () => '  etos stats\n  etos stats --json\n');
}

interface Shown {
  readonly terminal: Terminal;
  readonly palette: Palette;
}

function statsText(counted: Stats, shown: Shown): string {
  return [kindsText(counted, shown), reviewsText(counted, shown), lawsText(counted, shown)].join('\n');
}

function kindsText(counted: Stats, shown: Shown): string {
  const sv = shown.terminal.locale === 'sv';
  const row = (name: string, each: Counts) =>
    [name, each.entries, each.status.published, each.languages.sv, each.languages.en, each.words, each.minutes, each.lix].map(
      String,
    );
  const headings = sv
    ? ['Sort', 'Antal', 'Klara', 'sv', 'en', 'Ord', 'Minuter', 'LIX']
    : ['Kind', 'Entries', 'Published', 'sv', 'en', 'Words', 'Minutes', 'LIX'];
  const kinds = counted.kinds.map((each) => row(kindWords[each.kind].many[shown.terminal.locale], each));
  return numbersTable(headings, [...kinds, row(sv ? 'Alla' : 'All', counted.all)], shown);
}

function reviewsText({ oldest, newest, neverReviewed }: Stats, { terminal }: Shown): string {
  const sv = terminal.locale === 'sv';
  const of = (review: Stats['oldest']) => (review ? `${review.day} (${review.id})` : '–');
  const lines: [string, string][] = [
    [sv ? 'Äldsta granskning' : 'Oldest review', of(oldest)],
    [sv ? 'Senaste granskning' : 'Newest review', of(newest)],
    [sv ? 'Aldrig granskade' : 'Never reviewed', String(neverReviewed)],
  ];
  return lines.map(([label, value]) => `${label}: ${value}\n`).join('');
}

function lawsText({ laws }: Stats, shown: Shown): string {
  const { locale } = shown.terminal;
  const sv = locale === 'sv';
  const rows = lawMarks.map((mark) => [lawMarkWords[mark][locale], String(laws[mark].statutes), String(laws[mark].provisions)]);
  return numbersTable(
    sv ? ['Så långt är lagen kontrollerad', 'Lagar', 'Lagrum'] : ['How far the law has been checked', 'Statutes', 'Provisions'],
    rows,
    shown,
  );
}

/** A table whose first column is names and the rest numbers. */
function numbersTable(headings: readonly string[], rows: readonly (readonly string[])[], { terminal, palette }: Shown): string {
  const { isTerminal, width } = terminal.environment;
  const numbers = headings.map((_, at) => at).slice(1);
  return alignedColumns({ headings, rows, widest: 0, numbers }, { width: isTerminal ? width : undefined, bold: palette.bold });
}
