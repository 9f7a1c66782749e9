import type { Logical, Role } from '../../layout/logical.ts';
import { text } from '../syntax.ts';

/** What a kind of node is called in PDF (ISO 32000-1, 14.8.4) and what else is told of it. To add a kind: name it here. */
interface Naming {
  readonly tag: string;
  /** Entries of the element's dictionary, as text. */
  readonly entries?: string;
}

/** The name and entries of an element. Leaves have none of their own: they belong to the element around them. */
export function naming({ role }: Logical): Naming {
  switch (role.kind) {
    case 'heading':
      return { tag: `H${role.level}` };
    case 'list':
      return { tag: 'L', entries: `/A<</O/List/ListNumbering/${numberings[role.numbering]}>>` };
    case 'header-cell':
      return { tag: 'TH', entries: `/A<</O/Table/Scope/${role.scope === 'column' ? 'Column' : 'Row'}>>` };
    case 'note':
      return { tag: 'Note', entries: `/ID${text(role.id)}` };
    case 'figure':
      return { tag: 'Figure', entries: `/Alt${text(role.alt)}` };
    case 'content':
      throw new Error('a leaf of the logical tree is not an element');
    default:
      return { tag: tags[role.kind] };
  }
}

type Plain = Exclude<Role['kind'], 'heading' | 'list' | 'header-cell' | 'figure' | 'note' | 'content'>;

const tags = {
  document: 'Document',
  section: 'Sect',
  group: 'Div',
  paragraph: 'P',
  quote: 'BlockQuote',
  caption: 'Caption',
  item: 'LI',
  label: 'Lbl',
  body: 'LBody',
  table: 'Table',
  'table-head': 'THead',
  'table-body': 'TBody',
  row: 'TR',
  cell: 'TD',
  contents: 'TOC',
  'contents-item': 'TOCI',
  reference: 'Reference',
  link: 'Link',
  span: 'Span',
  code: 'Code',
} satisfies Record<Plain, string>;

const numberings = {
  bullet: 'Disc',
  decimal: 'Decimal',
  'lower-alpha': 'LowerAlpha',
  'upper-alpha': 'UpperAlpha',
  none: 'None',
} satisfies Record<Extract<Role, { kind: 'list' }>['numbering'], string>;
