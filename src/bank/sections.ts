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
  const body: Body = { source, lines, firstLine: source.lines.position(bodyStart).line };
  const cut = cutAt(lines, { from: 0, to: lines.length }, 2);
  const astray = indexIn(lines, cut.before, (line) => line.trim() !== '' && !forLint.test(line));
  if (astray !== undefined) diagnostics.push(textOutside(source, body.firstLine + astray, lines[astray] ?? ''));
  const sections = cut.pieces.map((piece): Section => {
    const known = recognise(piece.heading, spec);
    if (!known) diagnostics.push(unknownHeading(source, { ...piece, line: body.firstLine + piece.from - 1 }, spec));
    const inner = cutAt(lines, piece, 3);
    const parts = inner.pieces.map((part): Section => {
      const partSpec = known?.spec.parts && recognise(part.heading, { sections: known.spec.parts, lang: spec.lang });
      if (known?.spec.parts && !partSpec) {
        const line = body.firstLine + part.from - 1;
        diagnostics.push(unknownHeading(source, { ...part, line }, { sections: known.spec.parts, lang: spec.lang }));
      }
      // A part the kind does not know keeps its section's audience, or the facilitator's where the section has secrets.
      const audience = partSpec?.spec.audience ?? (known?.spec.parts ? 'facilitator' : (known?.spec.audience ?? 'facilitator'));
      return section(body, part, { key: partSpec?.spec.key ?? '', audience, parts: [] });
    });
    const label = { key: known?.spec.key ?? '', audience: known?.spec.audience ?? ('facilitator' as const), parts };
    const own = { heading: piece.heading, ...inner.before };
    return section(body, own, known?.number ? { ...label, number: known.number } : label);
  });
  return { value: sections, diagnostics };
}

/** A comment to lint says nothing to readers, wherever it stands. */
const forLint = /^\s*<!--\s*etos-disable-[^\n]*-->\s*$/;

/** Lines by their indexes, without the one at `to`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** What stands under a heading, which is on the line before. */
interface Piece extends Range {
  readonly heading: string;
}

interface Cut {
  readonly before: Range;
  readonly pieces: readonly Piece[];
}

interface Body {
  readonly source: Source;
  readonly lines: readonly string[];
  /** The 1-based line in the file of the first of them. */
  readonly firstLine: number;
}

function section(
  { source, lines, firstLine }: Body,
  piece: Piece,
  label: Pick<Section, 'key' | 'audience' | 'parts' | 'number'>,
): Section {
  const lead = indexIn(lines, piece, (line) => line.trim() !== '');
  const textLine = firstLine + (lead ?? piece.from);
  const end = source.lines.endOf(firstLine + piece.to - 1);
  const text = lead === undefined ? '' : source.text.slice(source.lines.startOf(textLine), end).trimEnd();
  return { ...label, heading: piece.heading, line: firstLine + piece.from - 1, text, textLine };
}

/** The first line in a range of which something is true. */
function indexIn(lines: readonly string[], { from, to }: Range, isSo: (line: string) => boolean): number | undefined {
  for (let at = from; at < to; at++) if (isSo(lines[at] ?? '')) return at;
  return undefined;
}

/** Cuts lines at headings of one level, leaving fenced code alone. */
function cutAt(lines: readonly string[], { from, to }: Range, level: 2 | 3): Cut {
  const starts: { heading: string; at: number }[] = [];
  let fence = '';
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    if (!mayBeMark(line)) continue;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (fence === '' || (mark.startsWith(fence) && line.trim() === mark))) fence = fence === '' ? mark : '';
    const heading = fence === '' ? /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/.exec(line) : null;
    if (heading?.[1]?.length === level) starts.push({ heading: heading[2] ?? '', at });
  }
  const pieces = starts.map(({ heading, at }, index) => ({ heading, from: at + 1, to: starts[index + 1]?.at ?? to }));
  return { before: { from, to: starts[0]?.at ?? to }, pieces };
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
        ? /^([1-9][0-9]?[a-z]?)(?![\p{L}\p{N}]|[.,-]\p{N})/u.exec(given.slice(wanted.length + 1))?.[1]
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
  piece: { readonly heading: string; readonly line: number },
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
