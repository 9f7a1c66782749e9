import type { Source } from '../../bank/source.ts';
import type { Diagnostic, Message } from '../../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../../i18n/language.ts';

/*
 * To add a report format:
 *   1. write `reports/<name>.ts` with one exported const of type Report;
 *   2. list it in `reports.ts`.
 * Text from a bank goes through `visible` before it is shown on a terminal, or through the format's own escaping.
 */

/** One way of showing findings. */
export interface Report {
  /** One line for the help text. */
  readonly what: Message;
  /** The whole report, ending in a line break. Findings are shown in the order they are given. */
  report(findings: readonly Diagnostic[], context: ReportContext): string;
}

/** What a report is told besides the findings. */
export interface ReportContext {
  readonly locale: LanguageCode;
  /** The texts that there are findings in, by file. A finding in a file that is not here is shown without its line. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Where the bank lies from the folder that a platform counts paths from: empty, or ending in `/`. */
  readonly prefix: string;
  /** Of etos. */
  readonly version: string;
  /** How many texts were checked: entries and translations. */
  readonly texts: number;
  readonly palette: Palette;
  /** Columns of the terminal, or of the line length wanted. */
  readonly width: number;
}

/** What a report may do to make words stand out; each returns the text with or without terminal codes around it. */
export interface Palette {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
  underline(text: string): string;
}
