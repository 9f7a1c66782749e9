import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { escapeText } from '../../markdown/escape.ts';
import { counted } from '../counted.ts';
import { spotOf } from './place.ts';
import type { Report, ReportContext } from './report.ts';
import { severityWord, summaryLine, summaryOf } from './summary.ts';
import { visible } from './visible.ts';

/** A comment on GitHub holds 65,536 characters; what does not fit in this is counted instead. */
const mostCharacters = 60_000;

/** One message may quote a very long name. */
const mostInCell = 600;

/** A table for a pull request, or for the summary of a step. */
export const markdown = {
  what: { sv: 'en tabell för en ändringsbegäran', en: 'a table for a pull request' },
  report(findings, context) {
    const { locale } = context;
    const summary = summaryOf(findings, context);
    const head = `## etos lint\n\n${summaryLine(summary, locale)}\n`;
    if (findings.length === 0) return head;
    const { rows, left } = fitting(findings.map((each) => row(each, context)));
    const foot = [
      ...(left > 0 ? [more(left, context)] : []),
      ...(summary.fixable > 0 ? [mendable(summary.fixable, context)] : []),
    ];
    return `${head}\n${headings[locale]}\n|---|---|---|---|\n${rows.join('\n')}\n${foot.map((line) => `\n${line}\n`).join('')}`;
  },
} satisfies Report;

const headings = { sv: '| Vikt | Plats | Fynd | Regel |', en: '| Weight | Place | Finding | Rule |' };

function row(each: Diagnostic, context: ReportContext): string {
  const { locale } = context;
  const { path, line, column } = spotOf(each, context);
  const hint = each.hint ? `<br>${plain(each.hint[locale])}` : '';
  const cells = [
    severityWord(each.severity, locale),
    plain(`${path}:${line}:${column}`),
    `${plain(each.message[locale])}${hint}`,
    plain(each.code),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Text that stays text: no marks, no HTML, no links, and nobody is called by an `@` or an issue by a `#`. */
function plain(text: string): string {
  const cut = text.length > mostInCell ? `${text.slice(0, mostInCell)}…` : text;
  // A word joiner takes no room, and ends the name that GitHub and GitLab look for after the sign.
  return escapeText(visible(cut)).replace(/([@#!])(?=[\p{L}\p{N}])/gu, '$1\u2060');
}

function fitting(rows: readonly string[]): { rows: readonly string[]; left: number } {
  let characters = 0;
  const fit = rows.findIndex((each) => {
    characters += each.length + 1;
    return characters > mostCharacters;
  });
  return fit < 0 ? { rows, left: 0 } : { rows: rows.slice(0, fit), left: rows.length - fit };
}

function more(left: number, { locale }: ReportContext): string {
  return {
    sv: `${counted(left, 'fynd', 'fynd')} till får inte plats här.`,
    en: `There is no room here for ${counted(left, 'more finding', 'more findings')}.`,
  }[locale];
}

function mendable(count: number, { locale }: ReportContext): string {
  return {
    sv: `${counted(count, 'fynd', 'fynd')} rättas av \`etos lint --fix\`.`,
    en: `\`etos lint --fix\` mends ${counted(count, 'finding', 'findings')}.`,
  }[locale];
}
