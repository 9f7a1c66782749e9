import type { Command as Commander } from 'commander';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Coverage } from '../../catalogue/coverage.ts';
import { jsonText } from '../../lint/reports/json-text.ts';
import { oneOf } from '../arguments.ts';
import { type Command, exit } from '../command.ts';
import { coverageText } from '../coverage-text.ts';
import { deliver } from '../deliver.ts';
import { declareFilter, readFilter } from '../filter-options.ts';
import { home } from '../home.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { paletteFor } from '../palette.ts';
import { type Terminal, tellFindings } from '../terminal.ts';

const formats = ['text', 'json', 'html', 'pdf'] as const;

/** `etos coverage`: topics by principles and audiences by principles, and where the bank is thin. */
export const coverage: Command = {
  name: 'coverage',
  declare,
  async run(_operands, options, terminal) {
    const { locale, environment } = terminal;
    const format = oneOf(terminal, { name: '--format', value: options.json ? 'json' : options.format, words: formats }) ?? 'text';
    const { coverageOf } = await import('../../catalogue/coverage.ts');
    const catalogue = await openCatalogue(options.bank, terminal);
    const counted = coverageOf(catalogue, readFilter(catalogue, { kind: undefined, options }, terminal), locale);
    if (format === 'html' || format === 'pdf') {
      const written = await page(counted, { catalogue, format, terminal });
      tellFindings(terminal, written.diagnostics);
      const target =
        options.output === undefined ? `${locale === 'sv' ? 'tackning' : 'coverage'}.${format}` : String(options.output);
      await deliver(written.value, { target, folder: environment.folder }, terminal);
    } else
      await terminal.out(
        format === 'json' ? json(counted) : coverageText(counted, { terminal, palette: await paletteFor(environment) }),
      );
    return exit.clean;
  },
};

/** What makes documents is loaded only when one is to be made. */
async function page(counted: Coverage, as: { catalogue: Catalogue; format: 'html' | 'pdf'; terminal: Terminal }) {
  const [{ coverageDocument }, { lookOf }, { write }] = await Promise.all([
    import('../../catalogue/coverage-document.ts'),
    import('../../compose/look.ts'),
    import('../../pipeline.ts'),
  ]);
  const { catalogue, format, terminal } = as;
  const look = lookOf(catalogue.colour);
  return write(coverageDocument(counted, { name: catalogue.name, lang: terminal.locale, look }), { format, home });
}

function declare(command: Commander, terminal: Terminal): void {
  const sv = terminal.locale === 'sv';
  const summary = sv
    ? 'Se var banken är tunn: ämnen, principer och målgrupper'
    : 'See where the bank is thin: topics, principles and audiences';
  command.summary(summary).description(summary);
  declareFilter(command, terminal, ['audience', 'level', 'status', 'tag']);
  command.option('-f, --format <format>', sv ? 'text, json, html, pdf (text)' : 'text, json, html, pdf (text)');
  command.option('--json', sv ? 'detsamma som --format json' : 'the same as --format json');
  command.option(
    '-o, --output <file>',
    sv ? 'fil att skriva för html och pdf; - för standard ut' : 'file to write for html and pdf; - for standard output',
  );
  command.option('-b, --bank <folder>', sv ? 'banken att räkna i' : 'the bank to count in');
  command.addHelpText(
    'before',
    () => '  etos coverage\n  etos coverage --audience chef\n  etos coverage --format html -o tackning.html\n',
  );
}

function json(counted: Coverage): string {
  return jsonText(counted);
}
