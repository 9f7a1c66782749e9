import { Source } from '../../src/bank/source.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Palette, ReportContext } from '../../src/lint/reports/report.ts';

const same = (text: string) => text;

/** A palette that leaves everything as it is. */
export const plain: Palette = { bold: same, dim: same, red: same, yellow: same, cyan: same, underline: same };

/** What a report is told, of these sources. */
export function reporting(sources: readonly Source[], more: Partial<ReportContext> = {}): ReportContext {
  const byFile = new Map(sources.map((each) => [each.file, each]));
  return {
    locale: 'sv',
    sources: byFile,
    texts: sources.length,
    prefix: '',
    version: '1.2.3',
    palette: plain,
    width: 80,
    ...more,
  };
}

/** A finding at the first place a word stands in a source. */
export function at(source: Source, word: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = source.text.indexOf(word);
  const finding = source.finding('okand', source.span(start, start + word.length), {
    sv: 'Något är fel.',
    en: 'Something is wrong.',
  });
  return { ...finding, ...more };
}

/** What a stranger may put in a title or a file's name to steer whatever shows it. */
export const hostile =
  '\u001b[31m%0A::error file=x::\r\n::error::Falskt ##[error] </failure>]]>&lt;"\'\u0000\uFFFE\uD800 | `kod` <script>alert(1)</script> [här](javascript:alert(1)) ![](https://ond.example/x) @alla #1 https://ond.example \u202e *fet*';

/** A file with such a name, and a finding in it whose words hold the same. */
export function hostileFinding(): { readonly source: Source; readonly finding: Diagnostic } {
  const source = new Source(`dilemmas/a,b:c%${hostile.replaceAll('/', '')}.md`, '---\ntitle: Fel\n---\n');
  const message = { sv: `Titeln är »${hostile}«.`, en: `The title is “${hostile}”.` };
  return {
    source,
    finding: at(source, 'Fel', { code: 'unknown-key', message, hint: { sv: `Skriv ${hostile}.`, en: `Write ${hostile}.` } }),
  };
}
