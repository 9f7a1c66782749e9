import type { Source } from '../bank/source.ts';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { didYouMean, suggester } from './suggestion.ts';

/** A comment that says of one line that a rule does not hold there, and why. */
interface Disable {
  readonly rules: readonly string[];
  readonly reason: string;
  /** 1-based line whose findings are not shown. */
  readonly line: number;
  readonly span: Span;
}

/**
 * Takes away the findings that a comment in the text answers for:
 * `<!-- etos-disable-next-line rule -- reason -->`, or `# etos-disable-next-line rule -- reason` in YAML; with
 * `etos-disable-line` for the comment's own line. A comment without a reason, with an unknown rule, or that answers for
 * nothing is a finding. `ran` are the rules that have looked: of others nobody knows whether there was something to find.
 */
export function withoutDisabled(
  sources: Iterable<Source>,
  findings: readonly Diagnostic[],
  ids: { readonly all: ReadonlySet<string>; readonly ran: ReadonlySet<string> },
): Diagnostic[] {
  const removed = new Set<Diagnostic>();
  const added: Diagnostic[] = [];
  const suggest = suggester();
  const inFile = new Map<string, Diagnostic[]>();
  for (const each of findings) {
    const before = inFile.get(each.file);
    if (before) before.push(each);
    else inFile.set(each.file, [each]);
  }
  for (const source of sources) {
    if (!source.says('etos-disable-')) continue;
    for (const disable of disablesIn(source)) {
      added.push(...wrong(source, disable, (id) => suggest(id, ids.all), ids.all));
      for (const rule of disable.rules.filter((id) => ids.all.has(id))) {
        const hits = (inFile.get(source.file) ?? []).filter(
          (each) => each.code === rule && each.span?.start.line === disable.line,
        );
        if (disable.reason !== '') for (const hit of hits) removed.add(hit);
        if (hits.length === 0 && ids.ran.has(rule)) added.push(unused(source, disable, rule));
      }
    }
  }
  return [...findings.filter((each) => !removed.has(each)), ...added];
}

const inMarkdown = /<!--[ \t]*etos-disable-(next-line|line)\b((?:(?!-->)[^\n])*)-->/g;
const inYaml = /^[^\n]*?(?:^|[ \t])#[ \t]*etos-disable-(next-line|line)\b([^\n]*)$/gm;

function disablesIn(source: Source): Disable[] {
  return [inMarkdown, inYaml].flatMap((pattern) =>
    Array.from(source.text.matchAll(pattern), (match): Disable => {
      const [names = '', ...reason] = (match[2] ?? '').split(/[ \t]--[ \t]|[ \t]--$/);
      const start = match.index + match[0].indexOf(pattern === inYaml ? '#' : '<');
      const span = source.span(start, match.index + match[0].trimEnd().length);
      return {
        rules: names.split(/[\s,]+/).filter((name) => name !== ''),
        reason: reason.join(' -- ').trim(),
        line: match[1] === 'line' ? span.start.line : nextLine(source, span.end.line),
        span,
      };
    }),
  );
}

/** The next line with something on it that is not such a comment too. */
function nextLine(source: Source, from: number): number {
  const lines = source.text.slice(source.lines.startOf(from)).split('\n').slice(1);
  const ahead = lines.findIndex((line) => line.trim() !== '' && !/^\s*(?:<!--|#)\s*etos-disable-/.test(line));
  return ahead < 0 ? from : from + 1 + ahead;
}

function wrong(
  source: Source,
  disable: Disable,
  near: (id: string) => readonly string[],
  all: ReadonlySet<string>,
): Diagnostic[] {
  const { span, rules, reason } = disable;
  const finding = (message: Diagnostic['message'], hint: Diagnostic['message']) =>
    source.finding('disable-comment', span, message, { hint });
  const form = {
    sv: 'Skriv så här: etos-disable-next-line regel -- skäl.',
    en: 'Write it like this: etos-disable-next-line rule -- reason.',
  };
  const unknown = rules
    .filter((id) => !all.has(id))
    .map((id) =>
      finding(
        { sv: `Det finns ingen regel »${id}«.`, en: `There is no rule “${id}”.` },
        didYouMean(near(id)) ?? { sv: 'Se alla regler med »etos explain«.', en: 'See every rule with “etos explain”.' },
      ),
    );
  if (rules.length === 0)
    return [finding({ sv: 'Kommentaren säger inte vilken regel den gäller.', en: 'The comment names no rule.' }, form)];
  if (reason !== '') return unknown;
  return [...unknown, finding({ sv: 'Kommentaren säger inte varför.', en: 'The comment does not say why.' }, form)];
}

function unused(source: Source, { span }: Disable, rule: string): Diagnostic {
  return source.finding(
    'disable-comment',
    span,
    { sv: `Regeln ${rule} finner inget på den raden.`, en: `The rule ${rule} finds nothing on that line.` },
    { severity: 'warning', hint: { sv: 'Ta bort kommentaren.', en: 'Remove the comment.' } },
  );
}
