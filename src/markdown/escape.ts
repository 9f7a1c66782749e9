import { clean } from './clean.ts';

/**
 * Markdown that says exactly `text`, wherever it is put: in running text, a heading, a table cell, a link, a list item or
 * between the quotation marks of a directive's argument. It has no line breaks, and makes no block, mark or link.
 */
export function escapeText(text: string): string {
  return escapeProse(text).replace(/"/g, '\\"');
}

/** The same for text that does not stand between quotation marks. */
export function escapeProse(text: string): string {
  return escapeStart(escapeWithin(text));
}

/** Escaped text for between a link's or an image's brackets: the lexer undoes the escapes of brackets there before it reads on. */
export function escapedForLabel(escaped: string): string {
  return escaped.replace(/\\([[\]])/g, (_, bracket: string) => `&#${bracket.charCodeAt(0)};`);
}

/** Marks that mean something anywhere in a line; for text that does not begin one. */
export function escapeWithin(text: string): string {
  return clean(text)
    .text.replace(/[ \t\n]+/g, ' ')
    .replace(/[\\`*_{[\]<|~]/g, '\\$&')
    .replace(/&(?=#?[0-9A-Za-z]+;)/g, '\\&')
    .replace(/:(?=\/\/|::)/g, '\\:')
    .replace(/(?<![A-Za-z0-9])(www)\./gi, '$1\\.')
    .replace(/(?<=\S)@(?=\S)/g, '\\@')
    .replace(/(^| )(#+ ?)$/, '$1\\$2')
    .replace(/!$/, '\\!');
}

/** Marks that mean something at the start of a line: headings, lists, quotes, underlines, captions. */
function escapeStart(text: string): string {
  return text
    .replace(/^( ?)([#>+\-=:])/, '$1\\$2')
    .replace(/^( ?\d{1,9})([.)])(?= |$)/, '$1\\$2')
    .replace(/^( ?(?:Tabell|Table)):/, '$1\\:');
}
