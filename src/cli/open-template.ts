import { findTemplates, loadTemplate, type Template } from '../compose/templates.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { unknownName } from './arguments.ts';
import { home } from './home.ts';
import type { Terminal } from './terminal.ts';

/** A template as somebody named it, with what is wrong with it; `template` is missing when it is too broken to use. */
export interface Opened {
  readonly template: Template | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the template of that name from the bank or the package; a name that nobody has is a UsageError with the nearest. */
export function openTemplate(name: string, bank: string, terminal: Terminal): Opened {
  const names = new Map(findTemplates({ bank, home }).map((each) => [each.name, aboutOf(each.name, bank, terminal)]));
  if (!names.has(name)) throw unknownName(terminal, { what: { sv: 'Mallen', en: 'template' }, value: name, names });
  const { value, diagnostics } = loadTemplate({ bank, home }, name);
  return { template: value, diagnostics };
}

/** What a template says it is for, in the language of the terminal. */
export function aboutOf(name: string, bank: string, { locale }: Terminal): string {
  const { value } = loadTemplate({ bank, home }, name);
  const about = value?.about ?? '';
  return typeof about === 'string' ? about : about[locale];
}
