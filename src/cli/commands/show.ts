import type { Command as Commander } from 'commander';
import type { Bank, EntryOf } from '../../bank/bank.ts';
import type { Audience, KindName } from '../../bank/kinds/kind.ts';
import { loadBank } from '../../bank/load.ts';
import { localize } from '../../bank/localize.ts';
import { namesIn } from '../../catalogue/names-in.ts';
import { type Sheet, sheetOf } from '../../catalogue/sheet.ts';
import { languages } from '../../i18n/language.ts';
import { jsonText } from '../../lint/reports/json-text.ts';
import { oneOf, unknownName, usage } from '../arguments.ts';
import { type Command, exit } from '../command.ts';
import { readKind } from '../filter-options.ts';
import { home } from '../home.ts';
import { bankRoot } from '../open-catalogue.ts';
import { paletteFor } from '../palette.ts';
import { sheetText } from '../sheet-text.ts';
import type { Terminal } from '../terminal.ts';

const audiences: readonly Audience[] = ['participant', 'observer', 'facilitator'];

/** `etos show`: one text, read in the terminal, by one reader. */
export const show: Command = {
  name: 'show',
  declare,
  async run(operands, options, terminal) {
    const audience = oneOf(terminal, { name: '--audience', value: options.audience, words: audiences }) ?? 'participant';
    const lang = oneOf(terminal, { name: '--lang', value: options.lang, words: languages });
    const kind = readKind(options.kind, terminal);
    const bank = loadBank(bankRoot(options.bank, terminal), { builtin: home }).value;
    const entry = entryNamed(bank, { id: operands[0] ?? '', kind }, terminal);
    const localized = localize(bank, entry, lang ?? bank.config.language);
    const sheet = sheetOf(localized, audience, namesIn(bank, localized.lang));
    if (options.json) await terminal.out(jsonText(sheet));
    else
      await terminal.out(
        sheetText(sheet, { palette: await paletteFor(terminal.environment), width: terminal.environment.width }),
      );
    if (lang && lang !== sheet.lang)
      terminal.tell({ sv: `Texten finns inte på ${lang}.`, en: `The text is not available in ${lang}.` });
    tellWithheld(sheet, audience, terminal);
    return exit.clean;
  },
};

function declare(command: Commander, terminal: Terminal): void {
  const sv = terminal.locale === 'sv';
  const summary = sv ? 'Läs en text i terminalen' : 'Read a text in the terminal';
  command.summary(summary).description(summary);
  command.argument('<id>', sv ? 'textens id; »etos list« visar dem' : 'the text’s id; “etos list” shows them');
  command.option(
    '-a, --audience <reader>',
    sv ? `vem som läser: ${audiences.join(', ')} (participant)` : `who reads: ${audiences.join(', ')} (participant)`,
  );
  command.option('-l, --lang <language>', sv ? 'språk: sv eller en' : 'language: sv or en');
  command.option('-k, --kind <kind>', sv ? 'sort, om flera texter har samma id' : 'kind, if several texts have the same id');
  command.option('--json', sv ? 'som JSON' : 'as JSON');
  command.option('-b, --bank <folder>', sv ? 'banken att läsa ur' : 'the bank to read from');
  command.addHelpText(
    'before',
    () =>
      '  etos show den-stickade-sjalen\n  etos show den-stickade-sjalen --audience facilitator\n  etos show objektivitet --lang en\n',
  );
}

/** The only entry of an id; a kind is needed where several kinds have it. */
function entryNamed(
  bank: Bank,
  asked: { readonly id: string; readonly kind: KindName | undefined },
  terminal: Terminal,
): EntryOf<KindName> {
  const { id, kind } = asked;
  const entries: readonly EntryOf<KindName>[] = bank.entries.filter((entry) => kind === undefined || entry.kind === kind);
  const found = entries.filter((entry) => entry.id === id);
  const [first, second] = found;
  if (!first) {
    const names = new Map(entries.map((entry) => [entry.id, entry.data.title]));
    throw unknownName(terminal, { what: { sv: 'Texten', en: 'text' }, value: id, names });
  }
  if (!second) return first;
  const kinds = found.map((entry) => entry.kind).join(', ');
  throw usage(
    terminal,
    { sv: `Flera texter heter »${id}«.`, en: `Several texts are named “${id}”.` },
    { sv: `Lägg till --kind: ${kinds}.`, en: `Add --kind: ${kinds}.` },
  );
}

function tellWithheld(sheet: Sheet, audience: Audience, terminal: Terminal): void {
  if (!sheet.withheld || audience === 'facilitator') return;
  terminal.tell({
    sv: 'Mer finns för samtalsledaren: --audience facilitator.',
    en: 'There is more for the facilitator: --audience facilitator.',
  });
}
