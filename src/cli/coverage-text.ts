import type { Coverage, Row } from '../catalogue/coverage.ts';
import type { Message } from '../diagnostics/diagnostic.ts';
import type { Palette } from '../lint/reports/report.ts';
import { alignedColumns } from './columns.ts';
import { type Terminal, visible } from './terminal.ts';
import { wrap } from './wrap.ts';

interface Shown {
  readonly terminal: Terminal;
  readonly palette: Palette;
}

/** Coverage as tables for a terminal. Principles go by number, for their names are wider than their columns. */
export function coverageText(coverage: Coverage, shown: Shown): string {
  const say = (message: Message) => message[shown.terminal.locale];
  const { width } = shown.terminal.environment;
  const numbered = coverage.principles.map((each, at) => `${at + 1} ${visible(each.title)}`).join(' · ');
  const gaps = coverage.gaps.length;
  return [
    matrix(coverage, { rows: coverage.topics, heading: say({ sv: 'Ämne', en: 'Topic' }) }, shown),
    matrix(coverage, { rows: coverage.audiences, heading: say({ sv: 'Målgrupp', en: 'Audience' }) }, shown),
    wrap(numbered, { width }) +
      wrap(
        say({
          sv: `0! är en lucka: etos.yaml säger att ämnet rör principen, men ingen text gör det. Luckor: ${gaps}.`,
          en: `0! is a gap: etos.yaml says that the topic is about the principle, but no text is. Gaps: ${gaps}.`,
        }),
        { width },
      ),
  ].join('\n');
}

function matrix(coverage: Coverage, of: { readonly rows: readonly Row[]; readonly heading: string }, shown: Shown): string {
  const { environment, locale } = shown.terminal;
  const all = locale === 'sv' ? 'Alla' : 'All';
  const headings = [of.heading, ...coverage.principles.map((_, at) => String(at + 1)), all];
  const rows = of.rows.map((row) => [
    row.title,
    ...row.counts.map((count, at) => cell(count, row.expected[at] === true)),
    String(row.total),
  ]);
  const last = [all, ...coverage.principles.map((each) => String(each.total)), String(coverage.total)];
  return alignedColumns(
    { headings, rows: [...rows, last], widest: 0, numbers: headings.map((_, at) => at).slice(1) },
    { width: environment.isTerminal ? environment.width : undefined, bold: shown.palette.bold },
  );
}

function cell(count: number, expected: boolean): string {
  if (count > 0) return String(count);
  return expected ? '0!' : '·';
}
