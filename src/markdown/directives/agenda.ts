import type { Block, Inline, Table, TableCell } from '../../document/document.ts';
import { blockText, inlineText } from '../../document/walk.ts';
import { shaped, text } from '../argument.ts';
import { directive } from '../directive.ts';
import { directiveFindings } from '../directive-findings.ts';

/** A running order whose clock times are counted from its start. */
export const agenda = directive({
  name: 'agenda',
  what: {
    sv: 'Dagordning: varje punkt börjar med sina minuter, ”15 min Välkomna”. Klockslagen räknas från start.',
    en: 'Agenda: each item begins with its minutes, “15 min Welcome”. Clock times are counted from the start.',
  },
  leaf: false,
  arguments: {
    start: {
      ...shaped(
        { sv: 'när ni börjar', en: 'when you start' },
        { sv: 'ett klockslag som 13.00', en: 'a time of day such as 13.00' },
        (written) => minutesOf(written) !== undefined,
      ),
      required: false,
    },
    columns: text({ sv: 'kolumnernas namn, som "Tid | Punkt | Minuter"', en: 'column names, such as "Time | Item | Minutes"' }),
  },
  example: '::: agenda start=13.00 columns="Tid | Punkt | Minuter"\n- 10 min Välkomna\n- 25 min Första dilemmat\n:::',
  build: ({ start = '9.00', columns = '' }, { children, line, report }) => {
    const items = children.flatMap(itemsOf);
    if (items.length === 0) {
      report(directiveFindings.nothingToApply('agenda', { sv: 'en lista', en: 'a list' }));
      return children;
    }
    const names = columns.split('|').map((name) => name.trim());
    const mark = start.includes(':') ? ':' : '.';
    let at = minutesOf(start) ?? 0;
    const rows = items.map(({ minutes, words }) => {
      const from = clock(at, mark);
      at += minutes;
      return [plain(from), { children: words }, plain(minutes > 0 ? `${minutes}` : '')];
    });
    const table: Table = {
      type: 'table',
      columns: [
        { align: 'left', width: 14 },
        { align: 'left', width: 72 },
        { align: 'right', width: 14 },
      ],
      header: [0, 1, 2].map((column) => plain(names[column] ?? '')),
      rows,
      rowHeaders: true,
      line,
    };
    return [table, ...children.filter((block) => block.type !== 'list')];
  },
});

interface Item {
  readonly minutes: number;
  readonly words: readonly Inline[];
}

/** `15 min Välkomna`, `15: Välkomna` and `15 Välkomna` are the same; an item without minutes takes none. */
const leading = /^(\d{1,3})\s*(?:min(?:uter|utes)?\b\.?)?\s*[:–-]?\s*/;

function itemsOf(block: Block): Item[] {
  if (block.type !== 'list') return [];
  return block.items.map((item) => {
    const [first] = item.children;
    const words = first?.type === 'paragraph' ? first.children : [];
    const [head, ...rest] = words;
    const found = head?.type === 'text' ? leading.exec(head.value) : null;
    const more = item.children
      .slice(1)
      .flatMap(blockText)
      .map((line): Inline => ({ type: 'text', value: line }));
    const after = more.flatMap((line): Inline[] => [{ type: 'lineBreak' }, line]);
    if (!found || head?.type !== 'text') return { minutes: 0, words: [...words, ...after] };
    const left = head.value.slice(found[0].length);
    const own: readonly Inline[] = left === '' ? rest : [{ type: 'text', value: left }, ...rest];
    return { minutes: Number(found[1]), words: inlineText(own) === '' ? words : [...own, ...after] };
  });
}

function plain(value: string): TableCell {
  return { children: value === '' ? [] : [{ type: 'text', value }] };
}

/** Minutes after midnight of `13`, `13.00` or `13:00`. */
function minutesOf(written: string): number | undefined {
  const [, hours, minutes = '0'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(written) ?? [];
  if (hours === undefined || +hours > 23 || +minutes > 59) return undefined;
  return +hours * 60 + +minutes;
}

function clock(minutes: number, mark: string): string {
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}${mark}${two(minutes % 60)}`;
}
