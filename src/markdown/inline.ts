import type { Token } from 'marked';
import type { Inline } from '../document/document.ts';
import { inlineText } from '../document/walk.ts';
import { safeAddress } from './address.ts';
import { decodeEntities } from './entities.ts';
import { findings } from './findings.ts';
import { isNoteRef, type NoteRefToken } from './footnote-tokens.ts';
import { isLanguageSpan } from './language-span.ts';
import { isLanguageTag } from './language-tag.ts';
import { DEEPEST, LONGEST_ADDRESS } from './limits.ts';
import type { Finding, Reading } from './reading.ts';
import type { Source } from './source.ts';
import { joined, withoutEdges } from './tidy.ts';

/** Where inline text stands: its source, and the offset in it at which the text begins. */
export interface InlinePlace {
  readonly source: Source;
  readonly offset: number;
}

/** Reads inline Markdown. White space is as a reader sees it: single, and none at the ends. */
export function readInline(reading: Reading, text: string, at: InlinePlace): Inline[] {
  const tokens = MARKED.test(text) ? inlineTokens(reading, text, at) : undefined;
  return tokens ? readTokens(reading, tokens, at) : withoutEdges(joined([{ type: 'text', value: text }]));
}

/** What the lexer might find something in; half of all paragraphs have none of it and need no lexing. */
const MARKED = /[\\`*_~<[&@]|:\/\/|\bwww\.| {2}\n/;

/** The inline tokens of a text, or undefined, with a finding, when it would cost too much to lex. */
export function inlineTokens(reading: Reading, text: string, at: InlinePlace): Token[] | undefined {
  const marks = text.match(MARKS)?.length ?? 0;
  const tokens = reading.afford(marks * text.length) && !hasEndlessAddress(text) ? reading.lexer.inline(text) : undefined;
  if (!tokens) reading.report({ source: at.source, start: at.offset, end: at.offset + text.length }, findings.tooManyMarks);
  return tokens;
}

/** Every character at which the lexer stops to look for a token. */
const MARKS = /[\\`*_~<[\]!&@:]|\bwww\./g;

/** The lexer looks for an e-mail address at every character of a word. */
function hasEndlessAddress(text: string): boolean {
  return text.includes('@') && text.split(/\s+/).some((word) => word.length > LONGEST_ADDRESS);
}

/** Reads tokens that `inlineTokens` gave. */
export function readTokens(reading: Reading, tokens: readonly Token[], at: InlinePlace): Inline[] {
  return withoutEdges(new InlineReader(reading, at.source).tokens(tokens, at.offset, 0));
}

class InlineReader {
  readonly #reading: Reading;
  readonly #source: Source;

  constructor(reading: Reading, source: Source) {
    this.#reading = reading;
    this.#source = source;
  }

  tokens(tokens: readonly Token[], offset: number, depth: number): Inline[] {
    let start = offset;
    const nodes: Inline[] = [];
    for (const token of tokens) {
      for (const node of this.#token(token, start, depth)) nodes.push(node);
      start += token.raw.length;
    }
    return joined(nodes);
  }

  #token(token: Token, start: number, depth: number): readonly Inline[] {
    const end = start + token.raw.length;
    const report = (finding: Finding) => this.#reading.report({ source: this.#source, start, end }, finding);
    const children = () => this.tokens(innerTokens(token), start + innerOffset(token), depth + 1);
    if (isNoteRef(token)) return this.#noteRef(token, report);
    if (isLanguageSpan(token)) return language(token.lang, children(), report);
    switch (token.type) {
      case 'strong':
        return depth < DEEPEST ? [{ type: 'strong', children: children() }] : children();
      case 'em':
        return depth < DEEPEST ? [{ type: 'emphasis', children: children() }] : children();
      case 'codespan':
        return [{ type: 'code', value: token.text.replace(/\t/g, ' ') }];
      case 'br':
        return [{ type: 'lineBreak' }];
      case 'del':
        report(findings.strikethrough);
        return children();
      case 'escape':
        return [{ type: 'text', value: token.text }];
      case 'html':
        return html(token.raw, report);
      case 'link':
        return this.#link(token.href, token.autolink === true, children(), report);
      case 'image':
        report(findings.inlineImage);
        return [{ type: 'text', value: inlineText(children()) }];
      default:
        return [{ type: 'text', value: decodeEntities(token.raw) }];
    }
  }

  #noteRef({ label, raw }: NoteRefToken, report: (finding: Finding) => void): readonly Inline[] {
    const mark = this.#reading.notes.refer(label, (id) => this.#reading.ids.claim(id).id);
    if (!mark) report(findings.unknownNote(label));
    return [mark ?? { type: 'text', value: raw }];
  }

  #link(written: string, literal: boolean, children: readonly Inline[], report: (finding: Finding) => void): readonly Inline[] {
    const address = literal ? written : decodeEntities(written);
    const href = safeAddress(address);
    if (href === undefined) {
      report(findings.unsafeLink(address.slice(0, 60)));
      return children;
    }
    const shown: readonly Inline[] = inlineText(children).trim() ? children : [{ type: 'text', value: address }];
    return [this.#reading.ids.link({ type: 'link', href, children: shown })];
  }
}

function innerTokens(token: Token): readonly Token[] {
  return 'tokens' in token ? (token.tokens ?? []) : [];
}

/** How far into a token its first inner token begins: past the marks that open it. */
function innerOffset(token: Token): number {
  const first = innerTokens(token)[0];
  return first ? Math.max(0, token.raw.indexOf(first.raw)) : 0;
}

function language(lang: string, children: readonly Inline[], report: (finding: Finding) => void): readonly Inline[] {
  if (isLanguageTag(lang)) return [{ type: 'language', lang, children }];
  report(findings.badLanguage(lang));
  return children;
}

/** Comments say nothing, `<br>` is a line break, and all else is text. */
function html(raw: string, report: (finding: Finding) => void): readonly Inline[] {
  if (raw.startsWith('<!--')) return [];
  if (/^<br\s*\/?>$/i.test(raw)) return [{ type: 'lineBreak' }];
  if (!raw.startsWith('</')) report(findings.rawHtml(raw.slice(0, 60)));
  return [{ type: 'text', value: raw }];
}
