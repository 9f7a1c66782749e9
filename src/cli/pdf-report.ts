import type { PdfFinding } from '../check-pdf/check-pdf.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { jsonText } from '../lint/reports/json-text.ts';

/** A file with what was found in it. */
export interface CheckedPdf {
  readonly file: string;
  readonly findings: readonly PdfFinding[];
}

/** What was found, for people: each condition once, with its places and what to do. */
export function pdfText({ file, findings }: CheckedPdf, locale: LanguageCode): string {
  const sv = locale === 'sv';
  if (findings.length === 0) {
    const clean = sv
      ? 'följer PDF/UA-1, så långt en maskin kan se.\n  Det en människa måste se: att läsordningen, rubrikerna och alternativtexterna är rätta.'
      : 'keeps PDF/UA-1 as far as a machine can see.\n  What a person must see: that reading order, headings and alternative texts are right.';
    return `${file} ${clean}\n`;
  }
  const parts = [...grouped(findings)].map(([id, found]) => conditionText(id, found, locale));
  return `${file}\n${parts.join('\n')}\n  ${count(findings, locale)}\n`;
}

function grouped(findings: readonly PdfFinding[]): Map<string, PdfFinding[]> {
  const byId = new Map<string, PdfFinding[]>();
  for (const finding of findings) {
    const known = byId.get(finding.id);
    if (known) known.push(finding);
    else byId.set(finding.id, [finding]);
  }
  return byId;
}

/** Places beyond these are counted, not named. */
const mostPlaces = 5;

function conditionText(id: string, found: readonly PdfFinding[], locale: LanguageCode): string {
  const [first] = found;
  if (first === undefined) return '';
  const sv = locale === 'sv';
  const doubtful = first.severity === 'warning' ? (sv ? 'Se efter: ' : 'Look at: ') : '';
  const places = found.map((it) => placeText(it, sv)).filter((place) => place !== '');
  const more =
    places.length > mostPlaces ? [sv ? `och ${places.length - mostPlaces} till` : `and ${places.length - mostPlaces} more`] : [];
  const named = [...places.slice(0, mostPlaces), ...more].map((place) => `      ${place}\n`).join('');
  return `  ${doubtful}${first.what[locale]} (${id})\n${named}    → ${first.todo[locale]}\n`;
}

function placeText({ page, element }: PdfFinding, sv: boolean): string {
  const where = page === undefined ? '' : `${sv ? 'sida' : 'page'} ${page}`;
  const what = sv ? element?.replace(/“([^”]*)”/, '»$1«') : element;
  return [where, what].filter(Boolean).join(': ');
}

function count(findings: readonly PdfFinding[], locale: LanguageCode): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const said = {
    sv: `${errors} fel, ${warnings} att se efter`,
    en: `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} to look at`,
  };
  return said[locale];
}

/** What was found, for programs: files in the order given, findings in the order found. */
export function pdfJson(checked: readonly CheckedPdf[], locale: LanguageCode): string {
  const files = checked.map(({ file, findings }) => ({
    file,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity !== 'error').length,
    findings: findings.map(({ id, severity, page, element, what, todo }) => ({
      id,
      severity,
      ...(page !== undefined && { page }),
      ...(element !== undefined && { element }),
      message: what[locale],
      todo: todo[locale],
    })),
  }));
  return jsonText(files);
}
