import { directive } from '../directive.ts';

/** On screen only. */
export const onlyScreen = directive({
  name: 'only-screen',
  what: { sv: 'Bara på skärm.', en: 'On screen only.' },
  leaf: false,
  arguments: {},
  example: '::: only-screen\n[Till frågorna](#fragor)\n:::',
  build: (_, { children, line }) => [{ type: 'only', medium: 'screen', children, line }],
});
