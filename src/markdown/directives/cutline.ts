import { directive } from '../directive.ts';

/** A dashed line to cut along. */
export const cutline = directive({
  name: 'cutline',
  what: { sv: 'Streckad linje att klippa efter.', en: 'A dashed line to cut along.' },
  leaf: true,
  arguments: {},
  example: '::: cutline :::',
  build: (_, { line }) => [{ type: 'rule', cut: true, line }],
});
