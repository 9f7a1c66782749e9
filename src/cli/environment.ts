import { isAbsolute, join } from 'node:path';
import { type LanguageCode, languages } from '../i18n/language.ts';

/** What etos reads of the machine, in one place. */
export interface Environment {
  readonly locale: LanguageCode;
  readonly colour: boolean;
  readonly width: number;
  readonly folder: string;
  /** Whether somebody reads standard output as it is written; otherwise nothing is cut to `width`. */
  readonly isTerminal?: boolean;
  /** The folder in which what can be made again is kept; without it nothing is. */
  readonly cache?: string;
  /** The folder that the build service counts paths from (GitHub, GitLab). */
  readonly workspace?: string;
  /** The file in which GitHub takes the summary of a step. */
  readonly stepSummary?: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the environment. `locale`: `--locale`, else ETOS_LOCALE, else the system's language, else English. */
export function readEnvironment(given: {
  locale?: string | undefined;
  variables: Variables;
  columns: number | undefined;
  isTerminal: boolean;
  folder: string;
  platform?: string;
}): Environment {
  const cache = cacheOf(given.variables, given.platform);
  return {
    locale: localeOf(given.locale, given.variables),
    colour: colourOf(given.variables, given.isTerminal),
    width: Math.max(40, given.columns ?? 80),
    folder: given.folder,
    isTerminal: given.isTerminal,
    ...(cache ? { cache } : {}),
    ...serviceOf(given.variables),
  };
}

function serviceOf({ GITHUB_WORKSPACE, CI_PROJECT_DIR, GITHUB_STEP_SUMMARY }: Variables) {
  const workspace = GITHUB_WORKSPACE || CI_PROJECT_DIR;
  return {
    ...(workspace ? { workspace } : {}),
    ...(GITHUB_STEP_SUMMARY ? { stepSummary: GITHUB_STEP_SUMMARY } : {}),
  };
}

/** Where a system keeps what programs can make again (XDG Base Directory Specification; Apple and Microsoft’s own places). */
function cacheOf(variables: Variables, platform: string | undefined): string | undefined {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = variables;
  if (xdg && isAbsolute(xdg)) return join(xdg, 'etos');
  if (platform === 'win32') return local ? join(local, 'etos', 'Cache') : undefined;
  if (!home || !isAbsolute(home)) return undefined;
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'etos') : join(home, '.cache', 'etos');
}

/** The language of the terminal: the one asked for, else ETOS_LOCALE, else the system's, else English. */
export function localeOf(asked: string | undefined, variables: Variables): LanguageCode {
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
