import { mayRead } from '../../bank/audience.ts';
import type { Audience, KindName } from '../../bank/kinds/kind.ts';
import type { Localized } from '../../bank/localize.ts';
import type { Section } from '../../bank/sections.ts';
import type { Block } from '../../document/document.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { escapeText } from '../../markdown/escape.ts';
import { parseMarkdown } from '../../markdown/markdown.ts';
import { toMarkdown } from '../../markdown/serialize.ts';
import { MarkdownValue } from '../markdown-value.ts';

/** Whose document a view is made for, and in which language. */
export interface Reader {
  readonly audience: Audience;
  readonly lang: LanguageCode;
}

/**
 * The text of a section for a reader: nothing at all when the section is not for them. This is the only way from a
 * bank's prose to a template, so a text cannot reach a reader it is not meant for.
 * Headings inside are moved below level 3; the Markdown is read and written anew, so nothing in it can break a page.
 */
export function prose(section: Section | undefined, from: LanguageCode, reader: Reader): MarkdownValue | undefined {
  if (!section || section.text === '' || !mayRead(reader.audience, section.audience)) return undefined;
  const { text, textLine: firstLine } = section;
  // Several texts share a document: each has its notes under names of its own.
  const idPrefix = text.includes('[^') ? `n${checksum(text)}-` : '';
  const { value } = parseMarkdown(text, { firstLine, directives: false, idPrefix });
  const markdown = toMarkdown(from === reader.lang ? value : value.map((block) => inLanguage(block, from))).trimEnd();
  return new MarkdownValue(from === reader.lang ? markdown : `::: lang ${from}\n${markdown}\n:::`);
}

/** Notes are set where the chapter ends, outside what marks the language of the text: each says its own. */
function inLanguage(block: Block, lang: LanguageCode): Block {
  if (block.type !== 'footnotes') return block;
  const items = block.items.map((item) => ({ ...item, children: item.children.map((child) => ({ ...child, lang })) }));
  return { ...block, items };
}

/** Thirty-two bits that differ between different texts (FNV-1a). */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(36);
}

/** A short text from front matter, marked with its language where that is not the reader's. */
export function phrase(text: string, from: LanguageCode, reader: Reader): MarkdownValue {
  const escaped = escapeText(text);
  return new MarkdownValue(from === reader.lang ? escaped : `[${escaped}]{lang=${from}}`);
}

/** One section of an entry by its key (and number). */
export function sectionOf(entry: Pick<Localized<KindName>, 'sections'>, key: string, number?: string): Section | undefined {
  return entry.sections.find((section) => section.key === key && (number === undefined || section.number === number));
}

/** One part of a section by its key. */
export function partOf(section: Section | undefined, key: string): Section | undefined {
  return section?.parts.find((part) => part.key === key);
}
