import type { Source } from '../bank/source.ts';
import type { Diagnostic, Edit } from '../diagnostics/diagnostic.ts';

/**
 * The texts of the files that findings can mend, mended: file → whole new text. Of two fixes that touch the same letters
 * the first in the file is made; running lint again finds the other.
 */
export function fixed(sources: ReadonlyMap<string, Source>, findings: readonly Diagnostic[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [file, edits] of editsByFile(findings)) {
    const source = sources.get(file);
    if (source) texts.set(file, edited(source.text, edits));
  }
  return texts;
}

/** Whole fixes only: when one edit of a fix would run into another fix, none of its edits is made. */
function editsByFile(findings: readonly Diagnostic[]): Map<string, Edit[]> {
  const byFile = new Map<string, Edit[]>();
  for (const { fix } of findings) {
    if (!fix || fix.some((edit) => (byFile.get(edit.file) ?? []).some((other) => overlap(edit, other)))) continue;
    for (const edit of fix) {
      const before = byFile.get(edit.file);
      if (before) before.push(edit);
      else byFile.set(edit.file, [edit]);
    }
  }
  return byFile;
}

function overlap(a: Edit, b: Edit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}

function edited(text: string, edits: readonly Edit[]): string {
  const last = [...edits].sort((a, b) => b.start - a.start);
  return last.reduce((so, { start, end, text: put }) => so.slice(0, start) + put + so.slice(end), text);
}
