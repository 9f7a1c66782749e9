import type { Report } from './report.ts';
import { severityWord, summaryLine, summaryOf } from './summary.ts';
import { visible } from './visible.ts';

/** One line per finding, as compilers write them, for editors and for searching. */
export const compact = {
  what: { sv: 'en rad per fynd: fil:rad:kolumn', en: 'one line per finding: file:line:column' },
  report(findings, context) {
    const { locale } = context;
    const lines = findings.map(({ file, span, severity, message, code }) => {
      const place = [file, ...(span ? [span.start.line, span.start.column] : [])].join(':');
      return visible(`${place}: ${severityWord(severity, locale)}: ${message[locale]} [${code}]`);
    });
    return `${[...lines, summaryLine(summaryOf(findings, context), locale)].join('\n')}\n`;
  },
} satisfies Report;
