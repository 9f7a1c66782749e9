import { type Bank, entryOf } from '../bank/bank.ts';
import type { Request } from '../compose/request.ts';
import { unknownName, usage } from './arguments.ts';
import type { Terminal } from './terminal.ts';

interface Asked {
  readonly ids: readonly string[];
  readonly session: string | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Which injects of a case have been handed out, or which one to print: numbers that the chosen case has. */
export function readInjects(bank: Bank, { ids, session, options }: Asked, terminal: Terminal): Pick<Request, 'upto' | 'inject'> {
  const upto =
    options.upto === undefined
      ? []
      : String(options.upto)
          .split(',')
          .map((each) => each.trim());
  const inject = options.inject === undefined ? undefined : String(options.inject);
  const asked = [...upto, ...(inject === undefined ? [] : [inject])];
  if (asked.length === 0) return {};
  const names = injectsOf(bank, { ids, session });
  if (names.size === 0) {
    throw usage(
      terminal,
      {
        sv: '--upto och --inject gäller inspelen i ett case, och inget case är valt.',
        en: '--upto and --inject are for the injects of a case, and no case is chosen.',
      },
      { sv: 'Ange ett case med id; »etos list case« visar dem.', en: 'Name a case by its id; “etos list case” shows them.' },
    );
  }
  for (const value of asked)
    if (!names.has(value)) throw unknownName(terminal, { what: { sv: 'Inspelet', en: 'inject' }, value, names });
  return { upto, ...(inject === undefined ? {} : { inject }) };
}

function injectsOf(bank: Bank, { ids, session }: Pick<Asked, 'ids' | 'session'>): Map<string, string> {
  const blocks = session === undefined ? [] : (entryOf(bank, 'session', session)?.data.agenda ?? []);
  const cases = [...ids, ...blocks.flatMap(({ ref }) => ref ?? [])].flatMap((id) => entryOf(bank, 'case', id) ?? []);
  return new Map(cases.flatMap((each) => each.data.injects.map(({ number, title }): [string, string] => [number, title])));
}
