import type { Change } from '../../bank/overlay.ts';
import type { Message } from '../../diagnostics/diagnostic.ts';
import { jsonText } from '../../lint/reports/json-text.ts';
import { usage } from '../arguments.ts';
import { type Command, exit } from '../command.ts';
import { home } from '../home.ts';
import { visible } from '../terminal.ts';
import { resolveBank } from './print-document.ts';

/** `etos diff`: what a bank adds to the one it extends, replaces in it, and where it has fallen behind. */
export const diff: Command = {
  name: 'diff',
  declare(command, terminal) {
    const sv = terminal.locale === 'sv';
    const summary = sv ? 'Visa vad banken ändrar i den den utgår från' : 'Show what the bank changes in the one it extends';
    command.summary(summary).description(summary);
    command.argument(
      '[folder]',
      sv ? 'banken (annars närmaste mapp med etos.yaml)' : 'the bank (else the nearest folder with etos.yaml)',
    );
    command.option('-b, --bank <folder>', sv ? 'banken, som flagga' : 'the bank, as an option');
    command.option('--json', sv ? 'som JSON' : 'as JSON');
    command.addHelpText('before', () => '  etos diff\n  etos diff min-bank --json\n');
  },
  async run(operands, options, terminal) {
    const [{ loadBank }, { changes }] = await Promise.all([import('../../bank/load.ts'), import('../../bank/overlay.ts')]);
    const { value: bank } = loadBank(resolveBank(operands[0] ?? options.bank, terminal), { builtin: home });
    if (!bank.base) {
      throw usage(
        terminal,
        { sv: 'Banken utgår inte från någon annan.', en: 'The bank does not extend any other.' },
        {
          sv: 'Skriv »extends: builtin« i etos.yaml för att lägga den över den inbyggda.',
          en: 'Write “extends: builtin” in etos.yaml to lay it over the built-in one.',
        },
      );
    }
    const found = changes(bank);
    const text = options.json ? jsonText(found.map(asData)) : found.map((each) => `${line(each)[terminal.locale]}\n`).join('');
    await terminal.out(options.json ? text : visible(text));
    return found.some((each) => each.state === 'behind') ? exit.findings : exit.clean;
  },
};

function asData({ entry, state, base }: Change) {
  return {
    kind: entry.kind,
    id: entry.id,
    state,
    file: entry.source.file,
    reviewed: entry.data.reviewed ?? null,
    baseReviewed: base?.data.reviewed ?? null,
  };
}

function line({ entry, state, base }: Change): Message {
  const what = `${entry.id} (${entry.data.title})`;
  const dates = { own: entry.data.reviewed ?? '–', base: base?.data.reviewed ?? '–' };
  switch (state) {
    case 'added':
      return { sv: `+ ${what}`, en: `+ ${what}` };
    case 'replaced':
      return { sv: `~ ${what}: ersätter grundens text`, en: `~ ${what}: replaces the base’s text` };
    case 'behind':
      return {
        sv: `! ${what}: granskad ${dates.own}, men grundens text granskades ${dates.base}. Jämför dem.`,
        en: `! ${what}: reviewed ${dates.own}, but the base’s text was reviewed ${dates.base}. Compare them.`,
      };
  }
}
