import type { Message } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';

/**
 * A finder of names near a mistyped one, for one run of one rule. It gives up when it has compared two million pairs,
 * which takes two or three seconds: a bank with that many mistakes has lost a folder, and needs other help than this.
 */
export function suggester(): (word: string, names: ReadonlySet<string>) => string[] {
  let left = 2_000_000;
  return (word, names) => {
    left -= names.size;
    return left < 0 ? [] : nearest(word, names);
  };
}

/** “Did you mean …?” with one or more names; undefined without any. */
export function didYouMean(names: readonly string[]): Message | undefined {
  if (names.length === 0) return undefined;
  return { sv: `Menade du ${either(names, '»', '«', 'eller')}?`, en: `Did you mean ${either(names, '“', '”', 'or')}?` };
}

function either(names: readonly string[], open: string, close: string, or: string): string {
  const quoted = names.map((name) => `${open}${name}${close}`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} ${or} ${last}`;
}
