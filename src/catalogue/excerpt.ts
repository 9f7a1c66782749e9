import type { Audience } from '../bank/kinds/kind.ts';
import { blockText } from '../document/walk.ts';
import { parseMarkdown } from '../markdown/markdown.ts';
import type { Passage } from './search-text.ts';

/** A few words around a hit, cut so that the words searched for can be shown in another way. */
export interface Excerpt {
  readonly heading: string;
  readonly audience: Audience;
  /** In order; together they are the excerpt. */
  readonly pieces: readonly { readonly text: string; readonly hit: boolean }[];
}

/**
 * The passage with most of the words searched for, cut around the first of them. When they stand in the title or the
 * aliases alone it is the beginning of the first passage; undefined for an entry without any.
 */
export function excerptOf(passages: readonly Passage[], isHit: (word: string) => boolean): Excerpt | undefined {
  let best: Passage | undefined = passages[0];
  let most = 0;
  for (const passage of passages) {
    const kinds = new Set((passage.text.match(word) ?? []).map((each) => each.toLowerCase()).filter(isHit)).size;
    if (kinds > most) [best, most] = [passage, kinds];
  }
  if (!best) return undefined;
  return { heading: best.heading, audience: best.audience, pieces: cutAround(plain(best.text), isHit) };
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Characters shown before and after the first hit: together with the heading about two lines of a terminal. */
const before = 60;
const after = 100;

function cutAround(text: string, isHit: (word: string) => boolean): Excerpt['pieces'] {
  const hits = [...text.matchAll(word)].filter((match) => isHit(match[0].toLowerCase()));
  const first = hits[0]?.index ?? 0;
  const start = first <= before ? 0 : text.indexOf(' ', first - before) + 1;
  const end = first + after >= text.length ? text.length : text.lastIndexOf(' ', first + after);
  const pieces: { text: string; hit: boolean }[] = [];
  let at = start;
  for (const { index, 0: found } of hits) {
    if (index < start || index + found.length > end) continue;
    pieces.push({ text: text.slice(at, index), hit: false }, { text: found, hit: true });
    at = index + found.length;
  }
  const dots = { from: start > 0 ? '… ' : '', to: end < text.length ? ' …' : '' };
  return [{ text: dots.from, hit: false }, ...pieces, { text: `${text.slice(at, end)}${dots.to}`, hit: false }].filter(
    (piece) => piece.text !== '',
  );
}

/** A passage as it reads, on one line: no marks of Markdown. */
function plain(markdown: string): string {
  const { value } = parseMarkdown(markdown, { directives: false });
  return value.flatMap(blockText).join(' ').replace(/\s+/g, ' ').trim();
}
