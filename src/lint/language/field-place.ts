import type { Source } from '../../bank/source.ts';
import type { Span } from '../../diagnostics/diagnostic.ts';

/**
 * Where a stretch of a value of front matter stands in the file. A value is written bare, in quotation marks with escapes,
 * or folded over several lines: its letters stand in the same order as in the value, with more between them.
 */
export function placeInYaml(
  source: Source,
  field: { readonly value: string; readonly at: Span },
  stretch: { readonly start: number; readonly end: number },
): Span {
  const [from, to] = [field.at.start.offset, field.at.end.offset];
  const verbatim = source.text.indexOf(field.value, from);
  if (verbatim >= 0 && verbatim + field.value.length <= to) return source.span(verbatim + stretch.start, verbatim + stretch.end);
  let at = from;
  let start = from;
  for (let index = 0; index < stretch.end; index++) {
    const wanted = field.value[index] ?? '';
    while (at < to && !same(source.text[at] ?? '', wanted)) at++;
    if (index === stretch.start) start = at;
    at++;
  }
  return source.span(Math.min(start, to), Math.min(at, to));
}

/** A line break in the file is a blank in the value. */
function same(written: string, wanted: string): boolean {
  return written === wanted || (/\s/.test(wanted) && /\s/.test(written));
}
