import { readableOnWhite } from '../bank/contrast.ts';
import type { Look } from '../document/document.ts';

/** The colour of a bank that has chosen none: a deep teal, 7.6:1 on white. */
const ownAccent = '#0b5563';

/** The look of a document: the agency's colour where it can be read on white, darkened until it can where it cannot. */
export function lookOf(colour: string | undefined): Look {
  return { accent: readableOnWhite(colour ?? ownAccent) };
}
