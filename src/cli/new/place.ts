import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { asId, isId, staysInside } from '../../bank/discover.ts';
import { kindOf } from '../../bank/kinds/kinds.ts';
import { usage } from '../arguments.ts';
import type { UsageError } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import type { Context } from './form.ts';

/** Where a new entry's file goes, relative to the bank. */
export function fileOf(id: string, { form }: Pick<Context, 'form'>): string {
  return `${form.folder}/${id}.${kindOf(form.kind).ending ?? 'md'}`;
}

/** The id that a title gives: `Gåvan efter beslutet` → `gavan-efter-beslutet`; empty when it has no Latin letter or digit. */
export function idOf(title: string): string {
  return /[a-z0-9]/i.test(title.normalize('NFD')) ? asId(title) : '';
}

/** Why an id cannot be used in the bank, with one that can; undefined when it can. */
export function idProblem(id: string, context: Context): UsageError | undefined {
  const { terminal } = context;
  const free = freeId(id, context);
  const hint = { sv: `Ge ett annat, till exempel: --id ${free}`, en: `Give another, such as: --id ${free}` };
  if (id === '') return usage(terminal, { sv: 'Titeln ger inget id.', en: 'The title gives no id.' }, hint);
  if (!isId(id)) return usage(terminal, { sv: `En fil får inte heta »${id}«.`, en: `A file may not be named “${id}”.` }, hint);
  const taken = takenBy(id, context);
  return taken
    ? usage(
        terminal,
        { sv: `Id:t »${id}« är redan taget av ${taken}.`, en: `The id “${id}” is already taken by ${taken}.` },
        hint,
      )
    : undefined;
}

/** An id that is free: the one wanted, or with a number after it. */
export function freeId(wanted: string, context: Context): string {
  const base = asId(wanted).slice(0, 76).replace(/-+$/, '');
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (isId(id) && !takenBy(id, context)) return id;
  }
}

/** The file that has an id; undefined when none has. An id is used once in a bank, whatever the kind. */
function takenBy(id: string, context: Context): string | undefined {
  const { bank } = context;
  const texts = [...bank.entries, ...bank.translations];
  const found = texts.find((each) => each.id.toLowerCase() === id);
  if (found) return found.source.file;
  if (bank.broken.has(id)) return [...bank.sources.keys()].find((file) => file.includes(`/${id}.`)) ?? id;
  const file = fileOf(id, context);
  return existsSync(join(bank.root, file)) ? file : undefined;
}

/** Refuses a folder that a link takes out of the bank: what is written must land inside. */
export function refuseOutside(place: { readonly root: string; readonly folder: string }, terminal: Terminal): void {
  const parts = place.folder.split('/');
  for (const [index] of parts.entries()) {
    const folder = parts.slice(0, index + 1).join('/');
    const path = join(place.root, folder);
    // A link to a folder that is not there yet would be made outside.
    if (!lstatSync(path, { throwIfNoEntry: false }) || staysInside(place.root, path)) continue;
    throw usage(
      terminal,
      { sv: `Mappen ${folder} leder ut ur banken.`, en: `The folder ${folder} leads out of the bank.` },
      { sv: 'Ersätt den symboliska länken med en vanlig mapp.', en: 'Replace the symbolic link with an ordinary folder.' },
    );
  }
}
