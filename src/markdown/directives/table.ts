import type { Table, TableColumn } from '../../document/document.ts';
import { flag, inline, list } from '../argument.ts';
import { directive } from '../directive.ts';
import { directiveFindings } from '../directive-findings.ts';

const SIDES = ['left', 'center', 'right'] as const satisfies readonly TableColumn['align'][];

/** How the tables inside are set. */
export const table = directive({
  name: 'table',
  what: { sv: 'Hur tabellerna i direktivet sätts.', en: 'How the tables inside are set.' },
  leaf: false,
  arguments: {
    widths: list(
      { sv: 'kolumnernas bredd i förhållande till varandra', en: 'the widths of the columns, relative to each other' },
      { sv: 'tal över 0, ett per kolumn, som "2 5 1"', en: 'numbers above 0, one for each column, such as "2 5 1"' },
      (word) => (/^\d{1,4}(?:\.\d{1,3})?$/.test(word) && Number(word) > 0 ? Number(word) : undefined),
    ),
    align: list(
      { sv: 'åt vilket håll kolumnerna ställs', en: 'how the columns are aligned' },
      { sv: 'left, center eller right, ett per kolumn', en: 'left, center or right, one for each column' },
      (word) => SIDES.find((side) => side === word),
    ),
    caption: inline({ sv: 'tabellens rubrik', en: 'the caption of the table' }),
    rowheaders: flag({ sv: 'första cellen är radens rubrik', en: "the first cell is its row's header" }, 'rowheaders'),
    fillin: flag({ sv: 'raderna är höga nog att skriva i', en: 'rows are high enough to write in' }, 'fillin'),
  },
  example: '::: table widths="1 3" rowheaders\n| Tid | Vad |\n|---|---|\n| 10 min | Läs |\n:::',
  build: ({ widths = [], align = [], caption, rowheaders, fillin }, { children, report }) => {
    if (!children.some((block) => block.type === 'table'))
      report(directiveFindings.nothingToApply('table', { sv: 'en tabell', en: 'a table' }));
    return children.map((block) => {
      if (block.type !== 'table') return block;
      const columns = block.columns.map((column, i) => set(column, widths[i], align[i]));
      return {
        ...block,
        columns,
        ...(caption?.length && { caption }),
        rowHeaders: rowheaders ?? block.rowHeaders,
        ...(fillin && { toFillIn: true }),
      } satisfies Table;
    });
  },
});

function set(column: TableColumn, width: number | undefined, align: TableColumn['align'] | undefined): TableColumn {
  return { ...column, ...(width && { width }), ...(align && { align }) };
}
