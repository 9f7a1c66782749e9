import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { linkOutside, staysInside } from '../bank/discover.ts';
import { readTheme, type Theme } from '../compose/theme.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { usage } from './arguments.ts';
import type { UsageError } from './command.ts';
import { type Terminal, tellFindings } from './terminal.ts';

/**
 * The theme somebody named, else `theme.yaml` of the bank, else none. One that is named but missing, or that cannot be used,
 * is a UsageError: nobody should hand out what they did not ask for.
 */
export function openTheme(asked: unknown, bank: string | undefined, terminal: Terminal): { readonly theme?: Theme } {
  const { folder } = terminal.environment;
  const usual = bank === undefined ? undefined : join(bank, 'theme.yaml');
  const path = asked === undefined ? usual : resolve(folder, String(asked));
  if (path === undefined || (asked === undefined && !existsSync(path))) return {};
  if (usual === path && bank !== undefined && !staysInside(bank, path)) {
    tellFindings(terminal, [linkOutside('theme.yaml')]);
    throw unusable(terminal);
  }
  const { value, diagnostics } = readTheme({
    path,
    file: asked === undefined ? 'theme.yaml' : String(asked),
    folder: dirname(path),
  });
  tellFindings(terminal, diagnostics);
  if (value && !hasErrors(diagnostics)) return { theme: value };
  throw unusable(terminal);
}

function unusable(terminal: Terminal): UsageError {
  return usage(
    terminal,
    { sv: 'Temat går inte att använda, och inget är skrivet.', en: 'The theme cannot be used, and nothing is written.' },
    { sv: 'Rätta filen, eller utelämna --theme.', en: 'Mend the file, or leave out --theme.' },
  );
}
