import type { TokenizerThis, Tokens } from 'marked';
import { isBlankLine, lineEnd, startsBlock } from './block/line.ts';

/** `[^label]: what it says`, with what follows it indented by four spaces, or on the lines right under it. */
export interface FootnoteToken extends Tokens.Generic {
  readonly type: 'footnote';
  readonly label: string;
  /** Without the mark and the indents. */
  readonly text: string;
}

/** `[^label]` in running text. */
export interface NoteRefToken extends Tokens.Generic {
  readonly type: 'noteRef';
  readonly label: string;
}

/** Only called by the lexer, where a block may begin. */
export function footnote(this: TokenizerThis, src: string): FootnoteToken | undefined {
  const opening = OPENING.exec(src);
  if (!opening) return undefined;
  const end = footnoteEnd(src);
  const [first = '', ...rest] = src.slice(opening[0].length, end).split('\n');
  const text = [first, ...rest.map((line) => line.replace(INDENT, ''))].join('\n');
  return { type: 'footnote', raw: src.slice(0, Math.min(src.length, end + 1)), label: opening[1] ?? '', text };
}

/** Only called by the lexer, where a token may begin. What looks like a link is one. */
export function noteRef(this: TokenizerThis, src: string): NoteRefToken | undefined {
  const found = REFERENCE.exec(src);
  return found ? { type: 'noteRef', raw: found[0], label: found[1] ?? '' } : undefined;
}

export function isFootnote(token: { readonly type: string }): token is FootnoteToken {
  return token.type === 'footnote';
}

export function isNoteRef(token: { readonly type: string }): token is NoteRefToken {
  return token.type === 'noteRef';
}

const OPENING = /^ {0,3}\[\^([^\s[\]\\^]{1,80})\]:[ \t]*/;
const REFERENCE = /^\[\^([^\s[\]\\^]{1,80})\](?![([])/;
const INDENT = /^(?: {1,4}|\t)/;

/** Before the last line feed of the note. */
function footnoteEnd(src: string): number {
  let end = lineEnd(src, 0);
  let lazy = true;
  for (let next = end + 1; next < src.length; next = lineEnd(src, next) + 1) {
    if (isBlankLine(src, next)) {
      lazy = false;
      continue;
    }
    const inside = /^(?: {4}|\t)/.test(src.slice(next, next + 4));
    if (!inside && (!lazy || startsBlock(src, next) || OPENING.test(src.slice(next, next + 100)))) break;
    lazy = true;
    end = lineEnd(src, next);
  }
  return end;
}
