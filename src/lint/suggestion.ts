import type { Message } from '../diagnostics/diagnostic.ts';

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
