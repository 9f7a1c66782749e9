import type { Command as Commander } from 'commander';
import type { Excerpt } from '../../catalogue/excerpt.ts';
import { kindWords } from '../../catalogue/names.ts';
import type { Found, Hit } from '../../catalogue/search.ts';
import { jsonText } from '../../lint/reports/json-text.ts';
import type { Palette } from '../../lint/reports/report.ts';
import { usage, wholeNumber } from '../arguments.ts';
import { type Command, exit } from '../command.ts';
import { readKind } from '../filter-options.ts';
import { keptFromBank } from '../kept.ts';
import { bankRoot, tellLeftOut } from '../open-catalogue.ts';
import { paletteFor } from '../palette.ts';
import { type Terminal, visible } from '../terminal.ts';
import { wrap } from '../wrap.ts';

/** Hits shown when nothing else is asked: two or three screens. */
const usualCount = 10;

/** `etos search`: full text, in any inflected form, with the place that shows each hit. */
export const search: Command = {
  name: 'search',
  declare,
  async run(operands, options, terminal) {
    const words = operands.join(' ');
    const most = wholeNumber(terminal, { name: '--count', value: options.count, min: 1, max: 1000 }) ?? usualCount;
    const kind = readKind(options.kind, terminal);
    if (!/[\p{L}\p{N}]/u.test(words)) throw nothingAsked(terminal);
    const root = bankRoot(options.bank, terminal);
    const [{ search: find }, { indexBank }] = await Promise.all([
      import('../../catalogue/search.ts'),
      import('../../catalogue/search-index.ts'),
    ]);
    const index = await keptFromBank(root, { name: 'search', make: indexBank }, terminal);
    tellLeftOut(index.leftOut, terminal);
    const found = find(index, { words, kind, most });
    if (options.json) await terminal.out(jsonText(found));
    else {
      const palette = await paletteFor(terminal.environment);
      await terminal.out(found.hits.map((hit) => hitText(hit, { terminal, palette })).join('\n'));
    }
    tellHow(found, words, terminal);
    return exit.clean;
  },
};

function declare(command: Commander, terminal: Terminal): void {
  const sv = terminal.locale === 'sv';
  const summary = sv ? 'Sök i alla texter, också med böjda ord' : 'Search all texts, in any form of the words';
  command.summary(summary).description(summary);
  command.argument(
    '<words...>',
    sv ? 'ord att söka efter; alla ska finnas i texten' : 'words to search for; a text should hold them all',
  );
  command.option('-k, --kind <kind>', sv ? 'bara i en sort: dilemma, case, term …' : 'only in one kind: dilemma, case, term …');
  command.option(
    '-n, --count <number>',
    sv ? `högst så här många träffar (${usualCount})` : `at most this many hits (${usualCount})`,
  );
  command.option('--json', sv ? 'som JSON' : 'as JSON');
  command.option('-b, --bank <folder>', sv ? 'banken att söka i' : 'the bank to search');
  command.addHelpText('before', () => '  etos search gåvor\n  etos search chef rekrytering\n  etos search jäv --kind term\n');
}

interface Shown {
  readonly terminal: Terminal;
  readonly palette: Palette;
}

function hitText(hit: Hit, { terminal, palette }: Shown): string {
  const kind = kindWords[hit.kind].one[terminal.locale];
  const head = `${palette.bold(visible(hit.title))}  ${palette.dim(`${kind} ${hit.id}${hit.lang === terminal.locale ? '' : ` (${hit.lang})`}`)}`;
  return `${head}\n${hit.excerpt ? excerptText(hit.excerpt, { terminal, palette }) : ''}`;
}

/** Where the hit stands and what is said there, indented; what participants must not see says so. */
function excerptText(excerpt: Excerpt, { terminal, palette }: Shown): string {
  const notes = {
    participant: { sv: '', en: '' },
    facilitator: { sv: ' [samtalsledaren]', en: ' [facilitator]' },
    observer: { sv: ' [observatören]', en: ' [observer]' },
  };
  const text = excerpt.pieces.map((piece) => (piece.hit ? palette.cyan(visible(piece.text)) : visible(piece.text))).join('');
  const line = `${visible(excerpt.heading)}${notes[excerpt.audience][terminal.locale]}: ${text}`;
  return wrap(line, { width: terminal.environment.width, indent: '  ' });
}

function tellHow(found: Found, words: string, terminal: Terminal): void {
  for (const { asked, words: read } of found.readAs)
    terminal.tell({ sv: `»${asked}« läses som ${read.join(', ')}.`, en: `“${asked}” is read as ${read.join(', ')}.` });
  if (found.total === 0) {
    const near = found.suggestions.join(', ');
    terminal.tell({
      sv: `Ingen text innehåller »${words}«.${near ? ` Menade du ${near}?` : ''}`,
      en: `No text holds “${words}”.${near ? ` Did you mean ${near}?` : ''}`,
    });
    return;
  }
  if (!found.everyWord)
    terminal.tell({
      sv: 'Ingen text innehåller alla orden; de här innehåller något av dem.',
      en: 'No text holds all the words; these hold some of them.',
    });
  if (found.total > found.hits.length)
    terminal.tell({
      sv: `${found.hits.length} av ${found.total} träffar. Fler med --count.`,
      en: `${found.hits.length} of ${found.total} hits. More with --count.`,
    });
}

function nothingAsked(terminal: Terminal): Error {
  return usage(
    terminal,
    { sv: 'Det finns inget ord att söka efter.', en: 'There is no word to search for.' },
    { sv: 'Skriv till exempel: etos search gåvor.', en: 'Write, for example: etos search gifts.' },
  );
}
