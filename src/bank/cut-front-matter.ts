import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { fileStart, type Source } from './source.ts';

/** A file cut in two: front matter as data, body as text, with the offsets at which each begins and ends. */
export interface FrontMatter {
  /** The YAML as plain data; undefined when it could not be read. */
  readonly data: unknown;
  readonly yaml: { readonly start: number; readonly end: number };
  readonly body: { readonly start: number; readonly text: string };
}

/** `unread` when its YAML is not of the plain kind, which `plain-yaml.ts` reads. */
export type CutFrontMatter = Checked<FrontMatter> & { readonly unread: boolean };

/**
 * Cuts off front matter and reads it when it is plain. Only `---` and `---yaml` open it, and only a line of exactly `---`
 * closes it. The cut is ours because gray-matter 4 runs a file that opens with `---js` and closes at any line that begins with
 * `---`; once both are guarded against, nothing is left for it to do.
 */
export function cutFrontMatter(source: Source): CutFrontMatter {
  const { text } = source;
  const opening = /^---([^\n]*)(\n|$)/.exec(text);
  if (!opening) return refused(source, missing(source));
  if (!['', 'yaml'].includes((opening[1] ?? '').trim())) return refused(source, language(source, opening[1] ?? ''));
  const start = opening[0].length;
  const close = /^---[ \t]*$/m.exec(text.slice(start));
  if (!close) return refused(source, unclosed(source));
  const end = start + close.index;
  const bodyStart = Math.min(text.length, end + close[0].length + 1);
  const data = readPlainYaml(text.slice(start, end));
  const body = { start: bodyStart, text: text.slice(bodyStart) };
  return { value: { data, yaml: { start, end }, body }, diagnostics: [], unread: data === undefined };
}

function refused({ text }: Source, finding: Diagnostic): CutFrontMatter {
  const value: FrontMatter = { data: undefined, yaml: { start: 0, end: 0 }, body: { start: 0, text } };
  return { value, diagnostics: [finding], unread: false };
}

function missing(source: Source): Diagnostic {
  const message = { sv: 'Filen saknar front matter.', en: 'The file has no front matter.' };
  const hint = {
    sv: 'Börja filen med en rad »---«, sedan fälten, sedan en rad »---«.',
    en: 'Begin the file with a line “---”, then the fields, then a line “---”.',
  };
  return source.finding('front-matter', fileStart, message, { hint });
}

function language(source: Source, word: string): Diagnostic {
  const message = {
    sv: `Front matter på språket »${word.trim()}« läses inte.`,
    en: `Front matter in the language “${word.trim()}” is not read.`,
  };
  const hint = { sv: 'Skriv YAML och öppna med bara »---«.', en: 'Write YAML, and open with “---” alone.' };
  return source.finding('front-matter', source.lineSpan(1), message, { hint });
}

function unclosed(source: Source): Diagnostic {
  const message = { sv: 'Front matter saknar avslutande »---«.', en: 'The front matter has no closing “---”.' };
  const hint = { sv: 'Lägg till en rad »---« efter det sista fältet.', en: 'Add a line “---” after the last field.' };
  return source.finding('front-matter', source.lineSpan(1), message, { hint });
}
