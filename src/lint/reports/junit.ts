import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { byPath, spotOf } from './place.ts';
import type { Report, ReportContext } from './report.ts';
import { sentence } from './sentence.ts';
import { severityWord } from './summary.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/**
 * JUnit's XML: a file is a suite, a finding a case. Only errors are failures, as only they make etos end with 1; warnings
 * and notes are cases that pass and say something. A bank without findings is one case that passes, since some readers
 * take a report without cases for a run that broke.
 */
export const junit = {
  what: { sv: 'XML som testresultat, för de flesta byggservrar', en: 'XML as test results, for most build servers' },
  report(findings, context) {
    const suites = Array.from(byPath(findings, context), ([path, group]) => suite(path, group, context));
    const clean = element('testsuite', { name: 'etos lint', ...counts([]), tests: 1 }, [
      ...element('testcase', { name: 'etos lint', classname: 'etos' }),
    ]);
    const all = suites.length > 0 ? suites.flat() : clean;
    const tests = Math.max(1, findings.length);
    return xmlDocument(element('testsuites', { name: 'etos lint', ...counts(findings), tests }, all));
  },
} satisfies Report;

function counts(findings: readonly Diagnostic[]) {
  const failures = findings.filter((each) => each.severity === 'error').length;
  return { tests: findings.length, failures, errors: 0, skipped: 0 };
}

function suite(path: string, group: readonly Diagnostic[], context: ReportContext): readonly string[] {
  return element(
    'testsuite',
    { name: path, ...counts(group) },
    group.flatMap((each) => testcase(each, context)),
  );
}

function testcase(each: Diagnostic, context: ReportContext): readonly string[] {
  const { path, line, column } = spotOf(each, context);
  const weight = severityWord(each.severity, context.locale);
  const said = `${path}:${line}:${column} ${weight}: ${sentence(each, context.locale)} [${each.code}]`;
  const inside =
    each.severity === 'error'
      ? textElement('failure', { type: each.code, message: sentence(each, context.locale) }, said)
      : textElement('system-out', {}, said);
  return element('testcase', { name: `${each.code} ${line}:${column}`, classname: path, file: path, line }, inside);
}
