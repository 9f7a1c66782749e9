import type { List } from '../../document/document.ts';
import { choice, flag, integer } from '../argument.ts';
import { directive } from '../directive.ts';
import { directiveFindings } from '../directive-findings.ts';

const MARKERS = ['bullet', 'decimal', 'lower-alpha', 'upper-alpha', 'checkbox'] as const satisfies readonly List['marker'][];

/** How the lists inside are marked and spaced. */
export const list = directive({
  name: 'list',
  what: {
    sv: 'Hur listorna i direktivet märks: A B C, a b c, kryssrutor.',
    en: 'How the lists inside are marked: A B C, a b c, boxes.',
  },
  leaf: false,
  arguments: {
    marker: choice({ sv: 'punkternas märke', en: 'the mark of the items' }, MARKERS),
    start: integer({ sv: 'den första punktens nummer', en: 'the number of the first item' }, 1, 999_999),
    tight: flag({ sv: 'utan luft mellan punkterna', en: 'without space between the items' }, 'tight'),
    loose: flag({ sv: 'med luft mellan punkterna', en: 'with space between the items' }, 'loose'),
  },
  example: '::: list marker=upper-alpha\n1. Anmäla\n2. Avvakta\n:::',
  build: ({ marker, start, tight, loose }, { children, report }) => {
    if (!children.some((block) => block.type === 'list'))
      report(directiveFindings.nothingToApply('list', { sv: 'en lista', en: 'a list' }));
    const spacing = tight ? { tight: true } : loose ? { tight: false } : {};
    return children.map((block) =>
      block.type === 'list' ? { ...block, ...(marker && { marker }), ...(start && { start }), ...spacing } : block,
    );
  },
});
