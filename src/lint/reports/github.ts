import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { counted } from '../counted.ts';
import { spotOf } from './place.ts';
import type { Report, ReportContext } from './report.ts';
import { sentence } from './sentence.ts';
import { severityWord, summaryLine, summaryOf } from './summary.ts';
import { visible } from './visible.ts';

/** GitHub shows ten annotations of each weight for a step and drops the rest without a word; one notice is kept for saying so. */
const shownAs: Readonly<Record<Severity, { readonly command: string; readonly most: number }>> = {
  error: { command: 'error', most: 10 },
  warning: { command: 'warning', most: 10 },
  info: { command: 'notice', most: 9 },
};

/** Annotations on a change in GitHub: the first ten errors and warnings at their lines, the rest as lines of the log. */
export const github = {
  what: { sv: 'anmärkningar vid raderna i GitHub', en: 'annotations at the lines in GitHub' },
  report(findings, context) {
    const first = new Set((['error', 'warning', 'info'] as const).flatMap((weight) => firstOf(findings, weight)));
    const rest = findings.filter((each) => !first.has(each));
    const lines = [
      ...findings.filter((each) => first.has(each)).map((each) => annotation(each, context)),
      ...rest.map((each) => logLine(each, context)),
      ...(rest.length > 0 ? [moreNotice(rest.length, context)] : []),
      summaryLine(summaryOf(findings, context), context.locale),
    ];
    return `${lines.join('\n')}\n`;
  },
} satisfies Report;

function firstOf(findings: readonly Diagnostic[], weight: Severity): readonly Diagnostic[] {
  return findings.filter((each) => each.severity === weight).slice(0, shownAs[weight].most);
}

function annotation(each: Diagnostic, context: ReportContext): string {
  const { path, line, column, endLine, endColumn } = spotOf(each, context);
  // Columns only mean something to GitHub when the place is on one line.
  const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  return command(shownAs[each.severity].command, sentence(each, context.locale), {
    file: visible(path),
    line,
    endLine,
    ...columns,
    title: each.code,
  });
}

function moreNotice(count: number, { locale }: ReportContext): string {
  const text = {
    sv: `${counted(count, 'fynd till', 'fynd till')}, utöver anmärkningarna. Alla står i loggen.`,
    en: `${counted(count, 'more finding', 'more findings')} besides the annotations. All of them are in the log.`,
  };
  return command('notice', text[locale], { title: 'etos lint' });
}

function command(name: string, text: string, properties: Readonly<Record<string, string | number>>): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${propertyText(String(value))}`);
  return `::${name} ${list.join(',')}::${commandText(text)}`;
}

function commandText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyText(text: string): string {
  return commandText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line that the runner takes for no command: those begin with `::`, or hold `##[`. */
function logLine(each: Diagnostic, context: ReportContext): string {
  const { path, line, column } = spotOf(each, context);
  const weight = severityWord(each.severity, context.locale);
  const text = `- ${visible(path)}:${line}:${column}: ${weight}: ${sentence(each, context.locale)} [${each.code}]`;
  return text.replaceAll('##[', '##\\[');
}
