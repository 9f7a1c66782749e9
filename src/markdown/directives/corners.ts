import { directive } from '../directive.ts';
import { directiveFindings } from '../directive-findings.ts';

/** Four corners, or as many as there are ways to choose between. */
export const corners = directive({
  name: 'corners',
  what: {
    sv: 'Fyra hörn: varje punkt i listan får en ruta med bokstav, A, B, C …',
    en: 'Four corners: each list item gets a lettered box, A, B, C …',
  },
  leaf: false,
  arguments: {},
  example: '::: corners\n- Anmäla\n- Avvakta\n- Fråga chefen\n- Något annat\n:::',
  build: (_, { children, line, report }) => {
    const items = children.flatMap((block) => (block.type === 'list' ? block.items : []));
    if (items.length === 0) {
      report(directiveFindings.nothingToApply('corners', { sv: 'en lista', en: 'a list' }));
      return children;
    }
    return [...children.filter((block) => block.type !== 'list'), { type: 'corners', items, line }];
  },
});
