import { Lexer, type Token, type TokensList } from 'marked';
import { footnote, noteRef } from './footnote-tokens.ts';
import { languageSpan } from './language-span.ts';
import { SafeTokenizer } from './tokenizer.ts';

/**
 * The lexer of `marked`, kept within bounds: one level of blocks at a time, so depth is ours to count,
 * and inline text apart, so its cost is ours to judge. Link definitions are shared by all that one instance lexes.
 */
export class MarkdownLexer {
  readonly #lexer = new ShallowLexer({
    gfm: true,
    tokenizer: new SafeTokenizer(),
    extensions: { renderers: {}, childTokens: {}, block: [footnote], inline: [languageSpan, noteRef] },
  });
  readonly #used = new Set<string>();
  #inline = false;

  constructor() {
    this.#lexer.tokens.links = new Proxy(this.#lexer.tokens.links, {
      get: (links, label: string) => {
        if (this.#inline) this.#used.add(label);
        return links[label];
      },
    });
  }

  /** The blocks of a text; their `raw` put together is the text. Undefined when the lexer fails on it. */
  blocks(text: string): Token[] | undefined {
    this.#lexer.inlineQueue = [];
    return attempt(() => this.#lexer.blockTokens(text, []));
  }

  /** The inline tokens of a paragraph, heading or cell. Undefined when the lexer fails on it. */
  inline(text: string): Token[] | undefined {
    this.#lexer.state.inLink = false;
    this.#lexer.state.inRawBlock = false;
    this.#inline = true;
    const tokens = attempt(() => this.#lexer.inlineTokens(text));
    this.#inline = false;
    return tokens;
  }

  /** True when inline text has looked the definition of that label up. */
  isUsed(label: string): boolean {
    return this.#used.has(label);
  }
}

class ShallowLexer extends Lexer {
  #busy = false;

  override blockTokens(src: string, tokens?: Token[], clipped?: boolean): Token[];
  override blockTokens(src: string, tokens?: TokensList, clipped?: boolean): TokensList;
  override blockTokens(src: string, tokens: Token[] = [], clipped = false): Token[] {
    if (this.#busy) {
      this.state.top = true;
      return tokens;
    }
    this.#busy = true;
    try {
      return super.blockTokens(src, tokens, clipped);
    } finally {
      this.#busy = false;
    }
  }
}

/** `marked` throws when it makes no headway, and its patterns when they run out of stack: the text is then kept as text. */
function attempt(lex: () => Token[]): Token[] | undefined {
  try {
    return lex();
  } catch {
    return undefined;
  }
}
