/** Text as it may stand between tags or in a quoted attribute. Characters that no browser shows become U+FFFD. */
export function escapeHtml(text: string): string {
  const writable = SUSPECT.test(text) ? text.replace(UNWRITABLE, '\uFFFD') : text;
  return writable.replace(/[&<>"']/g, (char) => REFERENCES[char] ?? char);
}

/** Text as it may stand between quotation marks in a style sheet; `<` too, so that it cannot end the sheet. */
export function escapeCss(text: string): string {
  return text.replace(/[^ \p{L}\p{N}.,–()/-]/gu, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `);
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Controls but TAB and LF, halves of surrogate pairs, noncharacters. */
const UNWRITABLE = /[\0-\x08\x0B-\x1F\x7F-\x9F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The same, and whole surrogate pairs too: a cheap test that nearly every text passes. */
const SUSPECT = /[\0-\x08\x0B-\x1F\x7F-\x9F\uD800-\uDFFF\uFFFE\uFFFF]/;
