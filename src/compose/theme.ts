import { z } from 'zod';
import { contrastOnWhite, leastContrast } from '../bank/contrast.ts';
import { readSource } from '../bank/read.ts';
import { schemaFindings } from '../bank/schema-findings.ts';
import type { Source } from '../bank/source.ts';
import { locate, readYaml } from '../bank/yaml.ts';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Look } from '../document/document.ts';
import { type Picture, readPicture } from './pictures.ts';

const schema = z.strictObject({
  /** Headings, rules and links; at least 4.5:1 against white. */
  colour: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .optional(),
  /** The family of running text. */
  font: z.enum(['serif', 'sans']).optional(),
  /** Points of running text. */
  size: z.number().min(10).max(20).optional(),
  /** Height of lines, as a share of the usual. */
  spacing: z.number().min(1).max(1.6).optional(),
  /** A PNG, JPEG or SVG beside the file or below. */
  logo: z.string().optional(),
});

/** A theme file, read and checked. */
export interface Theme extends z.output<typeof schema> {
  readonly picture?: Picture;
}

/** Running text has 11 points when nobody says otherwise. */
const usualSize = 11;

/** What of a theme belongs to a document's look. */
export function themedLook({ colour, font, size, spacing }: Theme): Partial<Look> {
  return {
    ...(colour && { accent: colour }),
    ...(font && { family: font }),
    ...(size && { size: size / usualSize }),
    ...(spacing && { spacing }),
  };
}

/** Reads a theme. A colour that cannot be read on white is an error that names a darker one, and the theme is not used. */
export function readTheme(place: {
  readonly path: string;
  readonly file: string;
  readonly folder: string;
}): Checked<Theme | undefined> {
  const read = readSource(place.path, place.file);
  if (!read.value) return { value: undefined, diagnostics: read.diagnostics };
  const source = read.value;
  const range = { start: 0, end: source.text.length };
  const yaml = readYaml(source, range.start, range.end);
  if (yaml.diagnostics.length > 0) return { value: undefined, diagnostics: yaml.diagnostics };
  const parsed = schema.safeParse(yaml.value ?? {});
  if (!parsed.success) {
    return {
      value: undefined,
      diagnostics: schemaFindings(parsed.error.issues, { source, yaml: range, schema, data: yaml.value }),
    };
  }
  const faint = tooFaint(parsed.data.colour, source);
  if (faint) return { value: undefined, diagnostics: [faint] };
  return withPicture(parsed.data, place.folder, source);
}

function tooFaint(colour: string | undefined, source: Source): Diagnostic | undefined {
  if (!colour || contrastOnWhite(colour) >= leastContrast) return undefined;
  const ratio = contrastOnWhite(colour).toFixed(1);
  const message = {
    sv: `Färgen ${colour} har kontrasten ${ratio.replace('.', ',')}:1 mot vitt; minst 4,5:1 krävs för text.`,
    en: `The colour ${colour} has a contrast of ${ratio}:1 against white; text needs at least 4.5:1.`,
  };
  const hint = { sv: 'Välj en mörkare färg.', en: 'Choose a darker colour.' };
  const span = locate(source, { start: 0, end: source.text.length }, ['colour']);
  return source.finding('theme-contrast', span, message, { hint });
}

function withPicture(theme: z.output<typeof schema>, folder: string, source: Source): Checked<Theme> {
  if (theme.logo === undefined) return { value: theme, diagnostics: [] };
  const picture = readPicture(theme.logo, folder);
  if (!('sv' in picture)) return { value: { ...theme, picture }, diagnostics: [] };
  const span = locate(source, { start: 0, end: source.text.length }, ['logo']);
  return { value: theme, diagnostics: [source.finding('picture', span, picture, { severity: 'warning' })] };
}
