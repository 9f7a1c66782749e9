import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import type { Report } from './report.ts';
import { summaryOf } from './summary.ts';

/**
 * For programs. An object with
 * - `version`: 1; a change that breaks readers raises it;
 * - `findings`: list of `code`, `severity` (error, warning, info), `file` (relative to the bank, with `/`), `line`, `column`,
 *   `endLine`, `endColumn` (from 1, in UTF-16 code units, the end not counted in; null when a finding has no place),
 *   `message`, `hint` (null when there is none), both in the reader's language;
 * - `summary`: `errors`, `warnings`, `infos`, `files` (with findings), `texts` (checked).
 */
export const json = {
  what: { sv: 'för program: ett JSON-objekt', en: 'for programs: a JSON object' },
  report(findings, context) {
    const found = findings.map((each) => finding(each, context.locale));
    const whole = { version: 1, findings: found, summary: summaryOf(findings, context) };
    return `${escaped(JSON.stringify(whole, null, 2))}\n`;
  },
} satisfies Report;

function finding({ code, severity, file, span, message, hint }: Diagnostic, locale: LanguageCode) {
  return {
    code,
    severity,
    file,
    line: span?.start.line ?? null,
    column: span?.start.column ?? null,
    endLine: span?.end.line ?? null,
    endColumn: span?.end.column ?? null,
    message: message[locale],
    hint: hint?.[locale] ?? null,
  };
}

/** JSON leaves some characters that steer terminals or turn the direction of writing as they are; here they are escaped too. */
function escaped(text: string): string {
  const steering = /[\x7F-\x9F\xAD\u061C\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;
  return text.replace(steering, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
