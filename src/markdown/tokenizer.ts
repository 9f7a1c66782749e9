import { Tokenizer, type Tokens } from 'marked';
import { paragraphExtent } from './block/extent.ts';
import { lineEnd } from './block/line.ts';
import { quoteExtent } from './block/quote-extent.ts';
import { tableExtent } from './block/table-rows.ts';

/**
 * The block rules that `marked` answers with patterns whose cost grows with the square of the text, or with recursion,
 * answered line by line instead. Fences, indented code, headings, rules and lists are left to `marked`.
 */
export class SafeTokenizer extends Tokenizer {
  /** The quote's text without its markers; what stands in it is lexed later. */
  override blockquote(src: string): Tokens.Blockquote | undefined {
    const quote = quoteExtent(src);
    return quote && { type: 'blockquote', raw: src.slice(0, quote.end), text: quote.text, tokens: [] };
  }

  /** Raw HTML is text: it is found again, as a finding, among the inline tokens. */
  override html(): undefined {
    return undefined;
  }

  /** A definition is short: without a limit, one unclosed title would read to the end of the text, and each one anew. */
  override def(src: string): Tokens.Def | undefined {
    return /^ {0,3}\[/.test(src) ? super.def(src.slice(0, LONGEST_DEFINITION)) : undefined;
  }

  /** The table's lines; they are cut into cells later. */
  override table(src: string): Tokens.Table | undefined {
    const end = tableExtent(src);
    return end > 0 ? { type: 'table', raw: src.slice(0, end), align: [], header: [], rows: [] } : undefined;
  }

  override lheading(src: string): Tokens.Heading | undefined {
    const extent = paragraphExtent(src);
    if (!extent.underline || extent.end === 0) return undefined;
    const text = src.slice(0, extent.end).trim();
    const raw = src.slice(0, lineEnd(src, extent.end + 1));
    return { type: 'heading', raw, depth: extent.underline === '=' ? 1 : 2, text, tokens: this.lexer.inline(text) };
  }

  override paragraph(src: string): Tokens.Paragraph | undefined {
    const raw = src.slice(0, paragraphExtent(src).end);
    return raw ? { type: 'paragraph', raw, text: raw, tokens: this.lexer.inline(raw) } : undefined;
  }
}

/** Labels are at most 999 characters; the rest is room for an address and a title. */
const LONGEST_DEFINITION = 4000;
