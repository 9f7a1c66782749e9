import type { Block, List } from '../document/document.ts';

/**
 * Reads text in which nothing is marked: paragraphs, and lists of single lines that begin with `- `. Gives undefined for
 * anything else, and for anything doubtful: then the lexer reads it, which takes thirty times as long. What is read here is
 * what the lexer would have read; a test compares the two.
 */
export function readPlain(text: string, firstLine: number): Block[] | undefined {
  if (text === '' || isMarked(text)) return undefined;
  const blocks: Block[] = [];
  let line = firstLine;
  for (const stretch of text.split('\n\n')) {
    const lines = stretch.split('\n');
    const block = stretch.startsWith('-') ? list(lines, line) : paragraph(lines, line);
    // Two lists with a blank line between them are one.
    if (!block || (block.type === 'list' && blocks.at(-1)?.type === 'list')) return undefined;
    blocks.push(block);
    line += lines.length + 1;
  }
  return blocks;
}

/** True for text in which something may be marked. Where nothing is, there are no headings, links, tables or figures. */
export function isMarked(text: string): boolean {
  return text.length > longest || marked.test(text);
}

const longest = 50_000;

/** Anything that may mean something: marks, addresses, blanks at the ends of lines, what a line may begin with, odd characters. */
const marked =
  /[\\`*_[\]<>{}&#~|=+@\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]| {2}|[^\S\n]\n|\n[^\S\n]|^\s|\s$|\n{3}|(?:^|\n)(?::|\d{1,9}[.)]|-(?! [^\s\d:-]))|:\/\/|[wW]{3}\./;

function paragraph(lines: readonly string[], line: number): Block | undefined {
  if (lines.some((each) => each.startsWith('-'))) return undefined;
  return said(lines.join(' '), line);
}

function list(lines: readonly string[], line: number): List | undefined {
  if (!lines.every((each) => each.startsWith('- '))) return undefined;
  const items = lines.map((each, at) => ({ children: [said(each.slice(2), line + at)] }));
  return { type: 'list', marker: 'bullet', start: 1, tight: true, items, line };
}

function said(value: string, line: number): Block {
  return { type: 'paragraph', children: [{ type: 'text', value }], line };
}
