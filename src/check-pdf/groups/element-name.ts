import type { Reading } from '../read/reading.ts';
import { isTag, type Tag } from '../read/tags.ts';

/** Beyond this no reader needs to hear more to find it. */
const longest = 60;

/** How a finding names an element: its type, with its words when it says any in replacement text. */
export function elementName({ file }: Reading, tag: Tag): string {
  const said = file.text(file.entry(tag.dict, 'Alt')) ?? file.text(file.entry(tag.dict, 'T')) ?? '';
  const words = said.length > longest ? `${said.slice(0, longest)}…` : said;
  return words === '' ? tag.written : `${tag.written} “${words}”`;
}

/** The page on which an element begins: its own, or that of the first thing in it. */
export function pageOf(tag: Tag): { page?: number } {
  let at: Tag | undefined = tag;
  while (at !== undefined) {
    if (at.page !== undefined) return { page: at.page + 1 };
    const held: number | undefined = at.kids.flatMap((kid) => (isTag(kid) ? [] : [kid.page]))[0];
    if (held !== undefined) return { page: held + 1 };
    at = at.kids.find(isTag);
  }
  return {};
}
