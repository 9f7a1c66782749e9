import type { Token, TokenizerThis, Tokens } from 'marked';

/** `[ord]{lang=en}`: a passage in another language. Only called by the lexer, at every place where a token may begin. */
export function languageSpan(this: TokenizerThis, src: string): Tokens.Generic | undefined {
  if (src.charCodeAt(0) !== 91) return undefined;
  const end = closingBracket(src);
  const attributes = end > 1 ? ATTRIBUTES.exec(src.slice(end + 1, end + 60)) : null;
  if (!attributes) return undefined;
  const text = src.slice(1, end);
  const token: LanguageSpan = {
    type: 'language',
    raw: src.slice(0, end + 1 + attributes[0].length),
    lang: attributes[1] ?? '',
    text,
    tokens: this.lexer.inlineTokens(text),
  };
  return token;
}

/** The token that `languageSpan` makes. */
export interface LanguageSpan extends Tokens.Generic {
  readonly type: 'language';
  readonly lang: string;
  readonly text: string;
  readonly tokens: Token[];
}

/** True for the token that `languageSpan` makes. */
export function isLanguageSpan(token: Token): token is LanguageSpan {
  return token.type === 'language';
}

/** `{lang=en}` or `{lang="en"}`; the tag itself is judged later, so that a bad one is a finding. */
const ATTRIBUTES = /^\{lang="?([^\s"{}]{1,40})"?\}/;

/** The bracket that closes the one at the front; escaped ones and those in code do not count. */
function closingBracket(src: string): number {
  let open = 0;
  for (let at = 0; at < src.length; at++) {
    const char = src[at];
    if (char === '\\') at++;
    else if (char === '`') at = codeEnd(src, at);
    else if (char === '[') open++;
    else if (char === ']' && --open === 0) return at;
  }
  return -1;
}

/** The last backtick of the code that begins at `start`, or of the run there when it closes nothing. */
function codeEnd(src: string, start: number): number {
  const fence = /^`+/.exec(src.slice(start))?.[0] ?? '`';
  const inside = start + fence.length;
  const closing = src.slice(inside).search(new RegExp(`(?<!\`)${fence}(?!\`)`));
  return (closing < 0 ? inside : inside + closing + fence.length) - 1;
}
