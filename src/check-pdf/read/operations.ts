/** What an operator of a content stream is given. Strings are their bytes, as Latin-1. */
export type Operand = number | boolean | null | { readonly name: string } | { readonly string: string } | Operands | Dictionary;
export type Operands = readonly Operand[];
export interface Dictionary {
  readonly dictionary: ReadonlyMap<string, Operand>;
}

export interface Operation {
  readonly operator: string;
  readonly operands: Operands;
}

/** Arrays and dictionaries nested deeper than this are not read further. */
const deepest = 60;
/** What a viewer need not keep (ISO 32000-1, annex C, allows 33 operands for any operator but those with arrays). */
const mostOperands = 2000;

/** Takes a content stream apart. What cannot be read is passed over; inline images come as one operation `EI`. */
export function* operations(data: Uint8Array): Generator<Operation> {
  const reader = new Reader(Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1'));
  let operands: Operand[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (typeof token !== 'object' || token === null || !('operator' in token)) {
      if (operands.length < mostOperands) operands.push(token);
      continue;
    }
    if (token.operator === 'BI') {
      operands = reader.inlineImage();
      yield { operator: 'EI', operands };
    } else yield { operator: token.operator, operands };
    operands = [];
  }
}

type Token = Operand | { readonly operator: string };

/** White space, and brackets that close nothing. */
const white = /[\s\0){}]*/y;
const regular = /[^\s\0()<>[\]{}/%]+/y;

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(depth = 0): Token | undefined {
    this.#skip();
    const first = this.#text[this.#at];
    if (first === undefined) return undefined;
    if (first === '/') return this.#name();
    if (first === '(') return this.#literal();
    if (first === '<') return this.#text[this.#at + 1] === '<' ? this.#dictionary(depth) : this.#hex();
    if (first === '[') return this.#array(depth);
    const word = this.#match(regular);
    if (word !== '') return wordToken(word);
    this.#at++;
    return first === ']' || first === '>' ? { operator: first } : this.next(depth);
  }

  /** The dictionary of an inline image as its only operand; its data are passed over. */
  inlineImage(): Operand[] {
    const entries = new Map<string, Operand>();
    for (;;) {
      const key = this.next();
      if (key === undefined || (isOperator(key) && key.operator === 'ID')) break;
      const value = this.next();
      if (value === undefined || isOperator(value)) break;
      if (isName(key)) entries.set(key.name, value);
    }
    // The data end at EI between white space; what looks so inside them is as good as never followed by an operator.
    const end = /[\s\0]EI(?=[\s\0]|$)/g;
    end.lastIndex = this.#at;
    this.#at = end.exec(this.#text) === null ? this.#text.length : end.lastIndex;
    return [{ dictionary: entries }];
  }

  #skip(): void {
    this.#match(white);
    while (this.#text[this.#at] === '%') {
      const end = this.#text.slice(this.#at, this.#at + 10_000).search(/[\r\n]/);
      this.#at = end < 0 ? this.#text.length : this.#at + end;
      this.#match(white);
    }
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #name(): Operand {
    this.#at++;
    const raw = this.#match(regular);
    return { name: raw.replace(/#([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) };
  }

  #hex(): Operand {
    const end = this.#text.indexOf('>', this.#at);
    const digits = this.#text.slice(this.#at + 1, end < 0 ? undefined : end).replace(/[^\da-f]/gi, '');
    this.#at = end < 0 ? this.#text.length : end + 1;
    return { string: Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1') };
  }

  #literal(): Operand {
    let depth = 1;
    let text = '';
    for (this.#at++; this.#at < this.#text.length; this.#at++) {
      const letter = this.#text[this.#at] ?? '';
      if (letter === '\\') text += this.#escape();
      else {
        if (letter === '(') depth++;
        if (letter === ')' && --depth === 0) break;
        text += letter;
      }
    }
    this.#at++;
    return { string: text };
  }

  #escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#at + 1, this.#at + 4))?.[0];
    if (octal) {
      this.#at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    }
    this.#at++;
    const letter = this.#text[this.#at] ?? '';
    if (letter === '\r' && this.#text[this.#at + 1] === '\n') this.#at++;
    return escapes[letter] ?? letter;
  }

  #array(depth: number): Operand {
    this.#at++;
    const items: Operand[] = [];
    for (let token = this.next(depth + 1); token !== undefined && depth < deepest; token = this.next(depth + 1)) {
      if (isOperator(token)) {
        if (token.operator === ']') break;
      } else items.push(token);
    }
    return items;
  }

  #dictionary(depth: number): Operand {
    this.#at += 2;
    const entries = new Map<string, Operand>();
    for (let key = this.next(depth + 1); key !== undefined && depth < deepest; key = this.next(depth + 1)) {
      if (isOperator(key)) {
        if (key.operator !== '>') continue;
        if (this.#text[this.#at] === '>') this.#at++;
        break;
      }
      const value = this.next(depth + 1);
      if (isName(key) && value !== undefined && !isOperator(value)) entries.set(key.name, value);
    }
    return { dictionary: entries };
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' };

function wordToken(word: string): Token {
  if (/^[+-]*(\d+\.?\d*|\.\d+)/.test(word)) return Number.parseFloat(word.replace(/^[+-]*(?=[+-])/, '')) || 0;
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : { operator: word };
}

function isOperator(token: Token): token is { readonly operator: string } {
  return typeof token === 'object' && token !== null && 'operator' in token;
}

/** True for names. */
export function isName(value: Operand | { readonly operator: string } | undefined): value is { readonly name: string } {
  return typeof value === 'object' && value !== null && 'name' in value;
}

/** True for strings. */
export function isString(value: Operand | undefined): value is { readonly string: string } {
  return typeof value === 'object' && value !== null && 'string' in value;
}

/** True for dictionaries. */
export function isDictionary(value: Operand | undefined): value is Dictionary {
  return typeof value === 'object' && value !== null && 'dictionary' in value;
}
