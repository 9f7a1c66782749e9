import { jsonText } from '../../lint/reports/json-text.ts';
import { type Command, exit } from '../command.ts';
import type { Finding } from '../doctor/examine.ts';
import { visible } from '../terminal.ts';

/** `etos doctor`: whether etos has what it needs here, and what to do where it has not. */
export const doctor: Command = {
  name: 'doctor',
  declare(command, terminal) {
    const sv = terminal.locale === 'sv';
    const summary = sv
      ? 'Se om etos har vad det behöver: Node, typsnitt, bank, skrivrätt'
      : 'See whether etos has what it needs: Node, fonts, bank, write rights';
    command.summary(summary).description(summary);
    command.option('--json', sv ? 'som JSON' : 'as JSON');
    command.option('-b, --bank <folder>', sv ? 'banken att se på' : 'the bank to look at');
    command.addHelpText('before', () => '  etos doctor\n  etos doctor --json\n');
  },
  async run(_operands, options, terminal) {
    const { examine } = await import('../doctor/examine.ts');
    const found = await examine(options.bank, terminal);
    const line = ({ ok, name, state, advice }: Finding) => {
      const mark = ok ? 'ok ' : terminal.locale === 'sv' ? 'FEL' : 'BAD';
      return `${mark}  ${name[terminal.locale]}: ${state[terminal.locale]}${ok || !advice ? '' : `\n     ${advice[terminal.locale]}`}\n`;
    };
    await terminal.out(options.json ? jsonText(found) : visible(found.map(line).join('')));
    return found.every(({ ok }) => ok) ? exit.clean : exit.findings;
  },
};
