import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { inlineText } from '../../src/document/walk.ts';
import { type ReportName, reports } from '../../src/lint/reports.ts';
import { parseMarkdown } from '../../src/markdown/markdown.ts';
import { elementsOf, readSarif, workflowCommand } from '../support/report-readers.ts';
import { etos } from '../support/terminal.ts';

const corpus = fileURLToPath(new URL('./corpus/', import.meta.url));

/** What is planted: `file:line:column code`. */
const planted = readFileSync(`${corpus}expected.txt`, 'utf8').trimEnd().split('\n');

/** A report read back into lines like those of expected.txt, by somebody who knows its format. */
const readers: Readonly<Record<ReportName, (text: string) => readonly string[]>> = {
  stylish: (text) =>
    text.split('\n\n').flatMap((block) => {
      const [file = '', ...lines] = block.split('\n');
      return lines.flatMap((line) => {
        const [, place, code] = /^ {2}(\d+:\d+) {2}.* {2}([a-z-]+)$/.exec(line) ?? [];
        return place ? [`${file}:${place} ${code}`] : [];
      });
    }),
  compact: (text) => Array.from(text.matchAll(/^(.+?:\d+:\d+): .* \[([a-z-]+)\]$/gm), ([, place, code]) => `${place} ${code}`),
  json: (text) =>
    JSON.parse(text).findings.map((each: Record<string, string>) => `${each.file}:${each.line}:${each.column} ${each.code}`),
  sarif: (text) => {
    const { log, errors } = readSarif(text);
    expect(errors).toEqual([]);
    return (log.runs[0]?.results ?? []).map(({ locations, ruleId }) => {
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? expect.fail();
      return `${decodeURIComponent(artifactLocation.uri)}:${region.startLine}:${region.startColumn} ${ruleId}`;
    });
  },
  github: (text) =>
    text.split('\n').flatMap((line) => {
      const { properties } = workflowCommand(line) ?? {};
      if (properties?.file) return [`${properties.file}:${properties.line}:${properties.col} ${properties.title}`];
      const [, place, code] = /^- (.+?:\d+:\d+): .* \[([a-z-]+)\]$/.exec(line) ?? [];
      return place ? [`${place} ${code}`] : [];
    }),
  gitlab: (text) => {
    const list: { check_name: string; fingerprint: string; location: { path: string; lines: { begin: number } } }[] =
      JSON.parse(text);
    expect(new Set(list.map(({ fingerprint }) => fingerprint)).size).toBe(planted.length);
    return list.map(({ check_name, location }) => `${location.path}:${location.lines.begin} ${check_name}`);
  },
  junit: (text) =>
    elementsOf(text).flatMap(({ name, attributes }) => {
      const [code, place] = (attributes.name ?? '').split(' ');
      return name === 'testcase' ? [`${attributes.classname}:${place} ${code}`] : [];
    }),
  checkstyle: (text) => {
    let file = '';
    return elementsOf(text).flatMap(({ name, attributes }) => {
      if (name === 'file') file = attributes.name ?? '';
      if (name !== 'error') return [];
      return [`${file}:${attributes.line}:${attributes.column} ${attributes.source?.replace(/^etos\./, '')}`];
    });
  },
  markdown: (text) => {
    const table = parseMarkdown(text.replaceAll('<br>', ' ')).value.find((block) => block.type === 'table');
    return (table?.rows ?? []).map((row) => `${inlineText(row[1]?.children ?? [])} ${inlineText(row[3]?.children ?? [])}`);
  },
};

/** GitLab counts lines only. */
const asFormat = (format: ReportName) => planted.map((line) => (format === 'gitlab' ? line.replace(/:\d+ /, ' ') : line));

describe.each(Object.keys(reports) as ReportName[])('the bank broken on purpose, as %s', (format) => {
  let text = '';
  beforeAll(async () => {
    const { code, out } = await etos(['lint', corpus, '--format', format], { folder: corpus });
    expect(code).toBe(1);
    text = out;
  });

  it('is well-formed and has every planted finding at its place, and no other', () => {
    expect([...readers[format](text)].sort()).toEqual(asFormat(format).sort());
  });
});
