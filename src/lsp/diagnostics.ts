import {
  type CodeAction,
  DiagnosticSeverity,
  type Diagnostic as Marked,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { Source } from '../bank/source.ts';
import type { Diagnostic, Edit, Span } from '../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { spanAsWritten } from '../lint/as-written.ts';
import type { Workspace } from './workspace.ts';

/** Findings of one file as an editor marks them. */
export function asDiagnostics(findings: readonly Diagnostic[], source: Source | undefined, locale: LanguageCode): Marked[] {
  return findings.map(({ code, severity, span, message, hint }) => ({
    range: rangeOf(span, source),
    severity: severities[severity],
    source: 'etos',
    code,
    message: hint ? `${message[locale]} ${hint[locale]}` : message[locale],
  }));
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

/** A finding on the whole of a file stands at its beginning. */
function rangeOf(span: Span | undefined, source: Source | undefined): Range {
  if (!span || !source) return top;
  const at = ({ line, column }: Span['start']) => ({ line: line - 1, character: column - 1 });
  const { start, end } = spanAsWritten(source, span);
  return { start: at(start), end: at(end) };
}

/** What can be mended without a person where the cursor is. */
export function fixesAt(workspace: Workspace, asked: { uri: string; range: Range; locale: LanguageCode }): CodeAction[] {
  const place = workspace.placeOf(asked.uri);
  if (!place) return [];
  const { bank, findings } = workspace.check(place.root);
  const source = bank.sources.get(place.file);
  const own = findings.filter(({ file, fix, span }) => file === place.file && fix && span && touches(span, asked.range));
  return own.map((finding) => ({
    title: finding.hint?.[asked.locale] ?? finding.message[asked.locale],
    kind: 'quickfix',
    diagnostics: asDiagnostics([finding], source, asked.locale),
    edit: { changes: changesOf(workspace, finding.fix ?? [], { root: place.root, sources: bank.sources }) },
  }));
}

function touches({ start, end }: Span, range: Range): boolean {
  return start.line - 1 <= range.end.line && end.line - 1 >= range.start.line;
}

function changesOf(
  workspace: Workspace,
  edits: readonly Edit[],
  { root, sources }: { root: string; sources: ReadonlyMap<string, Source> },
): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {};
  for (const { file, start, end, text } of edits) {
    const source = sources.get(file);
    if (!source) continue;
    const uri = workspace.uriOf({ root, file });
    const change =
      start === end && text === '' ? wholly(source) : { range: rangeOf(source.span(start, end), source), newText: text };
    changes[uri] = [...(changes[uri] ?? []), change];
  }
  return changes;
}

/** A fix that changes how a text is stored and none of its letters: the text as read, in the place of the text as written. */
function wholly({ text }: Source): TextEdit {
  return { range: { start: top.start, end: { line: text.split('\n').length, character: 0 } }, newText: text };
}
