import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { shorten } from '../diagnostics/shorten.ts';
import type { LanguageCode } from '../i18n/language.ts';
import type { Audience, SectionSpec } from './kinds/kind.ts';
import type { Source } from './source.ts';

/** A piece of an entry's body: what stands under one heading, up to the next of the same level. */
export interface Section {
  /** The spec's key; `''` for a heading the kind does not know. */
  readonly key: string;
  /** For numbered sections: `2a`. */
  readonly number?: string;
  readonly audience: Audience;
  readonly heading: string;
  /** 1-based line of the heading. */
  readonly line: number;
  /** The Markdown under the heading, before the first part. */
  readonly text: string;
  /** 1-based line on which `text` begins. */
  readonly textLine: number;
  readonly parts: readonly Section[];
}

/**
 * Cuts a body into the sections its kind declares. Unknown headings, headings in the other language, text before the
 * first heading and level-1 headings are findings; missing and doubled sections are for lint to say.
 */
export function readSections(
  source: Source,
  bodyStart: number,
  spec: { readonly sections: readonly SectionSpec[]; readonly lang: LanguageCode },
): Checked<readonly Section[]> {
  const diagnostics: Diagnostic[] = [];
  const lines = source.text.slice(bodyStart).split('\n');
  const firstLine = source.lines.position(bodyStart).line;
  const cut = cutAt(lines, firstLine, 2);
  const astray = cut.before.lines.findIndex((line) => line.trim() !== '' && !forLint.test(line));
  if (astray >= 0) diagnostics.push(textOutside(source, cut.before.line + astray, cut.before.lines[astray] ?? ''));
  const sections = cut.pieces.map((piece) => {
    const known = recognise(piece.heading, spec);
    if (!known) diagnostics.push(unknownHeading(source, piece, spec));
    const inner = cutAt(piece.lines, piece.line + 1, 3);
    const parts = inner.pieces.map((part): Section => {
      const partSpec = known?.spec.parts && recognise(part.heading, { sections: known.spec.parts, lang: spec.lang });
      if (known?.spec.parts && !partSpec) {
        diagnostics.push(unknownHeading(source, part, { sections: known.spec.parts, lang: spec.lang }));
      }
      // A part the kind does not know keeps its section's audience, or the facilitator's where the section has secrets.
      const audience = partSpec?.spec.audience ?? (known?.spec.parts ? 'facilitator' : (known?.spec.audience ?? 'facilitator'));
      return section(source, part, { key: partSpec?.spec.key ?? '', audience, inner: { before: part, pieces: [] } });
    });
    const label = { key: known?.spec.key ?? '', audience: known?.spec.audience ?? ('facilitator' as const) };
    return { ...section(source, piece, { ...label, inner }), parts, ...(known?.number ? { number: known.number } : {}) };
  });
  return { value: sections, diagnostics };
}

/** A comment to lint says nothing to readers, wherever it stands. */
const forLint = /^\s*<!--\s*etos-disable-[^\n]*-->\s*$/;

interface Piece {
  readonly heading: string;
  readonly line: number;
  readonly lines: readonly string[];
}

interface Cut {
  readonly before: { readonly line: number; readonly lines: readonly string[] };
  readonly pieces: readonly Piece[];
}

function section(source: Source, piece: Piece, { inner, ...label }: { key: string; audience: Audience; inner: Cut }): Section {
  const own = inner.pieces.length > 0 || inner.before !== piece ? inner.before.lines : piece.lines;
  const lead = Math.max(
    0,
    own.findIndex((line) => line.trim() !== ''),
  );
  const textLine = piece.line + 1 + lead;
  const end = piece.line + 1 + own.length;
  const { lines } = source;
  const text = lead < own.length ? source.text.slice(lines.startOf(textLine), lines.endOf(end - 1)).trimEnd() : '';
  return { ...label, heading: piece.heading, line: piece.line, text, textLine, parts: [] };
}

/** Cuts lines at headings of one level (and above), leaving fenced code alone. */
function cutAt(lines: readonly string[], firstLine: number, level: 2 | 3): Cut {
  const before: string[] = [];
  const pieces: Piece[] = [];
  let fence = '';
  let into: string[] = before;
  for (const [index, line] of lines.entries()) {
    if (!mayBeMark(line)) {
      into.push(line);
      continue;
    }
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (fence === '' || (mark.startsWith(fence) && line.trim() === mark))) fence = fence === '' ? mark : '';
    const heading = fence === '' ? /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/.exec(line) : null;
    if (heading?.[1]?.length === level) {
      into = [];
      pieces.push({ heading: heading[2] ?? '', line: firstLine + index, lines: into });
    } else into.push(line);
  }
  return { before: { line: firstLine, lines: before }, pieces };
}

/** Whether the first letter of a line is one that headings and fences begin with: most lines need no closer look. */
function mayBeMark(line: string): boolean {
  let at = 0;
  while (at < 3 && line.charCodeAt(at) === 0x20) at++;
  const code = line.charCodeAt(at);
  return code === 0x23 || code === 0x60 || code === 0x7e;
}

function recognise(
  heading: string,
  spec: { readonly sections: readonly SectionSpec[]; readonly lang: LanguageCode },
): { spec: SectionSpec; number?: string } | undefined {
  for (const each of spec.sections) {
    const wanted = each.heading[spec.lang].toLowerCase();
    const given = heading.trim().toLowerCase();
    if (!each.numbered && given === wanted) return { spec: each };
    const number =
      each.numbered && given.startsWith(`${wanted} `)
        ? /^([1-9][0-9]?[a-z]?)\b/.exec(given.slice(wanted.length + 1))?.[1]
        : undefined;
    if (number) return { spec: each, number };
  }
  return undefined;
}

function textOutside(source: Source, line: number, text: string): Diagnostic {
  const levelOne = /^#\s/.test(text);
  const message = levelOne
    ? {
        sv: 'En rubrik på nivå 1 hör inte hemma här: titeln står i front matter.',
        en: 'A level-1 heading does not belong here: the title is in the front matter.',
      }
    : {
        sv: 'Text före första rubriken hör inte till något avsnitt och skrivs inte ut.',
        en: 'Text before the first heading belongs to no section and is not printed.',
      };
  const hint = {
    sv: 'Flytta texten under en rubrik på nivå 2 (##), eller ta bort den.',
    en: 'Move the text under a level-2 heading (##), or remove it.',
  };
  return source.finding('text-outside-section', source.lineSpan(line), message, { hint });
}

function unknownHeading(
  source: Source,
  piece: Piece,
  spec: { readonly sections: readonly SectionSpec[]; readonly lang: LanguageCode },
): Diagnostic {
  const other = spec.lang === 'sv' ? 'en' : 'sv';
  const translated = recognise(piece.heading, { sections: spec.sections, lang: other });
  const names = spec.sections.map((each) => each.heading[spec.lang] + (each.numbered ? ' 1' : ''));
  const near = translated ? [translated.spec.heading[spec.lang]] : nearest(piece.heading, names, 1);
  const message = { sv: `Okänd rubrik »${shorten(piece.heading)}«.`, en: `Unknown heading “${shorten(piece.heading)}”.` };
  const hint =
    near.length > 0
      ? { sv: `Menade du »${near[0]}«?`, en: `Did you mean “${near[0]}”?` }
      : { sv: `Kända rubriker: ${names.join(', ')}.`, en: `Known headings: ${names.join(', ')}.` };
  return source.finding('unknown-heading', source.lineSpan(piece.line), message, { hint });
}
