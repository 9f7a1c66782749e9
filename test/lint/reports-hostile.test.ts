import { describe, expect, test } from 'vitest';
import { inlineText } from '../../src/document/walk.ts';
import { reports } from '../../src/lint/reports.ts';
import { parseMarkdown } from '../../src/markdown/markdown.ts';
import { hostileFinding, reporting } from '../support/findings.ts';
import { elementsOf, readSarif, workflowCommand } from '../support/report-readers.ts';

const { source, finding } = hostileFinding();
const context = reporting([source]);

describe.each(Object.entries(reports))(
  '%s, told of a finding with hostile words in a file with a hostile name',
  (_name, { report }) => {
    const text = report([finding], context);

    test('writes nothing that steers a terminal or turns the direction of writing', () => {
      expect(text).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202E\uFFFE]|\p{Surrogate}/u);
    });

    test('says nothing at the start of a line that a stranger has written', () => {
      expect(text.split('\n').filter((line) => /^\s*(?:::error::|::error file=x)/.test(line))).toEqual([]);
    });
  },
);

test('github: one command, with the words whole in it', () => {
  const [first = '', ...rest] = reports.github.report([finding], context).trimEnd().split('\n');
  const command = workflowCommand(first);
  expect(command).toMatchObject({ command: 'error', properties: { line: '2', col: '8', endColumn: '10', title: 'unknown-key' } });
  expect(command?.properties.file).toMatch(/^dilemmas\/a,b:c%␛\[31m%0A::error file=x::/);
  expect(command?.text).toContain('␛[31m%0A::error file=x::␍␊::error::Falskt');
  expect(Object.keys(command?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
  expect(rest).toEqual(['1 fel i 1 fil.']);
});

test('github: in the log no line is taken for a command', () => {
  const many = Array.from({ length: 12 }, () => ({ ...finding }));
  const lines = reports.github.report(many, context).trimEnd().split('\n');
  const log = lines.filter((line) => line.startsWith('- '));
  expect(log).toHaveLength(2);
  expect(log.join('\n')).not.toContain('##[');
});

test('xml: a strict parser reads one finding, and the words as they were but for what XML cannot say', () => {
  const [, file, error] = elementsOf(reports.checkstyle.report([finding], context));
  expect(file?.attributes.name).toContain('a,b:c%␛[31m%0A::error');
  expect(error?.attributes.message).toContain('</failure>]]>&lt;"\'␀<U+FFFE><U+D800> | `kod` <script>');
  const junit = elementsOf(reports.junit.report([finding], context));
  expect(junit.map((each) => each.name)).toEqual(['testsuites', 'testsuite', 'testcase', 'failure']);
  expect(junit.at(-1)?.text).toContain('</failure>]]>&lt;"\'␀<U+FFFE><U+D800>');
});

test('sarif: the schema is content, the address is one, and brackets make no link', () => {
  const { log, errors } = readSarif(reports.sarif.report([finding], context));
  expect(errors).toEqual([]);
  const [result] = log.runs[0]?.results ?? [];
  const uri = result?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
  expect(uri).toMatch(/^dilemmas\/a%2Cb%3Ac%25/);
  expect(decodeURIComponent(uri)).toContain('%0A::error file=x');
  expect(result?.message.text).toContain('\\[här](javascript:');
});

test('gitlab: a list that JSON reads', () => {
  const [only] = JSON.parse(reports.gitlab.report([finding], context));
  expect(only.description).toContain('%0A::error file=x::␍␊::error::Falskt');
});

test('markdown: the words are words, in their own cell of the only row', () => {
  const text = reports.markdown.report([finding], context).replaceAll('<br>', ' ');
  const { value, diagnostics } = parseMarkdown(text);
  expect(diagnostics).toEqual([]);
  const table = value.find((block) => block.type === 'table');
  expect(value.map((block) => block.type)).toEqual(['heading', 'paragraph', 'table']);
  expect(table?.rows).toHaveLength(1);
  const cells = table?.rows[0]?.map((cell) => cell.children) ?? [];
  expect(cells.flat().map((node) => node.type)).toEqual(['text', 'text', 'text', 'text']);
  expect(inlineText(cells[2] ?? [])).toContain('| `kod` <script>alert(1)</script> [här](javascript:alert(1))');
  expect(text).not.toMatch(/@alla|(?<!\\):\/\//);
});
