import type { Command as Commander } from 'commander';
import { impositions, type PageOptions, paperNames, variants } from '../layout/paper.ts';
import type { Output } from '../pipeline.ts';
import { oneOf, usage } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** Adds the options that say how a document is put on paper, for every command that prints. */
export function declarePageOptions(command: Commander, terminal: Terminal): void {
  const option = (flags: string, sv: string, en: string) => command.option(flags, terminal.locale === 'sv' ? sv : en);
  option('--paper <size>', `papper: ${paperNames.join(', ')} (A4)`, `paper: ${paperNames.join(', ')} (A4)`);
  option('--landscape', 'liggande sidor', 'pages on their side');
  option('--variant <name>', variants.slice(1).join(', '), variants.slice(1).join(', '));
  option(
    '--theme <file>',
    'temafil med färg, typsnitt och logotyp (theme.yaml)',
    'theme file with colour, fonts and logo (theme.yaml)',
  );
  option('--booklet', 'häfte: två sidor per ark, i ordning för vikning', 'booklet: two pages a sheet, in order for folding');
  option('--per-sheet <number>', 'förminskat, 2 eller 4 sidor per ark', 'reduced, 2 or 4 pages a sheet');
  option('--archive', 'PDF även för arkiv (PDF/A-2a)', 'PDF for archives too (PDF/A-2a)');
}

/** How a document is to be put on paper, from parsed options. */
export function readPageOptions(options: Readonly<Record<string, unknown>>, terminal: Terminal): Required<Omit<Output, 'theme'>> {
  const paper = oneOf(terminal, { name: '--paper', value: options.paper, words: paperNames });
  const variant = oneOf(terminal, { name: '--variant', value: options.variant, words: variants });
  const perSheet = oneOf(terminal, { name: '--per-sheet', value: options.perSheet, words: ['2', '4'] as const });
  if (options.booklet && perSheet)
    throw usage(terminal, {
      sv: '--booklet och --per-sheet går inte att förena. Välj en av dem.',
      en: '--booklet and --per-sheet cannot be combined. Choose one of them.',
    });
  const imposition = options.booklet ? 'booklet' : impositions.find((each) => each === `${perSheet}-up`);
  const page: PageOptions = {
    ...(paper && { paper }),
    ...(options.landscape === true && { orientation: 'landscape' }),
    ...(variant && { variant }),
    ...(imposition && { imposition }),
  };
  return { page, archive: options.archive === true };
}
