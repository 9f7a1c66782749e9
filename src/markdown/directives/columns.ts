import { choice } from '../argument.ts';
import { directive } from '../directive.ts';

/** Two or three columns. */
export const columns = directive({
  name: 'columns',
  what: { sv: 'Två eller tre spalter.', en: 'Two or three columns.' },
  leaf: false,
  arguments: { count: choice({ sv: 'antal spalter', en: 'number of columns' }, ['2', '3']) },
  example: '::: columns 2\n- Ett\n- Två\n:::',
  build: ({ count }, { children, line }) => [{ type: 'columns', count: count === '3' ? 3 : 2, children, line }],
});
