import { resolve } from 'node:path';
import { type Command, exit } from '../command.ts';
import { bankFolder } from '../home.ts';
import { openTemplate } from '../open-template.ts';
import { declareTemplateOptions, readTemplateOptions } from '../template-options.ts';
import { type Terminal, tellFindings } from '../terminal.ts';
import { type Asked, declareOutput, declareSelection, printDocument, resolveBank } from './print-document.ts';

/** `etos make`: a document from any template, the bank's own or one that ships. */
export const make: Command = {
  name: 'make',
  declare(command, terminal, words) {
    const sv = terminal.locale === 'sv';
    const name = templateNamed(words);
    const template = name === undefined ? undefined : openTemplate(name, bankNamed(words, terminal), terminal).template;
    const summary = sv
      ? 'Skriv ut kort, blad, bilder eller en egen mall'
      : 'Print cards, handouts, slides or a template of your own';
    command.summary(summary).description(summary);
    command.argument(
      '<template>',
      sv ? 'mallens namn; se »etos template list«' : 'the template’s name; see “etos template list”',
    );
    command.argument('[ids...]', sv ? 'dilemman, case eller ett tillfälle, med id' : 'dilemmas, cases or a session, by id');
    if (template) declareTemplateOptions(command, template.options, terminal);
    declareSelection(command, terminal);
    declareOutput(command, terminal);
    command.option(
      '--watch',
      sv ? 'visa i webbläsaren och skriv om vid varje ändring' : 'show in the browser and remake at every change',
    );
    command.option('--port <number>', sv ? 'port för --watch (4321)' : 'port for --watch (4321)');
    command.addHelpText(
      'before',
      () => `  etos make handout tisdagskoren\n  etos make cards --topic gavor\n  etos make slides etiskt-cafe\n`,
    );
  },
  async run([name = '', ...operands], options, terminal) {
    const bank = resolveBank(options.bank, terminal);
    const { template, diagnostics } = openTemplate(name, bank, terminal);
    if (!template) {
      tellFindings(terminal, diagnostics);
      return exit.findings;
    }
    const chosen = readTemplateOptions(template.options, options, terminal);
    const asked: Asked = { operands, options, template: name, takes: template, chosen };
    if (!options.watch) return printDocument(asked, terminal);
    const { watchDocument } = await import('../watch.ts');
    return watchDocument({ asked, bank }, terminal);
  },
};

/** The first word that is no option; what an option's value is cannot be known before the template is. */
function templateNamed(words: readonly string[]): string | undefined {
  const first = words[0];
  return first === undefined || first.startsWith('-') ? undefined : first;
}

/** The bank is needed before options are parsed, since it may hold the template that declares them. */
function bankNamed(words: readonly string[], terminal: Terminal): string {
  const at = words.findIndex((word) => word === '--bank' || word === '-b');
  const named = at >= 0 ? words[at + 1] : words.find((word) => word.startsWith('--bank='))?.slice('--bank='.length);
  const { folder } = terminal.environment;
  return bankFolder(named === undefined ? undefined : resolve(folder, named), folder);
}
