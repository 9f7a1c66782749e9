import type { Section } from '../../bank/sections.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { escapeText } from '../../markdown/escape.ts';
import { MarkdownValue } from '../markdown-value.ts';
import { prose, type Reader } from './prose.ts';

/** A section with all its parts for a reader: the section's own text, then each part under its heading. */
export function withParts(
  section: Section | undefined,
  at: { readonly from: LanguageCode; readonly reader: Reader; readonly level: number },
): MarkdownValue | undefined {
  if (!section) return undefined;
  const own = prose(section, at.from, at.reader);
  const parts = section.parts.flatMap((part) => {
    const text = prose(part, at.from, at.reader);
    return text ? [`${'#'.repeat(at.level)} ${escapeText(part.heading)}\n\n${text}`] : [];
  });
  const pieces = [...(own ? [String(own)] : []), ...parts];
  return pieces.length === 0 ? undefined : new MarkdownValue(pieces.join('\n\n'));
}
