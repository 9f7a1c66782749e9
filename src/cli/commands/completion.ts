import { oneOf } from '../arguments.ts';
import { type Command, exit } from '../command.ts';
import { shells } from '../completion/shells.ts';

const names = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** `etos completion`: what to give a shell, so that Tab completes commands, options, ids and topics. */
export const completion: Command = {
  name: 'completion',
  declare(command, terminal) {
    const sv = terminal.locale === 'sv';
    const summary = sv
      ? 'Låt Tab fylla i kommandon, flaggor, id:n och ämnen'
      : 'Let Tab complete commands, options, ids and topics';
    command.summary(summary).description(summary);
    command.argument('<shell>', names.join(', '));
    command.addHelpText(
      'before',
      () =>
        '  etos completion bash >> ~/.bashrc\n  etos completion zsh >> ~/.zshrc\n  etos completion fish > ~/.config/fish/completions/etos.fish\n  etos completion powershell >> $PROFILE\n',
    );
  },
  async run([shell], _options, terminal) {
    const name = terminal.locale === 'sv' ? 'Skalet' : 'The shell';
    const wanted = oneOf(terminal, { name, value: shell, words: names }) ?? 'bash';
    await terminal.out(shells[wanted]);
    return exit.clean;
  },
};
