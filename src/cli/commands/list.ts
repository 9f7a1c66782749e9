import type { Command as Commander } from 'commander';
import { kindNames } from '../../bank/kinds/kinds.ts';
import { csv } from '../../catalogue/csv.ts';
import { filterItems } from '../../catalogue/filter.ts';
import { fullTable, readableTable } from '../../catalogue/table.ts';
import { jsonText } from '../../lint/reports/json-text.ts';
import { oneOf } from '../arguments.ts';
import { alignedColumns } from '../columns.ts';
import { type Command, exit } from '../command.ts';
import { declareFilter, readFilter } from '../filter-options.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { paletteFor } from '../palette.ts';
import type { Terminal } from '../terminal.ts';

const formats = ['table', 'json', 'csv'] as const;

/** `etos list`: what a bank holds, as a table, JSON or CSV. */
export const list: Command = {
  name: 'list',
  declare,
  async run(operands, options, terminal) {
    const asked = options.json ? 'json' : options.format;
    const format = oneOf(terminal, { name: '--format', value: asked, words: formats }) ?? 'table';
    const catalogue = await openCatalogue(options.bank, terminal);
    const items = filterItems(catalogue.items, readFilter(catalogue, { kind: operands[0], options }, terminal));
    const context = { catalogue, locale: terminal.locale };
    if (format === 'json') await terminal.out(jsonText(items));
    else if (format === 'csv') await terminal.out(csv(fullTable(items, context), { bom: options.bom === true }));
    else if (items.length > 0) {
      const { isTerminal, width } = terminal.environment;
      const { bold } = await paletteFor(terminal.environment);
      await terminal.out(alignedColumns(readableTable(items, context), { width: isTerminal ? width : undefined, bold }));
    }
    if (items.length === 0) tellNothing(terminal);
    return exit.clean;
  },
};

function declare(command: Commander, terminal: Terminal): void {
  const sv = terminal.locale === 'sv';
  const summary = sv ? 'Visa vad banken innehåller' : 'Show what the bank holds';
  command.summary(summary).description(summary);
  command.argument('[kind]', sv ? `en sort: ${kindNames.join(', ')}` : `a kind: ${kindNames.join(', ')}`);
  declareFilter(command, terminal, ['topic', 'principle', 'audience', 'level', 'status', 'category', 'tag', 'missing']);
  command.option('-f, --format <format>', 'table, json, csv (table)');
  command.option('--json', sv ? 'detsamma som --format json' : 'the same as --format json');
  command.option(
    '--bom',
    sv
      ? 'börja CSV med ett byteordningsmärke, för äldre kalkylprogram'
      : 'begin CSV with a byte order mark, for older spreadsheets',
  );
  command.option('-b, --bank <folder>', sv ? 'banken att visa' : 'the bank to show');
  command.addHelpText(
    'before',
    () => '  etos list\n  etos list dilemma --topic gavor\n  etos list --missing en\n  etos list term --format csv > ord.csv\n',
  );
}

function tellNothing(terminal: Terminal): void {
  terminal.tell({
    sv: 'Inget i banken passar allt du bad om. Ta bort ett av villkoren.',
    en: 'Nothing in the bank fits all you asked for. Leave out one of the conditions.',
  });
}
