import type { Position } from 'vscode-languageserver/node';
import type { Bank } from '../bank/bank.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { type At, at } from './at.ts';
import { schemaNameOf } from './fields.ts';
import type { Place, Workspace } from './workspace.ts';

/** A place in a document that an editor asks about. */
export interface Asked {
  readonly uri: string;
  readonly position: Position;
  readonly locale: LanguageCode;
}

/** The same, found in its bank. */
export interface Spot {
  readonly bank: Bank;
  readonly place: Place;
  /** The schema that the file's YAML follows. */
  readonly schema: string;
  readonly text: string;
  /** Where in the YAML; undefined in prose. */
  readonly at: At | undefined;
}

/** Finds the place in the bank; undefined for a document of no bank or no kind. */
export function spotOf(workspace: Workspace, { uri, position }: Asked): Spot | undefined {
  const place = workspace.placeOf(uri);
  const schema = place && schemaNameOf(place);
  if (!place || schema === undefined) return undefined;
  const { bank } = workspace.check(place.root);
  const text = workspace.textOf(uri);
  return { bank, place, schema, text, at: at(text, position.line, position.character, place.file.endsWith('.yaml')) };
}

/** The id after `#` in a link of the prose, `[jäv](#jav)`, when the place is on it. */
export function linkAt(text: string, { line, character }: Position): string | undefined {
  const here = text.split(/\r?\n/)[line] ?? '';
  for (const match of here.matchAll(/\(#([a-z0-9-]*)/g)) {
    const from = match.index + 2;
    if (character >= from && character <= from + (match[1] ?? '').length) return match[1];
  }
  return undefined;
}
