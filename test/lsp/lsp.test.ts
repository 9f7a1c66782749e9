import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  CodeActionRequest,
  CompletionRequest,
  createProtocolConnection,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { exampleBank } from '../../src/lint/example-bank.ts';
import { temporaryBank } from '../temporary-bank.ts';

const etos = new URL('../../bin/etos.js', import.meta.url).pathname;
const jav = (see: string) =>
  `---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\nlaws:\n  - ref: FL 16 §\nsee: [${see}]\n---\n\n## Exempel\n\nJohan läser om [saklighet](#objektivitet) i dag.\n`;

let server: ChildProcess;
let client: ProtocolConnection;
let root: string;
const marks: PublishDiagnosticsParams[] = [];

beforeEach(async () => {
  root = temporaryBank({ ...exampleBank, 'glossary/terms/jav.md': jav('objektivitet') });
  server = spawn(process.execPath, [etos, 'lsp', '--stdio', '--locale', 'sv'], { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
  if (!server.stdin || !server.stdout) throw new Error('no streams');
  client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  client.onNotification(PublishDiagnosticsNotification.type, (params) => void marks.push(params));
  client.listen();
  const { capabilities } = await client.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    capabilities: {},
  });
  expect(capabilities).toMatchObject({ hoverProvider: true, definitionProvider: true });
  await client.sendNotification(InitializedNotification.type, {});
});

afterEach(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await client.sendRequest(ShutdownRequest.type);
  await client.sendNotification(ExitNotification.type);
  expect(await ended).toBe(0);
  client.dispose();
  marks.length = 0;
});

const uriOf = (file: string) => pathToFileURL(join(root, file)).href;

async function open(file: string, text: string): Promise<string> {
  const uri = uriOf(file);
  await client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  return uri;
}

/** The codes and places of the next marks in a document that fulfil a wish. */
async function marksIn(uri: string, wish: (codes: readonly string[]) => boolean): Promise<string[]> {
  for (let tries = 0; tries < 200; tries++) {
    const last = marks.filter((each) => each.uri === uri).at(-1);
    const codes = last?.diagnostics.map(
      ({ code, range }) => `${range.start.line}:${range.start.character}-${range.end.character} ${code}`,
    );
    if (codes && wish(codes)) return codes;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`no such marks; last: ${JSON.stringify(marks.at(-1))}`);
}

test('findings come as one writes, before anything is saved, and go when they are mended', async () => {
  const uri = await open('glossary/terms/jav.md', jav('objektivitet, saknas'));
  expect(await marksIn(uri, (codes) => codes.length > 0)).toContain('5:20-26 unknown-reference');
  await client.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start: { line: 5, character: 18 }, end: { line: 5, character: 26 } }, text: '' }],
  });
  expect(await marksIn(uri, (codes) => !codes.some((code) => code.includes('unknown-reference')))).not.toContain(
    'unknown-reference',
  );
});

test('a text that is new in the editor is known to the others by its name', async () => {
  const uri = await open('glossary/terms/jav.md', jav('nytt'));
  expect(await marksIn(uri, (codes) => codes.length > 0)).toContain('5:6-10 unknown-reference');
  await open('glossary/terms/nytt.md', '---\ntitle: Nytt\ndefinition: Något nytt.\n---\n\n## Exempel\n\nSå.\n');
  await marksIn(uri, (codes) => !codes.some((code) => code.includes('unknown-reference')));
});

test('hovering tells what a field is for, what a name means, what a provision is about, and what a rule asks', async () => {
  const uri = await open('glossary/terms/jav.md', jav('objektivitet'));
  const at = async (line: number, character: number) => {
    const hover = await client.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } });
    return JSON.stringify(hover?.contents ?? '');
  };
  expect(await at(2, 3)).toContain('Vad ordet betyder, i högst två meningar.');
  expect(await at(5, 8)).toContain('Myndigheter är sakliga och opartiska.');
  expect(await at(4, 12)).toContain('Förvaltningslag (2017:900)');
  expect(await at(4, 12)).toContain('Jäv');
  expect(await at(10, 35)).toContain('Objektivitet');
  const wrong = await open('glossary/terms/fel.md', jav('saknas'));
  const onRule = await client.sendRequest(HoverRequest.type, {
    textDocument: { uri: wrong },
    position: { line: 5, character: 8 },
  });
  expect(JSON.stringify(onRule?.contents)).toContain('unknown-reference');
});

test('names, fields and words are offered where they may stand', async () => {
  const uri = await open('glossary/terms/jav.md', '---\ntitle: Jäv\nstatus: \nsee: [ob]\nprin\nlaws:\n  - ref: F\n---\n');
  const offered = async (line: number, character: number) => {
    const found = await client.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: { line, character } });
    return (Array.isArray(found) ? found : (found?.items ?? [])).map((item) => item.label);
  };
  expect(await offered(2, 8)).toEqual(['draft', 'review', 'published', 'retired']);
  expect(await offered(3, 8)).toContain('objektivitet');
  expect(await offered(4, 4)).toEqual(expect.arrayContaining(['definition', 'principles']));
  expect(await offered(4, 4)).not.toContain('title');
  expect(await offered(6, 10)).toEqual(expect.arrayContaining(['FL 16 §', 'RF 1:9']));
});

test('from a reference the way leads to what it names', async () => {
  const uri = await open('glossary/terms/jav.md', jav('objektivitet'));
  const from = async (line: number, character: number) => {
    const found = await client.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position: { line, character } });
    return JSON.stringify(found);
  };
  expect(await from(5, 8)).toContain('glossary/principles/objektivitet.md');
  expect(await from(10, 35)).toContain('glossary/principles/objektivitet.md');
  expect(await from(4, 10)).toContain('glossary/laws.yaml');
});

test('in a text whose letters are written in two parts, marks and what mends them stand where the editor has them', async () => {
  const text = `${jav('objektivitet')}\nÅsa är här och vet att att det gick.\n`.normalize('NFD');
  const row = text.split('\n').findIndex((line) => line.includes('att att'));
  const from = (text.split('\n')[row] ?? '').indexOf('att att') + 4;
  const uri = await open('glossary/terms/jav.md', text);
  expect(await marksIn(uri, (codes) => codes.some((code) => code.endsWith('double-word')))).toContain(
    `${row}:${from}-${from + 3} double-word`,
  );
  const range = { start: { line: row, character: from }, end: { line: row, character: from } };
  const actions = await client.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range,
    context: { diagnostics: [] },
  });
  const edits = (actions ?? []).flatMap((action) => ('edit' in action ? (action.edit?.changes?.[uri] ?? []) : []));
  expect(edits).toContainEqual({
    range: { start: { line: row, character: from - 1 }, end: { line: row, character: from + 3 } },
    newText: '',
  });
});
