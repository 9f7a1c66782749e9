import { makeOccasion } from '../../compose/occasion.ts';
import { planOf } from '../../compose/plan/plan.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { oneOf } from '../arguments.ts';
import { type Command, exit } from '../command.ts';
import { deliver } from '../deliver.ts';
import { home } from '../home.ts';
import { openBank } from '../open-bank.ts';
import { openTheme } from '../open-theme.ts';
import { declarePageOptions, readPageOptions } from '../page-options.ts';
import { paletteFor } from '../palette.ts';
import { planJson, planText } from '../plan-text.ts';
import { readRequest } from '../print-request.ts';
import { declareDay } from '../setting-options.ts';
import { tellFindings } from '../terminal.ts';
import { declareSelection, resolveBank } from './print-document.ts';

const formats = ['text', 'json', 'html', 'pdf'] as const;

/** `etos plan`: when, in which groups, and what to cut or add. */
export const plan: Command = {
  name: 'plan',
  declare(command, terminal) {
    const option = (flags: string, sv: string, en: string) => command.option(flags, terminal.locale === 'sv' ? sv : en);
    const sv = terminal.locale === 'sv';
    const summary = sv ? 'Räkna ut tider, grupper och vad som kan strykas' : 'Work out times, groups and what can be cut';
    command.summary(summary).description(summary);
    command.argument('[ids...]', sv ? 'ett tillfälle eller dilemman, med id' : 'a session or dilemmas, by id');
    declareSelection(command, terminal);
    declareDay(command, terminal);
    option('-f, --format <format>', 'text, json, html eller pdf (text)', 'text, json, html or pdf (text)');
    option('-l, --lang <language>', 'språk på planen: sv eller en', 'language of the plan: sv or en');
    option('-o, --output <file>', 'fil att skriva; - för standard ut', 'file to write; - for standard output');
    declarePageOptions(command, terminal);
    option('-b, --bank <folder>', 'banken att använda', 'the bank to use');
    option('--force', 'planera även om banken har fel', 'plan even if the bank has errors');
    command.addHelpText(
      'before',
      () =>
        '  etos plan etiskt-cafe --people 24 --start 13:00\n  etos plan halvdag-for-chefer --minutes 150 --people 18 --date 2027-03-10\n  etos plan temadag --people 60 --format pdf\n',
    );
  },
  async run(operands, options, terminal) {
    const format =
      oneOf(terminal, { name: '--format', value: options.format ?? endingOf(options.output), words: formats }) ?? 'text';
    const root = resolveBank(options.bank, terminal);
    const bank = await openBank(root, options, terminal);
    if (!bank) return exit.findings;
    const request = readRequest(bank, { operands, options: { ...options, day: options.date }, used: [] }, terminal);
    const occasion = makeOccasion(bank, request);
    const { value, diagnostics } = planOf(bank, occasion.value);
    tellFindings(terminal, [...occasion.diagnostics, ...diagnostics]);
    const result = hasErrors(diagnostics) ? exit.findings : exit.clean;
    if (format === 'text' || format === 'json') {
      const text =
        format === 'json' ? planJson(value, request.lang) : planText(value, terminal, await paletteFor(terminal.environment));
      const target = options.output === undefined ? '-' : String(options.output);
      await deliver(new TextEncoder().encode(text), { target, folder: terminal.environment.folder }, terminal);
      return result;
    }
    const { render } = await import('../../pipeline.ts');
    const onPaper = { ...readPageOptions(options, terminal), ...openTheme(options.theme, root, terminal) };
    const rendered = await render(bank, { request, template: 'plan', format, home, ...onPaper });
    tellFindings(
      terminal,
      rendered.diagnostics.filter(({ code }) => !occasion.diagnostics.some((known) => known.code === code)),
    );
    if (!rendered.value) return exit.findings;
    const target = options.output === undefined ? `${request.session ?? 'samtal'}-plan.${format}` : String(options.output);
    await deliver(rendered.value.bytes, { target, folder: terminal.environment.folder }, terminal);
    return result;
  },
};

/** The format that the file to write asks for by its ending. */
function endingOf(output: unknown): string | undefined {
  const ending = /\.(json|html|pdf)$/i.exec(String(output ?? ''))?.[1]?.toLowerCase();
  return ending;
}
