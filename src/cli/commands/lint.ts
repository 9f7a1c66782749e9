import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { type ReportName, reports } from '../../lint/reports.ts';
import { check } from '../../pipeline.ts';
import { oneOf, wholeNumber } from '../arguments.ts';
import { type Command, exit } from '../command.ts';
import { home } from '../home.ts';
import { paletteFor } from '../palette.ts';
import { resolveBank } from './print-document.ts';

/** `etos lint`: every fault of a bank, with its place and what to do. */
export const lint: Command = {
  name: 'lint',
  declare(command, terminal) {
    const sv = terminal.locale === 'sv';
    const summary = sv
      ? 'Granska en bank: fält, hänvisningar, avsnitt, minuter'
      : 'Check a bank: fields, references, sections, minutes';
    command.summary(summary).description(summary);
    command.argument(
      '[folder]',
      sv ? 'banken (annars närmaste mapp med etos.yaml)' : 'the bank (else the nearest folder with etos.yaml)',
    );
    command.option('-b, --bank <folder>', sv ? 'banken, som flagga' : 'the bank, as an option');
    command.option(
      '-f, --format <format>',
      sv ? `${Object.keys(reports).join(', ')} (stylish)` : `${Object.keys(reports).join(', ')} (stylish)`,
    );
    command.option(
      '--max-warnings <number>',
      sv ? 'fler varningar än så ger slutkod 1' : 'more warnings than this give exit code 1',
    );
    command.addHelpText('before', () => `  etos lint\n  etos lint min-bank --format json\n`);
  },
  async run(operands, options, terminal) {
    const root = resolveBank(operands[0] ?? options.bank, terminal);
    const names = Object.keys(reports) as ReportName[];
    const format = oneOf(terminal, { name: '--format', value: options.format, words: names }) ?? 'stylish';
    const { value: bank, diagnostics } = await check(root, home);
    const text = reports[format].report(diagnostics, {
      locale: terminal.locale,
      sources: bank.sources,
      palette: await paletteFor(terminal.environment),
      width: terminal.environment.width,
    });
    await terminal.out(text.endsWith('\n') ? text : `${text}\n`);
    const most = wholeNumber(terminal, { name: '--max-warnings', value: options.maxWarnings, min: 0, max: 1_000_000 });
    const warnings = diagnostics.filter((finding) => finding.severity === 'warning').length;
    return hasErrors(diagnostics) || warnings > (most ?? warnings) ? exit.findings : exit.clean;
  },
};
