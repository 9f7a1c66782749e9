import type { LanguageCode } from '../i18n/language.ts';
import { commands } from './commands.ts';

/** What `etos` says of itself: what it is for, the commands, and how to begin. */
export function overview(locale: LanguageCode): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  etos ${name.padEnd(9)} ${summary[locale]}`);
  return `${texts[locale].replace('{commands}', lines.join('\n'))}\n`;
}

const texts: Readonly<Record<LanguageCode, string>> = {
  sv: `etos – dilemman, Värdegrundens ABC och caseövningar för samtal om den statliga värdegrunden

Börja så här:
  etos pack                  ett färdigt samtalsunderlag för en halvdag, som PDF
  etos guide                 handledningen till samma halvdag
  etos template list         kort, blad, bilder och affischer att skriva ut med »etos make«

Kommandon:
{commands}

Hjälp till ett kommando: etos pack --help
Version: etos --version`,
  en: `etos – dilemmas, the values ABC and case exercises for talks about the basic values of central government

Begin like this:
  etos pack                  a discussion pack for a half-day, as PDF
  etos guide                 the facilitator’s guide to the same half-day
  etos template list         cards, handouts, slides and posters to print with “etos make”

Commands:
{commands}

Help on a command: etos pack --help
Version: etos --version`,
};
