import { directive } from '../directive.ts';

/** On paper only. */
export const onlyPrint = directive({
  name: 'only-print',
  what: { sv: 'Bara på papper.', en: 'On paper only.' },
  leaf: false,
  arguments: {},
  example: '::: only-print\nVik på mitten.\n:::',
  build: (_, { children, line }) => [{ type: 'only', medium: 'print', children, line }],
});
