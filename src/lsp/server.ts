import type { Readable, Writable } from 'node:stream';
import { createConnection, type InitializeResult, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageCode } from '../i18n/language.ts';
import { complete } from './complete.ts';
import { definition } from './definition.ts';
import { asDiagnostics, fixesAt } from './diagnostics.ts';
import { hover } from './hover.ts';
import { Workspace } from './workspace.ts';

/** What the server is told of the world. */
export interface Serving {
  readonly input: Readable;
  readonly output: Writable;
  /** The folder of the built-in bank. */
  readonly home: string;
  readonly locale: LanguageCode;
  today(): string;
  /** Does something so many milliseconds from now; what it gives calls that off. */
  later(run: () => void, milliseconds: number): () => void;
}

/**
 * Speaks the Language Server Protocol 3.17 with an editor: findings as one writes, words on fields and rules, names to
 * choose from, and the way to what a reference names. Ends when the editor says so or goes away.
 */
export function serve({ input, output, home, locale, today, later }: Serving): Promise<void> {
  const connection = createConnection(input, output);
  const workspace = new Workspace(home, today);
  const documents = new TextDocuments(TextDocument);
  let callOff = () => {};
  const checkSoon = () => {
    callOff();
    callOff = later(checkAll, pause);
  };
  const checkAll = () => {
    const roots = new Set(workspace.openUris.flatMap((uri) => workspace.placeOf(uri)?.root ?? []));
    for (const root of roots) {
      const { findings, bank } = workspace.check(root);
      for (const uri of workspace.openUris) {
        const place = workspace.placeOf(uri);
        if (place?.root !== root) continue;
        const own = findings.filter((finding) => finding.file === place.file);
        void connection.sendDiagnostics({ uri, diagnostics: asDiagnostics(own, bank.sources.get(place.file), locale) });
      }
    }
  };
  connection.onInitialize((): InitializeResult => ({ capabilities, serverInfo: { name: 'etos' } }));
  documents.onDidChangeContent(({ document }) => {
    workspace.put(document.uri, document.getText());
    checkSoon();
  });
  documents.onDidClose(({ document }) => {
    workspace.put(document.uri, undefined);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    checkSoon();
  });
  connection.onDidChangeWatchedFiles(checkSoon);
  connection.onHover(({ textDocument, position }) => hover(workspace, { uri: textDocument.uri, position, locale }));
  connection.onCompletion(({ textDocument, position }) => complete(workspace, { uri: textDocument.uri, position, locale }));
  connection.onDefinition(({ textDocument, position }) => definition(workspace, { uri: textDocument.uri, position, locale }));
  connection.onCodeAction(({ textDocument, range }) => fixesAt(workspace, { uri: textDocument.uri, range, locale }));
  documents.listen(connection);
  connection.listen();
  return new Promise((resolve) => {
    connection.onExit(resolve);
    input.once('end', resolve);
  });
}

/** Milliseconds after the last letter: nobody reads while they write. */
const pause = 120;

const capabilities: InitializeResult['capabilities'] = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  hoverProvider: true,
  definitionProvider: true,
  codeActionProvider: { codeActionKinds: ['quickfix'] },
  completionProvider: { triggerCharacters: [':', ' ', '[', ',', '#'] },
};
