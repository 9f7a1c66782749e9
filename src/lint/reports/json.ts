import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { jsonText } from './json-text.ts';
import type { Report } from './report.ts';
import { summaryOf } from './summary.ts';

/**
 * For programs. An object with
 * - `version`: 1; a change that breaks readers raises it;
 * - `findings`: list of `code`, `severity` (error, warning, info), `file` (relative to the bank, with `/`), `line`, `column`,
 *   `endLine`, `endColumn` (from 1, in UTF-16 code units, the end not counted in; null when a finding has no place),
 *   `message`, `hint` (null when there is none), both in the reader's language,
 *   `fixable` (true when `etos lint --fix` mends it);
 * - `summary`: `errors`, `warnings`, `infos`, `fixable` (how many of them), `files` (with findings), `texts` (checked).
 */
export const json = {
  what: { sv: 'för program: ett JSON-objekt', en: 'for programs: a JSON object' },
  report(findings, context) {
    const found = findings.map((each) => finding(each, context.locale));
    return jsonText({ version: 1, findings: found, summary: summaryOf(findings, context) });
  },
} satisfies Report;

function finding({ code, severity, file, span, message, hint, fix }: Diagnostic, locale: LanguageCode) {
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
    fixable: fix !== undefined,
  };
}
