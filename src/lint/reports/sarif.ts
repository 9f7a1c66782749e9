import type { Source } from '../../bank/source.ts';
import type { Diagnostic, Edit, Severity } from '../../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { spanAsWritten } from '../as-written.ts';
import { explanationOf } from '../explanations.ts';
import { fingerprints } from '../fingerprint.ts';
import { helpOf } from '../rule-page.ts';
import { jsonText } from './json-text.ts';
import { spotOf } from './place.ts';
import type { Report, ReportContext } from './report.ts';
import { sentence } from './sentence.ts';
import { visible } from './visible.ts';

/**
 * SARIF 2.1.0 (OASIS), which GitHub, Azure DevOps and editors read: one run, with the rules that found something and what
 * they are for, and every finding with its region, a fingerprint, and what mends it where that is known. Paths are
 * relative to `%SRCROOT%`; columns count UTF-16 code units.
 */
export const sarif = {
  what: { sv: 'SARIF 2.1.0, för kodgranskning i GitHub och Azure', en: 'SARIF 2.1.0, for code scanning on GitHub and Azure' },
  report(findings, context) {
    const codes = [...new Set(findings.map((each) => each.code))];
    const names = fingerprints(findings, context.sources);
    const driver = {
      name: 'etos',
      version: context.version,
      language: context.locale,
      rules: codes.map((code) => rule(code, context.locale)),
    };
    const run = {
      tool: { driver },
      invocations: [{ executionSuccessful: true }],
      columnKind: 'utf16CodeUnits',
      results: findings.map((each, index) => ({
        ruleId: each.code,
        ruleIndex: codes.indexOf(each.code),
        level: levels[each.severity],
        message: { text: messageText(sentence(each, context.locale)) },
        locations: [{ physicalLocation: { artifactLocation: artifact(each.file, context), region: regionOf(each, context) } }],
        partialFingerprints: { 'etosContent/v1': names[index] },
        ...fixes(each, context),
      })),
    };
    return jsonText({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] });
  },
} satisfies Report;

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

function rule(code: string, locale: LanguageCode) {
  const explanation = explanationOf(code);
  if (!explanation) return { id: code };
  const { what, why, severity, area } = explanation;
  return {
    id: code,
    shortDescription: { text: what[locale] },
    fullDescription: { text: `${what[locale]} ${why[locale]}` },
    help: { text: `${what[locale]} ${why[locale]}\n\netos explain ${code}`, markdown: helpOf(explanation, locale) },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [area] },
  };
}

/** In a message of SARIF `[words](1)` is a link: a bracket that would open one is escaped. */
function messageText(text: string): string {
  return text.replace(/\[(?=[^\]]*\]\()/g, '\\[');
}

function artifact(file: string, context: ReportContext) {
  const { path } = spotOf({ file }, context);
  const uri = visible(path).split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

function regionOf(each: Diagnostic, context: ReportContext) {
  const { line, column, endLine, endColumn } = spotOf(each, context);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** What mends a finding, unless it only changes how the file is stored, which no replacement of letters can say. */
function fixes({ fix = [] }: Diagnostic, context: ReportContext) {
  const sourceOf = ({ file }: Edit) => context.sources.get(file);
  const changes = fix.filter((edit) => sourceOf(edit)?.text.slice(edit.start, edit.end) !== edit.text);
  if (changes.length === 0 || changes.some((edit) => !sourceOf(edit))) return {};
  const files = [...new Set(changes.map((edit) => edit.file))];
  const artifactChanges = files.map((file) => ({
    artifactLocation: artifact(file, context),
    replacements: changes.flatMap((edit) => {
      const source = edit.file === file ? sourceOf(edit) : undefined;
      return source ? [replacement(edit, source)] : [];
    }),
  }));
  return { fixes: [{ description: { text: 'etos lint --fix' }, artifactChanges }] };
}

function replacement({ start, end, text }: Edit, source: Source) {
  const span = spanAsWritten(source, source.span(start, end));
  const deletedRegion = {
    startLine: span.start.line,
    startColumn: span.start.column,
    endLine: span.end.line,
    endColumn: span.end.column,
  };
  return { deletedRegion, insertedContent: { text } };
}
