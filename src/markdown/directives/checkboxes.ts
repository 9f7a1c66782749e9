import { directive } from '../directive.ts';
import { directiveFindings } from '../directive-findings.ts';

/** Boxes to tick. */
export const checkboxes = directive({
  name: 'checkboxes',
  what: { sv: 'Listorna i direktivet får rutor att kryssa i.', en: 'The lists inside get boxes to tick.' },
  leaf: false,
  arguments: {},
  example: '::: checkboxes\n- Pennor\n- Klocka\n:::',
  build: (_, { children, report }) => {
    if (!children.some((block) => block.type === 'list'))
      report(directiveFindings.nothingToApply('checkboxes', { sv: 'en lista', en: 'a list' }));
    return children.map((block) => (block.type === 'list' ? { ...block, marker: 'checkbox', start: 1 } : block));
  },
});
