import { areas, areaWords, type Explanation, explanationOf, explanations } from '../../lint/explanations.ts';
import { mostLevel } from '../../lint/levels.ts';
import { jsonText } from '../../lint/reports/json-text.ts';
import { statuses } from '../../lint/rule.ts';
import { isMendable, pageOf, partsOf } from '../../lint/rule-page.ts';
import { parseMarkdown } from '../../markdown/markdown.ts';
import { oneOf, unknownName } from '../arguments.ts';
import { blocksText } from '../block-text.ts';
import { alignedColumns } from '../columns.ts';
import { type Command, exit } from '../command.ts';
import { paletteFor } from '../palette.ts';
import type { Terminal } from '../terminal.ts';

const formats = ['text', 'json', 'md'] as const;

/** `etos explain`: what a rule asks for and why, with examples and how to set it; without a name all rules by group. */
export const explain: Command = {
  name: 'explain',
  declare(command, terminal) {
    const sv = terminal.locale === 'sv';
    const summary = sv
      ? 'Förklara en regel: vad, varför, exempel, inställningar'
      : 'Explain a rule: what, why, examples, options';
    command.summary(summary).description(summary);
    command.argument(
      '[rule]',
      sv ? 'koden sist på raden i »etos lint«; utan ord alla' : 'the code that “etos lint” ends a line with; all without it',
    );
    command.option('-f, --format <format>', `${formats.join(', ')} (text)`);
    command.addHelpText(
      'before',
      () => '  etos explain\n  etos explain question-count\n  etos explain question-count --format json\n',
    );
  },
  async run(operands, options, terminal) {
    const format = oneOf(terminal, { name: '--format', value: options.format, words: formats }) ?? 'text';
    const asked = operands[0];
    const chosen = asked === undefined ? explanations() : [named(asked, terminal)];
    await terminal.out(
      asked === undefined && format === 'text' ? await overview(terminal) : await written(chosen, format, terminal),
    );
    return exit.clean;
  },
};

function named(code: string, terminal: Terminal): Explanation {
  const found = explanationOf(code);
  if (found) return found;
  const names = new Map(explanations().map((each) => [each.code, each.what[terminal.locale]]));
  throw unknownName(terminal, { what: { sv: 'Regeln', en: 'rule' }, value: code, names });
}

async function written(chosen: readonly Explanation[], format: (typeof formats)[number], terminal: Terminal): Promise<string> {
  if (format === 'json') return jsonText(chosen.length === 1 ? asData(chosen[0]) : chosen.map(asData));
  if (format === 'md') return chosen.map((each) => `${pageOf(each, terminal.locale)}\n`).join('\n');
  const { bold } = await paletteFor(terminal.environment);
  const setting = { width: Math.min(terminal.environment.width, widest), indent: '', bold };
  return chosen
    .map((each) =>
      partsOf(each, terminal.locale)
        .map((part) => asText(part, setting))
        .join('\n'),
    )
    .join('\n');
}

/** Fenced text is shown as it stands: read as Markdown it would lose the very comments that it is about. */
function asText(part: string, setting: Parameters<typeof blocksText>[1]): string {
  const [, , code] = /^(`{3,})[a-z]*\n([\s\S]*)\n\1$/.exec(part) ?? [];
  const blocks = code === undefined ? parseMarkdown(part).value : [{ type: 'code', value: code } as const];
  return blocksText(blocks, setting);
}

/** The longest line that is easy to read. */
const widest = 84;

/**
 * For programs: code, area, severity, levels by the status of a text, fixable, what and why in both
 * languages; for rules also options with defaults, and the examples as files.
 */
function asData(explanation: Explanation | undefined) {
  if (!explanation) return null;
  const { code, area, severity, what, why, rule } = explanation;
  const levels = Object.fromEntries(statuses.map((status) => [status, rule ? mostLevel(rule, status) : severity]));
  const more = rule ? { options: rule.options ?? {}, good: rule.good, bad: rule.bad } : {};
  return { code, area, severity, levels, fixable: isMendable(explanation), what, why, ...more };
}

async function overview(terminal: Terminal): Promise<string> {
  const { locale, environment } = terminal;
  const { bold } = await paletteFor(environment);
  const level = locale === 'sv' ? 'vikt' : 'level';
  const width = environment.isTerminal ? environment.width : undefined;
  const tables = areas.map((area) => {
    const rows = explanations()
      .filter((each) => each.area === area)
      .map((each) => [each.code, each.severity, each.what[locale]]);
    const headings = [areaWords[area][locale], level, ''];
    return rows.length > 0 ? alignedColumns({ headings, rows, widest: 2 }, { width, bold }) : '';
  });
  return tables.filter((table) => table !== '').join('\n');
}
