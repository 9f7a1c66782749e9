import type { Message } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { UsageError } from './command.ts';
import type { Terminal } from './terminal.ts';

/** A UsageError in the person's language. */
export function usage(terminal: Terminal, message: Message, hint?: Message): UsageError {
  return new UsageError(message[terminal.locale], hint?.[terminal.locale]);
}

/** A whole number in a range, from an option's text; undefined when the option was not given. */
export function wholeNumber(
  terminal: Terminal,
  option: { name: string; value: unknown; min: number; max: number },
): number | undefined {
  if (option.value === undefined) return undefined;
  const text = String(option.value);
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= option.min && number <= option.max) return number;
  throw usage(terminal, {
    sv: `${option.name} ska vara ett heltal från ${option.min} till ${option.max}, inte »${text}«.`,
    en: `${option.name} should be a whole number from ${option.min} to ${option.max}, not “${text}”.`,
  });
}

/** One of a closed list of words. */
export function oneOf<Word extends string>(
  terminal: Terminal,
  option: { name: string; value: unknown; words: readonly Word[] },
): Word | undefined {
  if (option.value === undefined) return undefined;
  const found = option.words.find((word) => word === option.value);
  if (found) return found;
  const near = nearest(String(option.value), option.words, 1)[0];
  throw usage(
    terminal,
    { sv: `${option.name} kan inte vara »${option.value}«.`, en: `${option.name} cannot be “${option.value}”.` },
    {
      sv: `${near ? `Menade du »${near}«? ` : ''}Välj bland: ${option.words.join(', ')}.`,
      en: `${near ? `Did you mean “${near}”? ` : ''}Choose from: ${option.words.join(', ')}.`,
    },
  );
}

/** A time of day (`13:00`, `13.00`, `9`) as minutes after midnight. */
export function timeOfDay(terminal: Terminal, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const form = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(String(value));
  const [hours, minutes] = [Number(form?.[1]), Number(form?.[2] ?? 0)];
  if (form && hours < 24 && minutes < 60) return hours * 60 + minutes;
  throw usage(
    terminal,
    { sv: `--start ska vara ett klockslag, inte »${value}«.`, en: `--start should be a time of day, not “${value}”.` },
    { sv: 'Skriv så här: --start 13:00.', en: 'Write it like this: --start 13:00.' },
  );
}

/** A name that must be known; an unknown one is refused with the nearest. */
export function known(
  terminal: Terminal,
  asked: { what: Message; value: unknown; names: ReadonlyMap<string, string> },
): string | undefined {
  if (asked.value === undefined) return undefined;
  const value = String(asked.value);
  if (asked.names.has(value)) return value;
  throw unknownName(terminal, { ...asked, value });
}

/** What to say of a name that is not known: the nearest ones, by id and by title. */
export function unknownName(
  terminal: Terminal,
  asked: { what: Message; value: string; names: ReadonlyMap<string, string> },
): UsageError {
  const near = new Set([
    ...nearest(asked.value, asked.names.keys()),
    ...[...asked.names].filter(([, title]) => nearest(asked.value, title.split(/[\s,]+/), 1).length > 0).map(([id]) => id),
  ]);
  const shown = [...near].slice(0, 4).map((id) => `${id} (${asked.names.get(id)})`);
  const all = [...asked.names.keys()];
  const few = all.length <= 25 ? all.join(', ') : `${all.slice(0, 25).join(', ')} …`;
  return usage(
    terminal,
    { sv: `${asked.what.sv} »${asked.value}« finns inte.`, en: `There is no ${asked.what.en} “${asked.value}”.` },
    shown.length > 0
      ? { sv: `Närmast: ${shown.join('; ')}.`, en: `Nearest: ${shown.join('; ')}.` }
      : { sv: `De som finns: ${few}.`, en: `There are: ${few}.` },
  );
}

/** A day, `2026-11-20`. */
export function dayOf(terminal: Terminal, option: { name: string; value: unknown }): string | undefined {
  if (option.value === undefined) return undefined;
  const text = String(option.value);
  const form = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const date = form ? new Date(`${text}T00:00:00Z`) : undefined;
  if (date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)) return text;
  throw usage(
    terminal,
    { sv: `${option.name} ska vara ett datum, inte »${text}«.`, en: `${option.name} should be a date, not “${text}”.` },
    { sv: 'Skriv så här: 2026-11-20.', en: 'Write it like this: 2026-11-20.' },
  );
}
