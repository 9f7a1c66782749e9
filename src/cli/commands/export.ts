import { entriesOf } from '../../bank/bank.ts';
import { localize } from '../../bank/localize.ts';
import { select } from '../../bank/select.ts';
import { csv } from '../../catalogue/csv.ts';
import { dilemmaTable } from '../../exchange/spreadsheet.ts';
import { languages } from '../../i18n/language.ts';
import { oneOf, usage } from '../arguments.ts';
import { type Command, exit, type UsageError } from '../command.ts';
import { deliver } from '../deliver.ts';
import { zipOf } from '../kit/write-kit.ts';
import { openBank } from '../open-bank.ts';
import { readRequest } from '../print-request.ts';
import type { Terminal } from '../terminal.ts';
import { resolveBank } from './print-document.ts';

const formats = ['csv', 'gift', 'h5p'] as const;

/** `etos export`: dilemmas for other systems. */
export const exportDilemmas: Command = {
  name: 'export',
  declare(command, terminal) {
    const option = (flags: string, sv: string, en: string) => command.option(flags, terminal.locale === 'sv' ? sv : en);
    const sv = terminal.locale === 'sv';
    const summary = sv
      ? 'Lämna dilemman till andra system: kalkylblad, Moodle, H5P'
      : 'Hand dilemmas to other systems: spreadsheets, Moodle, H5P';
    command.summary(summary).description(summary);
    command.argument('[ids...]', sv ? 'dilemman, med id; annars alla som passar' : 'dilemmas, by id; else all that fit');
    option('-f, --format <format>', 'csv, gift (Moodle) eller h5p', 'csv, gift (Moodle) or h5p');
    option('-t, --topic <id>', 'bara om detta ämne', 'only on this topic');
    option('-p, --principle <id>', 'bara om denna princip', 'only on this principle');
    option('-a, --audience <id>', 'bara för denna målgrupp', 'only for this audience');
    option('--level <number>', 'bara på denna nivå', 'only at this level');
    option(
      '--commentary',
      'ta med kommentaren, att läsa efter svaret (gift, h5p)',
      'with the commentary, to read after answering (gift, h5p)',
    );
    option('--separator <word>', 'csv: semicolon (som svenska Excel) eller comma', 'csv: semicolon (as Swedish Excel) or comma');
    option('-l, --lang <language>', 'språk: sv eller en', 'language: sv or en');
    option('-o, --output <file>', 'fil att skriva; - för standard ut', 'file to write; - for standard output');
    option('-b, --bank <folder>', 'banken att använda', 'the bank to use');
    option('--force', 'även om banken har fel', 'even if the bank has errors');
    command.addHelpText(
      'before',
      () =>
        '  etos export -f csv -o dilemman.csv\n  etos export --topic gavor -f gift -o gavor.txt\n  etos export tisdagskoren -f h5p --commentary\n',
    );
  },
  async run(operands, options, terminal) {
    const ending = /\.(csv|h5p)$/i.exec(String(options.output ?? ''))?.[1]?.toLowerCase();
    const format = oneOf(terminal, { name: '--format', value: options.format ?? ending, words: formats }) ?? 'csv';
    const separator = oneOf(terminal, { name: '--separator', value: options.separator, words: ['semicolon', 'comma'] as const });
    const bank = await openBank(resolveBank(options.bank, terminal), options, terminal);
    if (!bank) return exit.findings;
    const lang = oneOf(terminal, { name: '--lang', value: options.lang, words: languages }) ?? bank.config.language;
    const takes = { accepts: ['dilemma' as const], select: 'all' as const };
    const { ids, query } = readRequest(bank, { operands, options, used: [], takes }, terminal);
    const chosen = ids.length > 0 ? entriesOf(bank, 'dilemma').filter(({ id }) => ids.includes(id)) : select(bank, query);
    const dilemmas = chosen.map((each) => localize(bank, each, lang));
    if (dilemmas.length === 0)
      throw usage(terminal, { sv: 'Det finns inget dilemma att lämna ut.', en: 'There is no dilemma to hand out.' });
    const commentary = options.commentary === true;
    const folds = dilemmas.length * (commentary ? 2 : 1);
    if (format === 'h5p' && folds > mostFolds) throw tooManyFolds(folds, terminal);
    const make = {
      csv: async () => encode(csv(dilemmaTable(dilemmas, lang), { bom: true, separator: separator === 'comma' ? ',' : ';' })),
      gift: async () => encode((await import('../../exchange/gift.ts')).gift(bank, dilemmas, commentary)),
      h5p: async () => {
        const files = (await import('../../exchange/h5p.ts')).h5p(bank, dilemmas, commentary);
        return zipOf('', new Map([...files].map(([name, text]) => [name, encode(text)])));
      },
    };
    const target = options.output === undefined ? `dilemman.${format === 'gift' ? 'gift.txt' : format}` : String(options.output);
    await deliver(await make[format](), { target, folder: terminal.environment.folder }, terminal);
    return exit.clean;
  },
};

/** H5P's Accordion keeps a hundred panels and drops the rest without a word. */
const mostFolds = 100;

function tooManyFolds(folds: number, terminal: Terminal): UsageError {
  return usage(
    terminal,
    {
      sv: `Det blir ${folds} delar, och H5P tar högst ${mostFolds} i ett paket.`,
      en: `That makes ${folds} parts, and H5P takes at most ${mostFolds} in a package.`,
    },
    {
      sv: 'Välj färre dilemman (--topic, --principle), och gör flera paket.',
      en: 'Choose fewer dilemmas (--topic, --principle), and make several packages.',
    },
  );
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
