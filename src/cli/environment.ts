import { type LanguageCode, languages } from '../i18n/language.ts';

/** What etos reads of the machine, in one place. */
export interface Environment {
  readonly locale: LanguageCode;
  readonly colour: boolean;
  readonly width: number;
  readonly folder: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the environment. `locale`: `--locale`, else ETOS_LOCALE, else the system's language, else English. */
export function readEnvironment(given: {
  locale?: string | undefined;
  variables: Variables;
  columns: number | undefined;
  isTerminal: boolean;
  folder: string;
}): Environment {
  return {
    locale: localeOf(given.locale, given.variables),
    colour: colourOf(given.variables, given.isTerminal),
    width: Math.max(40, given.columns ?? 80),
    folder: given.folder,
  };
}

function localeOf(asked: string | undefined, variables: Variables): LanguageCode {
  const system = variables.LC_ALL || variables.LC_MESSAGES || variables.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  for (const candidate of [asked, variables.ETOS_LOCALE, system]) {
    const found = languages.find((code) => candidate?.toLowerCase().startsWith(code));
    if (found) return found;
    if (candidate) break;
  }
  return 'en';
}

/** https://no-color.org and https://force-color.org: NO_COLOR wins, then FORCE_COLOR, then whether it is a terminal. */
function colourOf(variables: Variables, isTerminal: boolean): boolean {
  if (variables.NO_COLOR) return false;
  const forced = variables.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && variables.TERM !== 'dumb';
}
