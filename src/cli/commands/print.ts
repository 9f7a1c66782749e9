import { resolve } from 'node:path';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { languages } from '../../i18n/language.ts';
import { formats, printMarkdown } from '../../pipeline.ts';
import { oneOf } from '../arguments.ts';
import { type Command, exit } from '../command.ts';
import { deliver, endingOf, formatOf } from '../deliver.ts';
import { home } from '../home.ts';
import { declarePageOptions, readPageOptions } from '../page-options.ts';
import { headway } from '../progress.ts';
import { type Terminal, tellFindings } from '../terminal.ts';

/** `etos print`: any Markdown file through the same page. */
export const print: Command = {
  name: 'print',
  declare(command, terminal) {
    const sv = terminal.locale === 'sv';
    const summary = sv
      ? 'Skriv ut en egen Markdown-fil som tillgänglig PDF eller HTML'
      : 'Print a Markdown file of your own as accessible PDF or HTML';
    command.summary(summary).description(summary);
    command.argument(
      '<file>',
      sv
        ? 'Markdown-filen, gärna med title och lang i front matter'
        : 'the Markdown file, preferably with title and lang in its front matter',
    );
    command.option(
      '-f, --format <format>',
      sv ? 'pdf, html, docx, md, source eller tree (pdf)' : 'pdf, html, docx, md, source or tree (pdf)',
    );
    command.option('-l, --lang <language>', sv ? 'språk, om filen inte säger det' : 'language, if the file does not say');
    command.option('-o, --output <file>', sv ? 'fil att skriva; - för standard ut' : 'file to write; - for standard output');
    declarePageOptions(command, terminal);
    command.addHelpText('before', () => `  etos print inbjudan.md\n  etos print inbjudan.md -o inbjudan.html\n`);
  },
  async run(operands, options, terminal) {
    const file = operands[0] ?? '';
    const output = options.output === undefined ? undefined : String(options.output);
    const format = oneOf(terminal, { name: '--format', value: options.format, words: formats }) ?? formatOf(output);
    const lang = oneOf(terminal, { name: '--lang', value: options.lang, words: languages });
    const { folder } = terminal.environment;
    const onPaper = { ...readPageOptions(options, terminal), ...(await themeOf(options.theme, terminal)) };
    const tell = headway(terminal, { sv: 'gör dokumentet', en: 'making the document' });
    const printed = await printMarkdown({
      tell,
      path: resolve(folder, file),
      file,
      format,
      home,
      ...onPaper,
      ...(lang ? { lang } : {}),
    });
    tell(1);
    tellFindings(terminal, printed.diagnostics);
    if (!printed.value) return exit.failure;
    const ending = endingOf(format);
    const target = output ?? `${file.replace(/\.(md|markdown|txt)$/i, '')}.${ending === 'md' ? 'print.md' : ending}`;
    await deliver(printed.value, { target, folder }, terminal);
    return hasErrors(printed.diagnostics) ? exit.findings : exit.clean;
  },
};

/** Most texts are printed without a theme, and then nothing that reads one is loaded. */
async function themeOf(asked: unknown, terminal: Terminal) {
  if (asked === undefined) return {};
  const { openTheme } = await import('../open-theme.ts');
  return openTheme(asked, undefined, terminal);
}
