import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { counted } from '../counted.ts';
import { explanationOf } from '../explanations.ts';
import { excerpt } from './excerpt.ts';
import type { Palette, Report, ReportContext } from './report.ts';
import { severityWord, summaryLine, summaryOf } from './summary.ts';
import { visible } from './visible.ts';

/** For people at a terminal: grouped by file, each finding with its line and what to do. */
export const stylish = {
  what: { sv: 'för människor: raden, en pil och vad du ska göra', en: 'for people: the line, a caret and what to do' },
  report(findings, context) {
    const groups = byFile(findings);
    const blocks = Array.from(groups, ([file, group]) => [
      heading(file, context),
      ...group.flatMap((each) => finding(each, context)),
    ]);
    const lines = [...blocks.flatMap((block) => [...block, '']), summary(findings, context), ...further(findings, context)];
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
  },
} satisfies Report;

function byFile(findings: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const each of findings) {
    const group = groups.get(each.file);
    if (group) group.push(each);
    else groups.set(each.file, [each]);
  }
  return groups;
}

function heading(file: string, { palette, locale }: ReportContext): string {
  return palette.underline(file === '' ? { sv: 'Banken', en: 'The bank' }[locale] : visible(file));
}

function finding(each: Diagnostic, context: ReportContext): string[] {
  const { palette, locale } = context;
  const place = each.span ? `${each.span.start.line}:${each.span.start.column}` : '–';
  const weight = inColour(palette, each.severity)(severityWord(each.severity, locale));
  const hint = each.hint ? [`    ${palette.cyan('→')} ${visible(each.hint[locale])}`] : [];
  return [
    `  ${palette.dim(place)}  ${weight}  ${visible(each.message[locale])}  ${palette.dim(each.code)}`,
    ...lineWithCaret(each, context),
    ...hint,
  ];
}

function lineWithCaret(each: Diagnostic, { sources, palette, width }: ReportContext): string[] {
  const source = sources.get(each.file);
  if (!source || !each.span) return [];
  const number = String(each.span.start.line);
  // Four columns before the number, three for the bar.
  const { line, marks } = excerpt(source, each.span, Math.max(20, width - number.length - 7));
  if (line === '') return [];
  return [
    `    ${palette.dim(`${number} │`)} ${line}`,
    `    ${' '.repeat(number.length)} ${palette.dim('│')} ${inColour(palette, each.severity)(marks)}`,
  ];
}

function inColour(palette: Palette, severity: Severity): (text: string) => string {
  return { error: palette.red, warning: palette.yellow, info: palette.cyan }[severity];
}

function summary(findings: readonly Diagnostic[], context: ReportContext): string {
  return context.palette.bold(summaryLine(summaryOf(findings, context), context.locale));
}

/** What can be done without reading further, and where to read further. */
function further(findings: readonly Diagnostic[], context: ReportContext): string[] {
  const { fixable } = summaryOf(findings, context);
  const code = findings.find((each) => explanationOf(each.code))?.code;
  const mend = {
    sv: `${counted(fixable, 'fynd', 'fynd')} rättas av »etos lint --fix«.`,
    en: `“etos lint --fix” mends ${counted(fixable, 'finding', 'findings')}.`,
  };
  const explain = { sv: `Mer om en regel: etos explain ${code}`, en: `More about a rule: etos explain ${code}` };
  const lines = [...(fixable > 0 ? [mend] : []), ...(code ? [explain] : [])];
  return lines.map((line) => context.palette.dim(line[context.locale]));
}
