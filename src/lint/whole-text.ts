import type { Source } from '../bank/source.ts';
import type { Span } from '../diagnostics/diagnostic.ts';
import { onceInTurn } from './once-in-turn.ts';
import type { Text } from './texts.ts';

/** What a pattern finds in a text. */
export interface Hit {
  readonly match: RegExpMatchArray;
  readonly file: string;
  readonly span: Span;
}

/**
 * Every place in a file, front matter and prose alike, that a pattern (with the flag `g`) finds. `needs` is what every hit
 * holds, in a form that is quickly looked for: a text without it need not be searched.
 */
export function hitsIn({ source }: Pick<Text, 'source'>, pattern: RegExp, needs: string | RegExp = ''): Hit[] {
  if (typeof needs === 'string' ? !source.text.includes(needs) : !needs.test(source.text)) return [];
  return Array.from(source.text.matchAll(pattern), (match) => ({
    match,
    file: source.file,
    span: source.span(match.index, match.index + match[0].length),
  }));
}

/**
 * The same for a pattern that stays on one line, searched only on lines that hold `needs` (with the flag `g`); a line that
 * `unless` fits is passed by.
 */
export function hitsInLines(
  { source }: Pick<Text, 'source'>,
  pattern: RegExp,
  { needs, unless }: { readonly needs: RegExp; readonly unless?: RegExp },
): Hit[] {
  const { text } = source;
  const hits: Hit[] = [];
  needs.lastIndex = 0;
  for (let found = needs.exec(text); found; found = needs.exec(text)) {
    const start = text.lastIndexOf('\n', found.index) + 1;
    const next = text.indexOf('\n', found.index);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end);
    needs.lastIndex = end;
    if (unless?.test(line)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
      const at = start + match.index;
      hits.push({ match, file: source.file, span: source.span(at, at + match[0].length) });
    }
  }
  return hits;
}

/** True where a text holds anything but the letters and marks of Western languages: few texts do, and some rules look no further. */
export function isOdd({ source }: Pick<Text, 'source'>): boolean {
  return odd(source);
}

const unusual = /[^\n -~\xa0-\u0180\u2010-\u201e\u2020-\u2022\u2026]/;
const odd = onceInTurn(({ text }: Source) => unusual.test(text));

/** The outermost key of the front matter in which an offset stands; undefined in the body. */
export function keyAt({ source, yaml }: Pick<Text, 'source' | 'yaml'>, offset: number): string | undefined {
  if (offset >= yaml.end) return undefined;
  let keys = outermost.get(source);
  if (!keys) {
    keys = Array.from(source.text.slice(yaml.start, yaml.end).matchAll(/^[A-Za-z]+(?=:)/gm), (match) => ({
      key: match[0],
      start: yaml.start + match.index,
    }));
    outermost.set(source, keys);
  }
  return keys.findLast((each) => each.start <= offset)?.key;
}

const outermost = new WeakMap<Source, { readonly key: string; readonly start: number }[]>();

/** True for what stands in the value of a `ref`, which other rules look after. */
export function isInReference({ source, yaml }: Pick<Text, 'source' | 'yaml'>, offset: number): boolean {
  const start = source.lines.startOf(source.lines.position(offset).line);
  return offset < yaml.end && /\bref:[^,}]*$/.test(source.text.slice(Math.max(start, offset - 60), offset));
}
