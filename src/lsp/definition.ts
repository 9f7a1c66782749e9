import type { Location } from 'vscode-languageserver/node';
import { type Asked, linkAt, type Spot, spotOf } from './asked.ts';
import { targetOf } from './fields.ts';
import { entryNamed } from './names.ts';
import type { Workspace } from './workspace.ts';

/** Where the text stands that a reference names; for a topic or an audience its line in etos.yaml, for a law the one in laws.yaml. */
export function definition(workspace: Workspace, asked: Asked): Location | undefined {
  const spot = spotOf(workspace, asked);
  if (!spot) return undefined;
  const { bank, at, schema } = spot;
  const target = at && !at.isKey ? targetOf(bank, schema, at.path) : undefined;
  if (at && (target === 'topic' || target === 'audience')) return inFile(workspace, spot, { file: 'etos.yaml', key: at.word });
  if (at && target === 'law') {
    const line = lineOf(spot.text, asked.position.line);
    const short = /ref:\s*["']?(\p{L}+)/u.exec(line)?.[1] ?? at.word;
    return inFile(workspace, spot, { file: 'glossary/laws.yaml', key: short });
  }
  const id = at ? at.word : linkAt(spot.text, asked.position);
  if (id === undefined || id === '') return undefined;
  const entry = target ? entryNamed(bank, target, id) : bank.entries.find((each) => each.id === id);
  if (!entry) return undefined;
  const root = bank.sources.get(entry.source.file) === entry.source ? bank.root : (bank.base?.root ?? bank.root);
  return { uri: workspace.uriOf({ root, file: entry.source.file }), range: start };
}

const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The line of a key in one of the two files that declare things for all. */
function inFile(workspace: Workspace, { place }: Spot, { file, key }: { file: string; key: string }): Location | undefined {
  const uri = workspace.uriOf({ root: place.root, file });
  const lines = workspace.textOf(uri).split(/\r?\n/);
  const line = lines.findIndex((each) => each.trimStart().startsWith(`${key}:`));
  if (line < 0) return undefined;
  const from = (lines[line] ?? '').indexOf(key);
  return { uri, range: { start: { line, character: from }, end: { line, character: from + key.length } } };
}

function lineOf(text: string, line: number): string {
  return text.split(/\r?\n/)[line] ?? '';
}
