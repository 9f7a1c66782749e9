import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { listOf } from '../../i18n/format.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { counted } from '../counted.ts';
import type { ReportContext } from './report.ts';

/** How many findings there are of each weight, how many can be mended, in how many files, and how many texts were checked. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Mended by --fix. */
  readonly fixable: number;
  readonly files: number;
  readonly texts: number;
}

/** Counts findings. */
export function summaryOf(findings: readonly Diagnostic[], context: Pick<ReportContext, 'texts'>): Summary {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: findings.filter((finding) => finding.fix).length,
    files: new Set(findings.map((finding) => finding.file)).size,
    texts: context.texts,
  };
}

/** The summary in one sentence: `3 fel och 1 varning i 2 filer.`, or `Inga fynd i 72 texter.` */
export function summaryLine(summary: Summary, locale: LanguageCode): string {
  const { errors, warnings, infos, files, texts } = summary;
  const words = allWords[locale];
  const parts = [
    ...(errors > 0 ? [counted(errors, words.error, words.errors)] : []),
    ...(warnings > 0 ? [counted(warnings, words.warning, words.warnings)] : []),
    ...(infos > 0 ? [counted(infos, words.info, words.infos)] : []),
  ];
  if (parts.length === 0) return `${words.none} ${counted(texts, words.text, words.texts)}.`;
  return `${listOf(parts, locale)} ${words.in} ${counted(files, words.file, words.files)}.`;
}

/** What a severity is called. */
export function severityWord(severity: Severity, locale: LanguageCode): string {
  return allWords[locale][severity];
}

const allWords = {
  sv: {
    error: 'fel',
    errors: 'fel',
    warning: 'varning',
    warnings: 'varningar',
    info: 'upplysning',
    infos: 'upplysningar',
    in: 'i',
    file: 'fil',
    files: 'filer',
    text: 'text',
    texts: 'texter',
    none: 'Inga fynd i',
  },
  en: {
    error: 'error',
    errors: 'errors',
    warning: 'warning',
    warnings: 'warnings',
    info: 'note',
    infos: 'notes',
    in: 'in',
    file: 'file',
    files: 'files',
    text: 'text',
    texts: 'texts',
    none: 'No findings in',
  },
} as const;
