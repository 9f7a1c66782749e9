import { isLetter } from './letters.ts';

/** Stands where something was that is no prose: an address, code, a tag. Neither letter nor blank, so words stay apart. */
export const blotted = '\uFFFC';

/** A piece of Markdown under a heading: a paragraph, a list item or a row of a table. */
export interface Piece {
  readonly kind: 'paragraph' | 'item' | 'row';
  /** Stands in a quotation, or is a line of speech that begins with a dash. */
  readonly spoken: boolean;
  /** Offset in the Markdown at which it begins. */
  readonly start: number;
  /** Its text as long as it is written, letter under letter: marks of Markdown are blanks, what is no prose is blotted. */
  readonly written: string;
}

/** Cuts Markdown into pieces of prose; headings, code, comments and directives are left out. */
export function piecesOf(markdown: string): Piece[] {
  const pieces: Piece[] = [];
  let open: { kind: Piece['kind']; spoken: boolean; start: number; parts: string[] } | undefined;
  let fence = '';
  let at = 0;
  const close = (): void => {
    if (open)
      pieces.push({ kind: open.kind, spoken: open.spoken, start: open.start, written: withoutMarks(open.parts.join('\n')) });
    open = undefined;
  };
  for (const line of withoutComments(markdown).split('\n')) {
    const start = at;
    at += line.length + 1;
    if (fence === '' && isBare(line, 0)) {
      if (open) open.parts.push(line);
      else open = { kind: 'paragraph', spoken: false, start, parts: [line] };
      continue;
    }
    if (fence === '' && line.startsWith('- ') && isBare(line, 2)) {
      close();
      open = { kind: 'item', spoken: false, start, parts: [`  ${line.slice(2)}`] };
      continue;
    }
    if (line === '') {
      close();
      continue;
    }
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (fence === '' || mark.startsWith(fence))) {
      close();
      fence = fence === '' ? mark : '';
      continue;
    }
    if (fence !== '' || isApart(line)) {
      close();
      continue;
    }
    const { kind, text, spoken } = lineOf(line);
    if (kind || !open) {
      close();
      open = { kind: kind ?? 'paragraph', spoken, start, parts: [text] };
    } else open.parts.push(text);
  }
  close();
  return pieces;
}

/** True where a letter stands: most lines and items begin with one, and they need no closer look. */
function isBare(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return line.length > at && isLetter(code) && !(code >= zero && code <= nine);
}

const [zero, nine] = [0x30, 0x39];

/** Lines that hold no prose, or that end what stands before them. */
function isApart(line: string): boolean {
  return line.trim() === '' || /^ {0,3}(?:#{1,6}(?:\s|$)|:::|(?:[-*_] *){3,}$|[|: -]*-[|: -]*$)/.test(line.slice(0, 200));
}

/** A line with the marks that begin it made blank; `kind` when it begins a piece of its own. */
function lineOf(line: string): { kind?: Piece['kind']; text: string; spoken: boolean } {
  const quote = /^ {0,3}(?:> ?)+/.exec(line)?.[0] ?? '';
  const rest = line.slice(quote.length);
  const marker = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s+\[[ xX]\])?\s+/.exec(rest)?.[0] ?? '';
  const text = ' '.repeat(quote.length + marker.length) + rest.slice(marker.length);
  const dash = /^\s*[–—]\s/.test(text);
  if (marker !== '') return { kind: 'item', text, spoken: dash };
  if (/^\s*\|/.test(rest)) return { kind: 'row', text, spoken: false };
  return dash ? { kind: 'paragraph', text, spoken: true } : { text, spoken: quote !== '' };
}

/** Markdown as long as it was, with blanks where comments stood. */
export function withoutComments(markdown: string): string {
  if (!markdown.includes('<!--')) return markdown;
  let text = '';
  let at = 0;
  for (let open = markdown.indexOf('<!--'); open >= 0; open = markdown.indexOf('<!--', at)) {
    const close = markdown.indexOf('-->', open + 4);
    const end = close < 0 ? markdown.length : close + 3;
    text += markdown.slice(at, open) + markdown.slice(open, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return text + markdown.slice(at);
}

const blank = (found: string): string => found.replace(/[^\n]/g, ' ');
const blot = (found: string): string => found.replace(/[^\n]/g, blotted);

/** Each pattern stops at the character it begins with, so that no text makes it slow. */
function withoutMarks(written: string): string {
  if (!/[*_`[\]<>\\&@~]|:\/\//.test(written)) return written;
  let text = written.replace(/`[^`]*`/g, blot);
  text = text.replace(/<[^<>\n]*>/g, blot).replace(/!?\[\^[^[\]\n]*\]/g, blot);
  text = text.replace(/\]\([^()\n]*\)(?:\{[^{}\n]*\})?/g, blank).replace(/!?\[/g, blank);
  text = text.replace(/https?:\/\/[^\s<>”"]*|&#?\w{1,30};/g, blot);
  text = withoutAddresses(text);
  return text.replace(/[*~\]\\]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, blank);
}

/** E-mail addresses: what stands together around an @. */
function withoutAddresses(text: string): string {
  let done = '';
  let at = 0;
  for (let found = text.indexOf('@'); found >= 0; found = text.indexOf('@', at)) {
    let start = found;
    while (start > at && /[\w.+-]/.test(text[start - 1] ?? '')) start--;
    let end = found + 1;
    while (end < text.length && /[\w.@-]/.test(text[end] ?? '')) end++;
    done += text.slice(at, start) + blot(text.slice(start, end));
    at = end;
  }
  return done + text.slice(at);
}
