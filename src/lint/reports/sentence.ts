import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { visible } from './visible.ts';

/** What is wrong and what to do about it, on one line that no terminal and no log takes for anything but text. */
export function sentence({ message, hint }: Diagnostic, locale: LanguageCode): string {
  return visible(hint ? `${message[locale]} ${hint[locale]}` : message[locale]);
}
