import type { Tokens } from 'marked';
import type { Block, Heading } from '../document/document.ts';
import { claimId } from './claim-id.ts';
import { findings } from './findings.ts';
import { readInline } from './inline.ts';
import type { Place, Reading } from './reading.ts';

/** A heading, or nothing when it has no text. `{#id}` at its end sets its id; else it is made of the words when all is read. */
export function readHeading(reading: Reading, token: Tokens.Heading, place: Place, line: number): Block[] {
  const written = ID.exec(token.text);
  const text = written ? token.text.slice(0, written.index) : token.text;
  const offset = place.start + Math.max(0, token.raw.indexOf(token.text));
  const children = readInline(reading, text, { source: place.source, offset });
  const id = written?.[1] === undefined ? undefined : claimId(reading, place, written[1]);
  if (children.length === 0) {
    reading.report(place, findings.emptyHeading);
    return [];
  }
  const level = Math.min(6, Math.max(1, token.depth + reading.options.headingShift)) as Heading['level'];
  return [reading.ids.heading({ type: 'heading', level, id: id ?? '', children, line }, id)];
}

const ID = /(?:^|\s)\{#([^\s{}]+)\}$/;
