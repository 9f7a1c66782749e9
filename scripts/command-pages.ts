import { type CommandName, commands } from '../src/cli/commands.ts';
import { readEnvironment } from '../src/cli/environment.ts';
import { type CommandSpec, specOf } from '../src/cli/spec.ts';
import { openTerminal } from '../src/cli/terminal.ts';

/** Every command as it declares itself, in English. */
async function specs(): Promise<CommandSpec[]> {
  const environment = readEnvironment({ locale: 'en', variables: {}, columns: 100, isTerminal: false, folder: '.' });
  const terminal = openTerminal(environment, { out: process.stdout, err: process.stderr });
  const names = Object.keys(commands) as CommandName[];
  return Promise.all(names.map(async (name) => specOf(await commands[name].load(), terminal)));
}

/** docs/commands.md: every command with its examples, operands and options. */
export async function commandsPage(): Promise<string> {
  const parts = (await specs()).map((spec) => {
    const rows = [
      ...spec.operands.map(({ name, about }) => `| \`${name}\` | ${cell(about)} |`),
      ...spec.options.map(({ flags, about }) => `| \`${cell(flags)}\` | ${cell(about)} |`),
    ];
    return `## etos ${spec.name}\n\n${spec.summary}.\n\n\`\`\`text\n${unindented(spec.examples)}\n\`\`\`\n\n| word | what it does |\n|---|---|\n${rows.join('\n')}`;
  });
  return `# Commands\n\n\`etos\` alone, at a terminal, asks what you want to do and shows the command it runs. Exit codes: 0 all is well, 1 something was found, 2 wrong use or a file that cannot be written, 130 interrupted.\n\n${parts.join('\n\n')}\n`;
}

/** man/etos.1, for `man etos`. */
export async function manPage(version: string): Promise<string> {
  const parts = (await specs()).map((spec) => {
    const options = spec.options.map(({ flags, about }) => `.TP\n.B ${roff(flags)}\n${roff(about)}`);
    return `.SS etos ${roff(spec.name)} ${roff(spec.usage)}\n${roff(spec.summary)}.\n.PP\n.nf\n${roff(unindented(spec.examples))}\n.fi\n${options.join('\n')}`;
  });
  return [
    `.TH ETOS 1 "" "etos ${version}" "etos"`,
    '.SH NAME\netos \\- dilemmas, values ABC and case exercises for public administration, checked and printed',
    '.SH SYNOPSIS\n.B etos\n[command] [options]',
    '.SH DESCRIPTION\nWithout a command, at a terminal, etos asks what you want to do and shows the command it runs.',
    `.SH COMMANDS\n${parts.join('\n')}`,
    '.SH EXIT STATUS\n0 all is well; 1 something was found; 2 wrong use, or a file that cannot be written; 130 interrupted.',
    '.SH ENVIRONMENT\n.TP\n.B ETOS_LOCALE\nsv or en, the language in the terminal.\n.TP\n.B ETOS_ACCESSIBLE\n1 asks with numbered lines and redraws nothing.\n.TP\n.B NO_COLOR, FORCE_COLOR\nwithout or with colours.\n.TP\n.B SOURCE_DATE_EPOCH\nseconds that stand in for the clock.',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function unindented(examples: string): string {
  return examples.replace(/^ {2}/gm, '');
}

/** A backslash, a leading dot or quote and a hyphen mean something in roff. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');
}
