import type { Block, Inline, Table, TableCell } from '../../document/document.ts';
import { inline, integer, text } from '../argument.ts';
import { directive } from '../directive.ts';
import { directiveFindings } from '../directive-findings.ts';

/** Statements to answer on a scale: a table with a box for each step. */
export const scale = directive({
  name: 'scale',
  what: {
    sv: 'Skala: varje punkt i listan får en rad rutor, 1–5.',
    en: 'Scale: each list item gets a row of boxes, 1–5.',
  },
  leaf: false,
  arguments: {
    steps: { ...integer({ sv: 'antal steg', en: 'number of steps' }, 2, 10), bare: false },
    low: text({ sv: 'vad det lägsta steget betyder', en: 'what the lowest step means' }),
    high: text({ sv: 'vad det högsta steget betyder', en: 'what the highest step means' }),
    title: inline({ sv: 'rubriken över påståendena', en: 'the heading over the statements' }),
  },
  example: '::: scale title=Påstående low="stämmer inte alls" high="stämmer helt"\n- Jag fick komma till tals.\n:::',
  build: ({ steps = 5, low = '', high = '', title = [] }, { children, line, report }) => {
    const statements = children.flatMap(statementsOf);
    if (statements.length === 0) {
      report(directiveFindings.nothingToApply('scale', { sv: 'en lista', en: 'a list' }));
      return children;
    }
    const numbers = Array.from({ length: steps }, (_, at) => `${at + 1}`);
    const table: Table = {
      type: 'table',
      columns: [{ align: 'left', width: 100 - 7 * steps }, ...numbers.map(() => ({ align: 'center' as const, width: 7 }))],
      header: [{ children: title }, ...numbers.map(cell)],
      rows: statements.map((statement) => [{ children: statement }, ...numbers.map(() => cell('☐'))]),
      rowHeaders: true,
      toFillIn: true,
      line,
    };
    return [...legend({ low, high, steps }, line), table, ...children.filter((block) => block.type !== 'list')];
  },
});

/** An item's words; what else it holds would be lost in a cell and so is not taken. */
function statementsOf(block: Block): (readonly Inline[])[] {
  if (block.type !== 'list') return [];
  return block.items.map((item) =>
    item.children.flatMap((child, at): readonly Inline[] =>
      child.type === 'paragraph' ? [...(at > 0 ? [space] : []), ...child.children] : [],
    ),
  );
}

const space: Inline = { type: 'text', value: ' ' };

function cell(value: string): TableCell {
  return { children: [{ type: 'text', value }] };
}

interface Ends {
  readonly low: string;
  readonly high: string;
  readonly steps: number;
}

/** `1 = stämmer inte alls · 5 = stämmer helt` */
function legend({ low, high, steps }: Ends, line: number): Block[] {
  const ends = [low && `1 = ${low}`, high && `${steps} = ${high}`].filter((end) => end !== '');
  if (ends.length === 0) return [];
  return [{ type: 'paragraph', tone: 'meta', children: [{ type: 'text', value: ends.join(' · ') }], line }];
}
