import type { Block, Table } from '../../document/document.ts';
import { integer, text } from '../argument.ts';
import { directive } from '../directive.ts';

/** Rows to write in: a list to sign, or what somebody will do. */
export const signup = directive({
  name: 'signup',
  what: {
    sv: 'Rader att fylla i, med en kolumn för varje namn i columns.',
    en: 'Rows to fill in, with a column for each name in columns.',
  },
  leaf: true,
  arguments: {
    columns: text({ sv: 'kolumnernas namn med | emellan', en: 'the names of the columns with | between' }, true),
    rows: integer({ sv: 'antal rader', en: 'number of rows' }, 1, 60),
    widths: text({ sv: 'kolumnernas bredd i förhållande till varandra', en: 'the widths of the columns' }),
    caption: text({ sv: 'tabellens rubrik', en: 'the caption of the table' }),
  },
  example: '::: signup columns="Namn | Enhet" rows=8 :::',
  build: ({ columns = '', rows = 8, widths = '', caption }, { line }): readonly Block[] => {
    const names = columns.split('|').map((name) => name.trim());
    const shares = widths.split(/[\s,]+/).map(Number);
    const table: Table = {
      type: 'table',
      ...(caption && { caption: [{ type: 'text', value: caption }] }),
      columns: names.map((_, at) => ({ align: 'left', ...((shares[at] ?? 0) > 0 && { width: shares[at] ?? 1 }) })),
      header: names.map((name) => ({ children: name === '' ? [] : [{ type: 'text', value: name }] })),
      rows: Array.from({ length: rows }, () => names.map(() => ({ children: [] }))),
      rowHeaders: false,
      toFillIn: true,
      line,
    };
    return [table];
  },
});
