import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver/node';
import type { Asked } from './asked.ts';
import { linkAt, spotOf } from './asked.ts';
import { fieldsIn, targetOf, wordsFor } from './fields.ts';
import { namesFor } from './names.ts';
import type { Workspace } from './workspace.ts';

/** What may be written at a place: fields that are not there yet, the words of a closed list, ids, provisions of law. */
export function complete(workspace: Workspace, asked: Asked): CompletionItem[] {
  const spot = spotOf(workspace, asked);
  if (!spot) return [];
  const { bank, schema, at, text } = spot;
  if (!at) return linkAt(text, asked.position) === undefined ? [] : links(workspace, asked);
  const { line } = asked.position;
  const range = { start: { line, character: at.from }, end: { line, character: at.to } };
  if (at.isKey) {
    const free = fieldsIn(schema, at.path).filter(({ name }) => !at.beside.includes(name));
    return free.map(({ name, required, words }) => ({
      label: name,
      kind: CompletionItemKind.Field,
      ...(words ? { documentation: words[asked.locale] } : {}),
      // What has to be there comes first.
      sortText: `${required ? 0 : 1}${name}`,
      textEdit: { range, newText: `${name}: ` },
    }));
  }
  const words = wordsFor(schema, at.path).map(
    (label): CompletionItem => ({ label, kind: CompletionItemKind.EnumMember, textEdit: { range, newText: label } }),
  );
  const target = targetOf(bank, schema, at.path);
  const names = target ? namesFor(bank, target, asked.locale) : [];
  return [
    ...words,
    ...names.map(({ id, title, about }) => ({
      label: id,
      kind: CompletionItemKind.Reference,
      detail: title,
      filterText: `${id} ${title}`,
      ...(about === undefined ? {} : { documentation: about }),
      textEdit: { range, newText: id },
    })),
  ];
}

/** Every text that a link in prose may lead to. */
function links(workspace: Workspace, asked: Asked): CompletionItem[] {
  const bank = spotOf(workspace, asked)?.bank;
  return (bank?.entries ?? []).map(({ id, data }) => ({ label: id, kind: CompletionItemKind.Reference, detail: data.title }));
}
